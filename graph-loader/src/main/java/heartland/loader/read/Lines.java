package heartland.loader.read;

import heartland.loader.read.Line.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text's lines. */
final class Lines {
    private static final Pattern LINE =
            Pattern.compile("[^\\n\\r\\f\\u2028\\u2029]*(\\r\\n|[\\n\\r\\f\\u2028\\u2029]|$)");
    private static final Pattern RULE = Pattern.compile("[ \\u00a0]{15,}|\\s*(-{3,}|_{5,}|—{3,}|─{2,}|\\*{3,})\\s*");
    private static final Pattern INDENTED_BY_ONE = Pattern.compile("(?m)^ \\S");
    private static final Pattern NOT_BLANK = Pattern.compile("(?m)^.*\\S.*$");
    private static final Pattern FOOT = Pattern.compile("[-–—] ?\\d{1,4} ?[-–—]");
    private static final int FEWEST_LINES_A_PAGE = 10;

    private Lines() {}

    /**
     * The lines of a text that are not blank. A form feed begins a page; in a text without, that was made from one with
     * them, a line indented by a single space does, and what follows a number between dashes.
     */
    static List<Line> of(String text) {
        boolean formFeeds = text.indexOf('\f') >= 0;
        boolean spaceBeginsPage = !formFeeds && spaceBeginsPage(text);
        List<Line> lines = new ArrayList<>();
        Gap gap = Gap.NONE;
        int sheet = 0;
        Matcher matcher = LINE.matcher(text);
        while (matcher.find() && matcher.start() < text.length()) {
            String raw = text.substring(matcher.start(), matcher.start(1));
            String trimmed = raw.strip();
            if (RULE.matcher(raw).matches()) {
                gap = Gap.RULE;
            } else if (trimmed.isEmpty()) {
                gap = gap == Gap.RULE ? gap : Gap.BLANK;
            } else {
                if (!lines.isEmpty()
                        && (spaceBeginsPage && INDENTED_BY_ONE.matcher(raw).lookingAt()
                                || !formFeeds && endsSheet(lines))) {
                    sheet++;
                }
                lines.add(new Line(Characters.plain(trimmed), matcher.start() + raw.indexOf(trimmed), gap, sheet));
                gap = Gap.NONE;
            }
            if (matcher.group(1).equals("\f")) {
                sheet++;
            }
        }
        return lines;
    }

    /** Whether the last line is a number between dashes, at the foot of a page. */
    private static boolean endsSheet(List<Line> lines) {
        int last = lines.size() - 1;
        return last > 0
                && FOOT.matcher(lines.get(last).text()).matches()
                && lines.get(last - 1).sheet() == lines.get(last).sheet();
    }

    private static boolean spaceBeginsPage(String text) {
        long indented = INDENTED_BY_ONE.matcher(text).results().count();
        return indented * FEWEST_LINES_A_PAGE
                < NOT_BLANK.matcher(text).results().count();
    }
}
