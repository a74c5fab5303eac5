package heartland.model.reference;

/** The years from the first to the last, both included; none where the last comes before the first. */
record Span(int first, int last) {
    static final Span ALWAYS = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);

    boolean contains(int year) {
        return first <= year && year <= last;
    }

    /** The years of both. */
    Span and(Span other) {
        return new Span(Math.max(first, other.first), Math.min(last, other.last));
    }

    /** The least span that has both. */
    Span or(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
