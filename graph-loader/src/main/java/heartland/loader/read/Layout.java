package heartland.loader.read;

import java.util.List;

/**
 * How a text is set.
 *
 * @param wrapped whether its lines are those of a page, so that many end amid a sentence; else a line is a paragraph
 * @param spaced whether blank lines stand between most lines, and so tell nothing
 * @param listed whether many of its paragraphs are items without a stop, so that one without is none that was cut
 * @param width how wide its full lines are, a Chinese character counting two
 */
record Layout(boolean wrapped, boolean spaced, boolean listed, int width) {
    private static final int SHORTEST = 10;
    private static final int WIDEST_PAGE = 140;
    private static final int NEAR_MARGIN = 70;

    static Layout of(List<Line> lines) {
        List<Line> full =
                lines.stream().filter(line -> line.text().length() >= SHORTEST).toList();
        if (full.isEmpty()) {
            return new Layout(false, false, false, 0);
        }
        int[] widths = full.stream().mapToInt(Layout::width).sorted().toArray();
        int width = widths[widths.length * 9 / 10];
        List<Line> amid = full.stream()
                .filter(line -> !Punctuation.endsParagraph(line.text()) && !Headings.isHeading(line.text()))
                .toList();
        long blank = full.stream().filter(line -> line.gap() != Line.Gap.NONE).count();
        // What a margin cuts reaches to it; what is short ends where its writer ended it.
        long cut = amid.stream()
                .filter(line -> width(line) * 100 >= width * NEAR_MARGIN)
                .count();
        boolean wrapped = width <= WIDEST_PAGE && amid.size() * 5 > full.size() * 2 && cut * 4 > amid.size() * 3;
        return new Layout(wrapped, blank * 2 > full.size(), !wrapped && amid.size() * 3 > full.size(), width);
    }

    /** Whether the line reaches to the margin, or nearly. */
    boolean isFull(Line line) {
        return width(line) * 100 >= width * 85;
    }

    /** Whether the line stops well before the margin. */
    boolean isShort(Line line) {
        return width(line) * 100 < width * 60;
    }

    /** How wide the line is, a Chinese character counting two. */
    static int width(Line line) {
        return line.text().length()
                + (int) line.text().chars().filter(Punctuation::isWide).count();
    }
}
