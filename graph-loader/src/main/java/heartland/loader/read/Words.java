package heartland.loader.read;

import java.util.Arrays;

/**
 * Text made from pieces of an original, where each character knows from which one of the original it comes. Two are
 * equal when text and origins are.
 */
public final class Words {
    private final String text;
    private final int[] offsets;

    /** @param offsets for each character of the text, the offset in the original; not decreasing */
    Words(String text, int[] offsets) {
        if (text.length() != offsets.length) {
            throw new IllegalArgumentException(text.length() + " characters with " + offsets.length + " offsets");
        }
        this.text = text;
        this.offsets = offsets.clone();
    }

    public String text() {
        return text;
    }

    public int length() {
        return offsets.length;
    }

    /** Where in the original the character at this index stands. */
    public int originalOffset(int index) {
        return offsets[index];
    }

    Words slice(int from, int to) {
        return new Words(text.substring(from, to), Arrays.copyOfRange(offsets, from, to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && text.equals(words.text) && Arrays.equals(offsets, words.offsets);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(offsets);
    }

    @Override
    public String toString() {
        return text;
    }
}
