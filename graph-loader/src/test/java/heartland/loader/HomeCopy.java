package heartland.loader;

import heartland.model.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of data/ and cypher/ that a test may change. */
final class HomeCopy {
    private HomeCopy() {}

    static Home to(Path folder) throws IOException {
        Path shipped = Home.locate().dir();
        for (String part : List.of("data", "cypher")) {
            try (Stream<Path> files = Files.walk(shipped.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(shipped.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new Home(folder);
    }
}
