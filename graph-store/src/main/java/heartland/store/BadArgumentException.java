package heartland.store;

/** An argument of a named query that is missing, of the wrong form or out of bounds. */
public final class BadArgumentException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String param;
    private final String value;
    private final String allowed;

    /**
     * @param value what was given; null where nothing was
     * @param allowed what may be given, in words that fit after "give"
     */
    BadArgumentException(String param, String value, String allowed) {
        super((value == null ? "'" + param + "' is missing" : "'" + value + "' does not fit '" + param + "'")
                + ": give " + allowed);
        this.param = param;
        this.value = value;
        this.allowed = allowed;
    }

    public String param() {
        return param;
    }

    /** What was given; null where nothing was. */
    public String value() {
        return value;
    }

    /** What may be given, in words. */
    public String allowed() {
        return allowed;
    }
}
