package heartland.loader.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page prints around the text: page numbers and running heads.
 *
 * @param lines the lines without them
 * @param pages by sheet, the number of the page; empty where the text has no page numbers
 */
record Furniture(List<Line> lines, Map<Integer, Integer> pages) {
    private static final Pattern NUMBER = Pattern.compile("[-–—]?\\s*(\\d{1,4})\\s*[-–—]?");
    private static final Pattern DASHED_NUMBER = Pattern.compile("[-–—]\\s*(\\d{1,4})\\s*[-–—]");
    private static final int LONGEST_HEAD = 60;
    private static final int FEWEST_REPEATS = 3;

    /**
     * @param paged whether the text's sheets are known to be pages
     * @param title of the paper, which its pages may repeat; empty where there is none
     */
    static Furniture remove(List<Line> lines, boolean paged, String title) {
        Set<Line> removed = new HashSet<>();
        Map<Integer, Integer> printed = new TreeMap<>();
        Set<String> runningHeads = runningHeads(lines);
        Layout layout = Layout.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0 || lines.get(i - 1).sheet() < line.sheet();
            boolean last = i == lines.size() - 1 || lines.get(i + 1).sheet() > line.sheet();
            Matcher number = (first || last ? NUMBER : DASHED_NUMBER).matcher(line.text());
            if (number.matches()) {
                removed.add(line);
                printed.putIfAbsent(line.sheet(), Integer.parseInt(number.group(1)));
                if (first && i > 0 && isHeadOf(line, lines.get(i - 1), layout)) {
                    removed.add(lines.get(i - 1));
                }
            } else if ((first || last) && runningHeads.contains(shape(line))
                    || first && i > 0 && Kinds.isTitle(line.text(), title)) {
                removed.add(line);
            }
        }
        List<Line> kept = new ArrayList<>(lines);
        kept.removeAll(removed);
        return new Furniture(kept, pages(printed, lines, paged));
    }

    /** A head above its number that came to stand below the page before: too short for a line that goes on. */
    private static boolean isHeadOf(Line number, Line before, Layout layout) {
        return number.gap() == Line.Gap.BLANK && layout.isShort(before) && !Punctuation.endsParagraph(before.text());
    }

    private static Set<String> runningHeads(List<Line> lines) {
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i > 0 && lines.get(i - 1).sheet() < lines.get(i).sheet();
            boolean last = i < lines.size() - 1
                    && lines.get(i + 1).sheet() > lines.get(i).sheet();
            if ((first || last) && lines.get(i).text().length() <= LONGEST_HEAD) {
                count.merge(shape(lines.get(i)), 1, Integer::sum);
            }
        }
        count.values().removeIf(times -> times < FEWEST_REPEATS);
        return count.keySet();
    }

    private static String shape(Line line) {
        return line.text().replaceAll("[\\d\\s]+", "");
    }

    /** Printed numbers that agree with the count of the sheets number them all; else paged sheets go by their count. */
    private static Map<Integer, Integer> pages(Map<Integer, Integer> printed, List<Line> lines, boolean paged) {
        Set<Integer> shifts = new HashSet<>();
        printed.forEach((sheet, page) -> shifts.add(page - sheet));
        if (lines.isEmpty() || !paged && (shifts.size() != 1 || printed.size() < 2)) {
            return Map.of();
        }
        int shift = shifts.size() == 1 ? shifts.iterator().next() : 1;
        Map<Integer, Integer> pages = new HashMap<>();
        for (int sheet = 0; sheet <= lines.get(lines.size() - 1).sheet(); sheet++) {
            pages.put(sheet, sheet + shift);
        }
        return pages;
    }
}
