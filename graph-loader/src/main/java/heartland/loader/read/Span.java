package heartland.loader.read;

/**
 * A stretch of a document's original text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("offsets " + start + " to " + end + " are no span");
        }
    }
}
