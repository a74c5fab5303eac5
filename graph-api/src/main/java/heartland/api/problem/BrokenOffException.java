package heartland.api.problem;

/** An answer that fails after its first part has been sent: no problem can be told any more, the connection is broken off. */
public final class BrokenOffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenOffException(Throwable cause) {
        super("an answer was broken off", cause);
    }
}
