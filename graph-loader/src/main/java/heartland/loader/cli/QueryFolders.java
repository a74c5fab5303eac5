package heartland.loader.cli;

import heartland.model.DataException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where there are questions beside those of cypher/queries. */
final class QueryFolders {
    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description = "a folder of further questions, one .cypher file each, beside those of cypher/queries")
    private Path dir;

    /** @throws DataException if it is no folder */
    Path[] further() {
        if (dir != null && !Files.isDirectory(dir)) {
            throw new DataException(dir + " is no folder: give --queries the folder of your .cypher files");
        }
        return Stream.ofNullable(dir).toArray(Path[]::new);
    }
}
