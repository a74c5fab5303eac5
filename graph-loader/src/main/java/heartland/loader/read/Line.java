package heartland.loader.read;

/**
 * A line that is not blank, without the white space around it.
 *
 * @param start offset in the original text
 * @param gap what stands between it and the line before
 * @param sheet number of the page that it stands on, counted from the beginning of the text, from 0
 */
record Line(String text, int start, Gap gap, int sheet) {
    enum Gap {
        NONE,
        BLANK,
        /** A rule, drawn or of spaces alone: below it stand notes. */
        RULE
    }

    int end() {
        return start + text.length();
    }
}
