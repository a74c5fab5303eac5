package heartland.model;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Files of one JSON value a line, in UTF-8, read and written as streams. */
public final class Jsonl {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Jsonl() {}

    /**
     * The values of a file, in order. Blank lines are passed over. A bad line is handed to {@code bad} and the others go
     * on. Close the stream.
     *
     * @throws DataException if the file cannot be opened
     */
    public static <T> Stream<T> read(Path file, Class<T> type, Consumer<DataException> bad) {
        BufferedReader reader;
        try {
            reader = Files.newBufferedReader(file);
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: " + e.getMessage(), e);
        }
        long[] line = {0};
        return reader.lines()
                .onClose(() -> close(reader))
                .map(text -> {
                    line[0]++;
                    try {
                        return text.isBlank() ? null : MAPPER.readValue(text, type);
                    } catch (JacksonException e) {
                        bad.accept(new DataException(file, line[0], problem(e)));
                        return null;
                    }
                })
                .filter(Objects::nonNull);
    }

    /** As {@link #read(Path, Class, Consumer)}, where a bad line ends the reading with its {@link DataException}. */
    public static <T> Stream<T> read(Path file, Class<T> type) {
        return read(file, type, bad -> {
            throw bad;
        });
    }

    /** A value as one line of such a file, without its end. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Writes the values in their order. The file appears whole or not at all: it is written beside its place and then
     * moved there.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, Iterable<?> values) {
        writeWhole(file, writer -> {
            for (Object value : values) {
                writer.write(line(value));
                writer.write('\n');
            }
        });
    }

    /** Writes beside the file's place, then moves there. */
    static void writeWhole(Path file, Content content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                content.writeTo(writer);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** What goes into a file. */
    interface Content {
        void writeTo(BufferedWriter writer) throws IOException;
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String problem(JacksonException e) {
        Throwable cause = e.getCause() instanceof RuntimeException ? e.getCause() : e;
        String message = cause instanceof JacksonException json ? json.getOriginalMessage() : cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
