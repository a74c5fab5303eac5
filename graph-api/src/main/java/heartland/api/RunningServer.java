package heartland.api;

/** A server that answers requests until it is closed. */
public interface RunningServer extends AutoCloseable {
    /** The port on which it listens. */
    int port();

    /**
     * Asks each question's example, so that the database has planned the questions before a person asks: some take seconds the
     * first time. It ends by itself when the server is closed.
     */
    void planQuestions();

    /** Stops answering; the graph stays open. */
    @Override
    void close();
}
