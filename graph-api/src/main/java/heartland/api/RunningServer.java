package heartland.api;

/** A server that answers requests until it is closed. */
public interface RunningServer extends AutoCloseable {
    /** The port on which it listens. */
    int port();

    /** Stops answering; the graph stays open. */
    @Override
    void close();
}
