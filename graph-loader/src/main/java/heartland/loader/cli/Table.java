package heartland.loader.cli;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows in aligned columns, for a terminal on which a Chinese character is two columns wide. */
final class Table {
    private static final String GAP = "  ";

    private Table() {}

    /** The head, a rule under it, and the rows; each line ends with a line feed. */
    static String of(List<String> head, List<List<String>> rows) {
        int[] widths = IntStream.range(0, head.size())
                .map(column -> Stream.concat(Stream.of(head), rows.stream())
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        String rule = line(widths, column -> "─".repeat(widths[column]));
        return line(widths, head::get)
                + rule
                + rows.stream().map(row -> line(widths, row::get)).collect(Collectors.joining());
    }

    private static String line(int[] widths, IntFunction<String> cell) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> cell.apply(column) + " ".repeat(widths[column] - width(cell.apply(column))))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + "\n";
    }

    /** The columns that a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115f)
                || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
                || (codePoint >= 0xff00 && codePoint <= 0xff60)
                || (codePoint >= 0xffe0 && codePoint <= 0xffe6)
                || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
