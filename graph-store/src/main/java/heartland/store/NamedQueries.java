package heartland.store;

import heartland.model.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questions of a folder, by name. */
public final class NamedQueries {
    private final Map<String, NamedQuery> byName;
    private final List<DataException> problems;

    private NamedQueries(Map<String, NamedQuery> byName, List<DataException> problems) {
        this.byName = Collections.unmodifiableMap(byName);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads every .cypher file of a folder. A file that is wrong becomes one of the {@link #problems}, the others serve.
     *
     * @throws DataException if the folder cannot be read
     */
    public static NamedQueries read(Path folder) {
        Map<String, NamedQuery> byName = new TreeMap<>();
        List<DataException> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".cypher")).sorted().toList()) {
                try {
                    NamedQuery query = QueryFile.read(file);
                    byName.put(query.name(), query);
                } catch (DataException e) {
                    problems.add(e);
                }
            }
        } catch (IOException e) {
            throw new DataException(folder + ": cannot be read: " + e.getMessage(), e);
        }
        return new NamedQueries(byName, problems);
    }

    /** All of them, by name. */
    public Collection<NamedQuery> all() {
        return byName.values();
    }

    /** @throws UnknownQueryException if there is none of that name */
    public NamedQuery get(String name) {
        NamedQuery query = byName.get(name);
        if (query == null) {
            throw new UnknownQueryException(name, byName.keySet());
        }
        return query;
    }

    /** What is wrong in the files that do not serve: file, line and how to mend it. */
    public List<DataException> problems() {
        return problems;
    }
}
