package heartland.store;

import java.nio.file.Path;

/** A graph that this process serves. */
final class EmbeddedGraphStore {
    private EmbeddedGraphStore() {}

    static GraphStore open(Path dir, int boltPort) {
        throw new UnsupportedOperationException(dir + ":" + boltPort);
    }
}
