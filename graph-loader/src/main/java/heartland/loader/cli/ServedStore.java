package heartland.loader.cli;

import heartland.store.GraphException;
import heartland.store.GraphStore;
import heartland.store.Login;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.neo4j.driver.Driver;

/**
 * A graph that this process serves. Beside it lies a file, locked as long as the process lives, that tells other commands
 * its address: Neo4j lets one process alone open a graph, and that one answers for it.
 */
final class ServedStore implements GraphStore {
    private static final String ADDRESS = "heartland.bolt";

    private final GraphStore store;
    private final FileChannel lock;

    private ServedStore(GraphStore store, FileChannel lock) {
        this.store = store;
        this.lock = lock;
    }

    /**
     * Opens the graph of that folder, which is made where it does not exist.
     *
     * @throws GraphException if it cannot be opened, or another process serves it
     */
    static ServedStore open(Path dir, int boltPort) {
        FileChannel lock = lock(dir);
        try {
            GraphStore store = GraphStore.embedded(dir, boltPort);
            // Through the channel: the lock would end with any other that is closed on the file.
            lock.truncate(0).write(ByteBuffer.wrap(store.boltUri().toString().getBytes(StandardCharsets.US_ASCII)));
            return new ServedStore(store, lock);
        } catch (IOException | RuntimeException e) {
            release(lock);
            throw e instanceof RuntimeException failure ? failure : unwritable(dir, e);
        }
    }

    private static FileChannel lock(Path dir) {
        FileChannel channel;
        try {
            Files.createDirectories(dir);
            channel = FileChannel.open(dir.resolve(ADDRESS), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (IOException e) {
            throw unwritable(dir, e);
        }
        release(channel);
        throw new GraphException(dir + " is in use by another Heartland: stop that one or give another --store");
    }

    private static GraphException unwritable(Path dir, Exception e) {
        return new GraphException(dir + " cannot be written: " + e.getMessage() + ": give another --store", e);
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // It ends with the process at the latest.
        }
    }

    /** Where the process listens that serves the graph of that folder; empty if none does. */
    static Optional<URI> addressOf(Path dir) {
        Path address = dir.resolve(ADDRESS);
        if (!Files.exists(address)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(address, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            ByteBuffer text = ByteBuffer.allocate((int) channel.size());
            channel.read(text);
            return lock == null
                    ? Optional.of(URI.create(new String(text.array(), StandardCharsets.US_ASCII)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new GraphException(address + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Driver driver() {
        return store.driver();
    }

    @Override
    public URI boltUri() {
        return store.boltUri();
    }

    @Override
    public Optional<Login> login() {
        return store.login();
    }

    @Override
    public void close() {
        store.close();
        release(lock);
    }
}
