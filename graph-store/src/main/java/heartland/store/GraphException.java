package heartland.store;

/** What the graph cannot do. The message is one line that says what to do next. */
public sealed class GraphException extends RuntimeException
        permits AmbiguousActorException, BadArgumentException, UnknownActorException, UnknownQueryException {
    private static final long serialVersionUID = 1L;

    public GraphException(String message) {
        super(message);
    }

    public GraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
