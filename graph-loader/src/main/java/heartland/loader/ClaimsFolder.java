package heartland.loader;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Jsonl;
import heartland.model.Sources;
import heartland.store.Contents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of claims.jsonl, actors.jsonl and sources.json: what an extraction leaves and a load takes.
 *
 * @param dir the folder
 */
public record ClaimsFolder(Path dir) {
    private static final String CLAIMS = "claims.jsonl";
    private static final String ACTORS = "actors.jsonl";
    private static final String SOURCES = "sources.json";

    /** Whether the path is such a folder rather than one of papers. */
    public static boolean isAt(Path path) {
        return Files.exists(path.resolve(CLAIMS));
    }

    /** Writes all three files; each appears whole or not at all. */
    public void write(Contents contents) {
        Sources.write(dir.resolve(SOURCES), contents.sources());
        Jsonl.write(dir.resolve(ACTORS), contents.actors());
        Jsonl.write(dir.resolve(CLAIMS), contents.claims());
    }

    /**
     * Reads all three files; a line that is wrong is handed to {@code bad} and the others go on.
     *
     * @throws DataException if one of the files cannot be read
     */
    public Contents read(Consumer<DataException> bad) {
        return new Contents(
                Sources.read(dir.resolve(SOURCES)).all(),
                lines(dir.resolve(ACTORS), Actor.class, bad),
                lines(dir.resolve(CLAIMS), Claim.class, bad));
    }

    private static <T> List<T> lines(Path file, Class<T> type, Consumer<DataException> bad) {
        try (Stream<T> values = Jsonl.read(file, type, bad)) {
            return values.toList();
        }
    }
}
