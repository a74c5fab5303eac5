package heartland.api;

/** Another program listens on the port that was asked for. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(int port, Throwable cause) {
        super("port " + port + " is taken by another program: end it, or choose another port", cause);
    }
}
