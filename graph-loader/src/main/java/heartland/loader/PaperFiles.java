package heartland.loader;

import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.model.DataException;
import heartland.model.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the papers among files and folders, and reads them. */
public final class PaperFiles {
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".pdf");

    private PaperFiles() {}

    /** The files themselves, and of folders all .txt, .md and .pdf files in them and below, each once, by path. */
    static List<Path> find(List<Path> paths, Consumer<DataException> bad) {
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> inside = in(path);
                if (inside.isEmpty()) {
                    bad.accept(new DataException(path + ": no .txt, .md or .pdf in this folder"));
                }
                found.addAll(inside);
            } else if (Files.exists(path)) {
                found.add(path);
            } else {
                bad.accept(new DataException(path + ": there is no such file: mend the path"));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The documents of all these files; a file that cannot be read becomes a problem, and the others go on. */
    public static List<Document> read(List<Path> paths, Sources sources, Consumer<DataException> problems) {
        DocumentReader reader = new DocumentReader();
        return find(paths, problems).stream()
                .flatMap(file -> {
                    try {
                        return reader.read(file, sources).stream();
                    } catch (DataException e) {
                        problems.accept(e);
                        return Stream.of();
                    }
                })
                .toList();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DataException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
