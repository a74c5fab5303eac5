package heartland.loader.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is open, to be closed once, the last first: when the command is done, or when the process is told to end. */
final class Opened implements AutoCloseable {
    private final Deque<Runnable> closers = new ArrayDeque<>();
    private boolean closed;

    /** As one that ends with the process too. */
    static Opened untilExit() {
        Opened opened = new Opened();
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "closing"));
        return opened;
    }

    /** Remembers how to close what was just opened; closes it at once where it comes too late. */
    synchronized void add(Runnable closer) {
        if (closed) {
            closer.run();
        } else {
            closers.push(closer);
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!closers.isEmpty()) {
            closers.pop().run();
        }
    }
}
