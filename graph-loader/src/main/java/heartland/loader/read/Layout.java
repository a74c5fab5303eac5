package heartland.loader.read;

import java.util.List;

/**
 * How a text is set.
 *
 * @param wrapped whether its lines are those of a page, so that many end amid a sentence; else a line is a paragraph
 * @param spaced whether blank lines stand between most lines, and so tell nothing
 * @param width how wide its full lines are, a Chinese character counting two
 */
record Layout(boolean wrapped, boolean spaced, int width) {
    private static final int SHORTEST = 10;
    private static final int WIDEST_PAGE = 140;

    static Layout of(List<Line> lines) {
        List<Line> full =
                lines.stream().filter(line -> line.text().length() >= SHORTEST).toList();
        if (full.isEmpty()) {
            return new Layout(false, false, 0);
        }
        int[] widths = full.stream().mapToInt(Layout::width).sorted().toArray();
        int width = widths[widths.length * 9 / 10];
        long amid = full.stream()
                .filter(line -> !Punctuation.endsParagraph(line.text()) && !Headings.isHeading(line.text()))
                .count();
        long blank = full.stream().filter(line -> line.gap() != Line.Gap.NONE).count();
        return new Layout(width <= WIDEST_PAGE && amid * 5 > full.size() * 2, blank * 2 > full.size(), width);
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
