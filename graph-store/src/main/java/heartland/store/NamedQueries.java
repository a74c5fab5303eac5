package heartland.store;

import heartland.model.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The questions of some folders, by name. A file that is added, changed or taken away counts from the next second on. */
public final class NamedQueries {
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final List<Path> folders;
    private final Consumer<DataException> report;
    private Read read;

    /**
     * What the folders held when they were last read.
     *
     * @param changed when each file was last changed; null where that could not be seen
     * @param checked when the files were last looked at, in nanoseconds of {@link System#nanoTime}
     */
    private record Read(
            Map<Path, FileTime> changed, Map<String, NamedQuery> byName, List<DataException> problems, long checked) {}

    private NamedQueries(List<Path> folders, Consumer<DataException> report) {
        this.folders = folders;
        this.report = report;
        this.read = read(changed(folders));
        read.problems().forEach(report);
    }

    /**
     * Reads every .cypher file of the folders. A file that is wrong, or has the name of one before, becomes one of the
     * {@link #problems}, the others serve.
     *
     * @throws DataException if a folder cannot be read
     */
    public static NamedQueries read(Path... folders) {
        return read(List.of(folders), problem -> {});
    }

    /**
     * The same, where each problem is reported once: those of now at once, one that a later change brings when it is found.
     *
     * @throws DataException if a folder cannot be read
     */
    public static NamedQueries read(List<Path> folders, Consumer<DataException> report) {
        return new NamedQueries(folders.stream().distinct().toList(), report);
    }

    private static Map<Path, FileTime> changed(List<Path> folders) {
        Map<Path, FileTime> changed = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".cypher")).toList()) {
                    changed.put(file, Files.getLastModifiedTime(file));
                }
            } catch (IOException e) {
                throw new DataException(folder + ": cannot be read: " + e.getMessage(), e);
            }
        }
        return changed;
    }

    private Read read(Map<Path, FileTime> changed) {
        Map<String, NamedQuery> byName = new TreeMap<>();
        List<DataException> problems = new ArrayList<>();
        for (Path folder : folders) {
            changed.keySet().stream()
                    .filter(file -> folder.equals(file.getParent()))
                    .forEach(file -> {
                        try {
                            NamedQuery query = QueryFile.read(file);
                            if (byName.putIfAbsent(query.name(), query) != null) {
                                problems.add(new DataException(
                                        file,
                                        1L,
                                        "there is a question " + query.name() + " already: name the file otherwise"));
                            }
                        } catch (DataException e) {
                            problems.add(e);
                        }
                    });
        }
        return new Read(changed, Collections.unmodifiableMap(byName), List.copyOf(problems), System.nanoTime());
    }

    private Read now() {
        return readSince(System.nanoTime() - FRESH_NANOS);
    }

    /** As the folders were at that time or later. */
    private synchronized Read readSince(long nanos) {
        if (read.checked() - nanos < 0) {
            Read former = read;
            read = again(former);
            List<String> reported =
                    former.problems().stream().map(Exception::getMessage).toList();
            read.problems().stream()
                    .filter(problem -> !reported.contains(problem.getMessage()))
                    .forEach(report);
        }
        return read;
    }

    /** What was read stays where a folder has gone meanwhile, or a file while it was looked at. */
    private Read again(Read former) {
        try {
            Map<Path, FileTime> changed = changed(folders);
            return changed.equals(former.changed())
                    ? new Read(changed, former.byName(), former.problems(), System.nanoTime())
                    : read(changed);
        } catch (DataException e) {
            return new Read(null, former.byName(), List.of(e), System.nanoTime());
        }
    }

    /** All of them, by name. */
    public Collection<NamedQuery> all() {
        return now().byName().values();
    }

    /** @throws UnknownQueryException if there is none of that name, nor has one been added this moment */
    public NamedQuery get(String name) {
        NamedQuery query = now().byName().get(name);
        if (query != null) {
            return query;
        }
        Map<String, NamedQuery> byName = readSince(System.nanoTime()).byName();
        if (!byName.containsKey(name)) {
            throw new UnknownQueryException(name, byName.keySet());
        }
        return byName.get(name);
    }

    /** What is wrong in the files that do not serve: file, line and how to mend it. */
    public List<DataException> problems() {
        return now().problems();
    }
}
