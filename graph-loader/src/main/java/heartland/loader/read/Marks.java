package heartland.loader.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnote marks that are plain digits in the running text. Only a number that a footnote bears is sought, after
 * the mark before it and above its own note: so years and amounts stay.
 */
final class Marks {
    private static final String NO_FIGURE_AFTER =
            "(?![\\d.,%％]|\\s*(?:年|月|日|個|个|國|国|萬|万|億|亿|人|名|次|次|世紀|架|艘|條|條|項|项|大|公里|美元|倍|成|屆|届))";

    private Marks() {}

    /** The marks, in order. */
    static List<Span> find(String text, List<Line> lines, Notes notes) {
        List<Span> marks = new ArrayList<>();
        int from = lines.isEmpty() ? 0 : lines.get(0).start();
        for (int i = 0; i < lines.size(); i++) {
            boolean digits = notes.markLength(i) > 0
                    && Character.isDigit(lines.get(i).text().charAt(0));
            if (digits && !text.contains("<sup>" + notes.number(i) + "</sup>")) {
                Span mark = find(text, notes.number(i), from, i, lines, notes);
                if (mark != null) {
                    marks.add(mark);
                    from = mark.end();
                }
            }
        }
        return marks;
    }

    private static Span find(String text, int number, int from, int note, List<Line> lines, Notes notes) {
        for (Pattern pattern : patterns(number)) {
            for (int i = 0; i < note; i++) {
                Line line = lines.get(i);
                if (notes.number(i) == 0 && line.end() > from) {
                    Matcher matcher = pattern.matcher(text)
                            .region(Math.max(from, line.start()), line.end())
                            .useTransparentBounds(true)
                            .useAnchoringBounds(false);
                    if (matcher.find()) {
                        return new Span(matcher.start(), matcher.end());
                    }
                }
            }
        }
        return null;
    }

    /** From the surest place to the least sure: a line of its own, after a sentence or clause, after a word. */
    private static List<Pattern> patterns(int number) {
        return List.of(
                Pattern.compile("(?<=\\n)" + number + "(?=\\s*\\n)"),
                Pattern.compile("(?<=[。，；：、」』）〉》”])" + number + NO_FIGURE_AFTER),
                Pattern.compile("(?<=\\p{L}[.,;:)\"”’])" + number + "(?=\\s|$)"),
                Pattern.compile("(?<=[\\p{IsHan}\\n])" + number + "(?=[。，；：、」』）]|\\s*\\n)"),
                Pattern.compile("(?<=[\\p{IsHan}])" + number + "(?=\\p{IsHan})" + NO_FIGURE_AFTER));
    }
}
