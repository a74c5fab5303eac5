package heartland.api.problem;

/** A parameter that does not fit; the answer becomes the problem {@code bad-parameter}. */
public final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String allowed;

    /** @param allowed what may be given, in words that fit after "give" */
    public BadParameterException(String parameter, String value, String allowed) {
        super("'" + value + "' does not fit '" + parameter + "': give " + allowed);
        this.parameter = parameter;
        this.value = value;
        this.allowed = allowed;
    }

    String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }

    String allowed() {
        return allowed;
    }
}
