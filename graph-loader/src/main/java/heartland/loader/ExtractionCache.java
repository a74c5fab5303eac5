package heartland.loader;

import heartland.loader.extract.Extraction;
import heartland.model.DataException;
import heartland.model.Hash;
import heartland.model.Home;
import heartland.model.Jsonl;
import heartland.model.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each paper yielded when it was last extracted, so that an unchanged one is not extracted again. It holds as long as
 * the paper, its entry among the sources and {@link Pipeline#state} stay the same.
 */
public final class ExtractionCache {
    private final Path dir;
    private final String state;

    /** @param dir where the extractions are kept, one file a paper; made where it does not exist */
    public ExtractionCache(Path dir, Home home) {
        this.dir = dir;
        state = Pipeline.state(home);
    }

    /** The usual one, in var/. */
    public static ExtractionCache of(Home home) {
        return new ExtractionCache(home.dir().resolve("var/extracted"), home);
    }

    /** @throws DataException if the paper cannot be read */
    Entry entry(Path paper, Sources sources) {
        String key = new Fingerprint()
                .add(state)
                .add(paper)
                .add(sources.ofFile(paper.getFileName().toString()).toString())
                .hex();
        return new Entry(dir, Hash.id(paper.toAbsolutePath().normalize().toString()), key);
    }

    /**
     * Where a paper's extractions are kept.
     *
     * @param paper stands for the paper's path
     * @param key stands for all that its extractions follow from
     */
    record Entry(Path dir, String paper, String key) {
        /** One extraction for each of its documents; empty if they are not known, or no longer. */
        Optional<List<Extraction>> read() {
            if (!Files.exists(file())) {
                return Optional.empty();
            }
            try (Stream<Extraction> extractions = Jsonl.read(file(), Extraction.class)) {
                return Optional.of(extractions.toList());
            } catch (DataException e) {
                return Optional.empty();
            }
        }

        /** Keeps them in place of what the paper yielded before. Where that fails, the next run takes longer, no more. */
        void write(List<Extraction> extractions) {
            try {
                Jsonl.write(file(), extractions);
                try (DirectoryStream<Path> all = Files.newDirectoryStream(dir, paper + "-*")) {
                    for (Path former : all) {
                        if (!former.equals(file())) {
                            Files.deleteIfExists(former);
                        }
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                // The claims do not depend on it.
            }
        }

        private Path file() {
            return dir.resolve(paper + "-" + key + ".jsonl");
        }
    }
}
