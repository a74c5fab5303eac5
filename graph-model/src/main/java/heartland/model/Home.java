package heartland.model;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the project's own data/ and cypher/ are read from.
 *
 * @param dir the folder that holds both
 */
public record Home(Path dir) {
    /** The system property that names the folder. */
    public static final String PROPERTY = "heartland.home";

    /**
     * The folder that the system property {@value #PROPERTY} names; without it, the nearest folder at or above the
     * working directory that holds data/relations.jsonl.
     *
     * @throws DataException if there is none
     */
    public static Home locate() {
        String named = System.getProperty(PROPERTY);
        Path start = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        for (Path dir = start; dir != null; dir = named == null ? dir.getParent() : null) {
            if (Files.isRegularFile(dir.resolve("data/relations.jsonl"))) {
                return new Home(dir);
            }
        }
        throw new DataException(
                start + " has no data/relations.jsonl: start Heartland from its folder, or name it by -D" + PROPERTY);
    }

    public Path data() {
        return dir.resolve("data");
    }

    public Path cypher() {
        return dir.resolve("cypher");
    }
}
