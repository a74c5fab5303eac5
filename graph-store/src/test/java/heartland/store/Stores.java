package heartland.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Graphs that stay open until the JVM ends: to start Neo4j takes longer than most tests. */
final class Stores {
    private Stores() {}

    /** The graph that the tests share which write, with nothing in it. */
    static GraphStore emptied() {
        Shared.STORE
                .driver()
                .executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        return Shared.STORE;
    }

    /** A graph of the caller's own. */
    static GraphStore lasting() {
        try {
            Path dir = Files.createTempDirectory("heartland-store");
            GraphStore store = GraphStore.embedded(dir, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(store, dir)));
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(GraphStore store, Path dir) {
        store.close();
        try (Stream<Path> files = Files.walk(dir)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final GraphStore STORE = lasting();
    }
}
