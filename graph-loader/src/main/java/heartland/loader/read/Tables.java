package heartland.loader.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the rows of tables: Markdown's, HTML's, lines with tabs, and lines that end in figures. */
final class Tables {
    private static final Pattern PIPES = Pattern.compile("\\|.*\\|");
    private static final Pattern DIVIDER = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*\\|?");
    private static final Pattern HTML_CELL =
            Pattern.compile("<t[dh][^>]*>(.*?)</t[dh]>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern FIGURES =
            Pattern.compile("(\\p{L}[^\\d,，。；：]*?)\\s+((?:(?:[-+$€]?\\d[\\d.,]*+%?|[-–—])(?:\\s++|$)){2,})");
    private static final int LONGEST_HEAD = 24;
    private static final int MOST_HEAD_LINES = 12;

    private Tables() {}

    static boolean isDivider(String line) {
        return line.indexOf('|') >= 0 && DIVIDER.matcher(line).matches();
    }

    /** The cells of a line that is a row, of a table whose next or previous line is that; empty where it is none. */
    static List<String> cells(String line, String before, String after) {
        if (PIPES.matcher(line).matches()) {
            return split(line.substring(1, line.length() - 1), "\\|");
        }
        if (line.indexOf('\t') > 0 && (before.indexOf('\t') > 0 || after.indexOf('\t') > 0)) {
            return split(line, "\t");
        }
        Matcher figures = FIGURES.matcher(line);
        if (figures.matches()) {
            List<String> cells = new ArrayList<>();
            cells.add(figures.group(1).strip());
            cells.addAll(Arrays.asList(figures.group(2).strip().split("\\s+")));
            return cells;
        }
        return List.of();
    }

    /** The cells of {@code <tr>…</tr>}. */
    static List<String> htmlCells(String row) {
        return HTML_CELL
                .matcher(row)
                .results()
                .map(cell -> TAG.matcher(cell.group(1)).replaceAll(" ").strip())
                .toList();
    }

    /**
     * How many lines from this one on are the broken head of a table of figures; 0 where none is.
     */
    static int headLines(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + MOST_HEAD_LINES); i++) {
            String line = lines.get(i).text();
            if (FIGURES.matcher(line).matches()) {
                return i - from;
            }
            if (line.length() > LONGEST_HEAD
                    || Punctuation.endsParagraph(line)
                    || "，、；".indexOf(line.charAt(line.length() - 1)) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    private static List<String> split(String line, String separator) {
        return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
    }
}
