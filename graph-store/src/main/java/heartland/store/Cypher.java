package heartland.store;

import heartland.model.DataException;
import heartland.model.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The statements that stand in the project's cypher folder. */
final class Cypher {
    private Cypher() {}

    /** @param name the file under cypher/, without extension: {@code load/claims} */
    static String read(Home home, String name) {
        Path file = home.cypher().resolve(name + ".cypher");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
