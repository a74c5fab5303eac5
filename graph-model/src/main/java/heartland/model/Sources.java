package heartland.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a sources.json (an array of CSL-JSON items) lists, in its order. */
public final class Sources {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final Map<String, Source> byId;

    private Sources(Map<String, Source> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** No sources: every file goes by its name. */
    public static Sources none() {
        return of(List.of());
    }

    /** These sources, in this order; of two with one id the first. */
    public static Sources of(List<Source> sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        sources.forEach(source -> byId.putIfAbsent(source.id(), source));
        return new Sources(byId);
    }

    /** @throws DataException if the file cannot be read, is no array of CSL-JSON items, or lists an id twice */
    public static Sources read(Path file) {
        Map<String, Source> byId = new LinkedHashMap<>();
        try {
            for (Source source : Arrays.asList(MAPPER.readValue(Files.readString(file), Source[].class))) {
                if (byId.put(source.id(), source) != null) {
                    throw new DataException(file + ": the id " + source.id() + " is listed twice: keep one");
                }
            }
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new DataException(file, Math.max(line, 1), e.getOriginalMessage());
        }
        return new Sources(byId);
    }

    /**
     * Writes a sources.json, one source a line. The file appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static void write(Path file, Collection<Source> sources) {
        Jsonl.writeWhole(file, writer -> {
            String before = "[\n";
            for (Source source : sources) {
                writer.write(before + MAPPER.writeValueAsString(source));
                before = ",\n";
            }
            writer.write(sources.isEmpty() ? "[]\n" : "\n]\n");
        });
    }

    public List<Source> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The sources that a file of that name holds, in the order of the list: several where it is an edited issue. */
    public List<Source> ofFile(String fileName) {
        return byId.values().stream()
                .filter(source -> source.file()
                        .map(file -> Path.of(file).getFileName().toString().equals(fileName))
                        .orElse(false))
                .toList();
    }
}
