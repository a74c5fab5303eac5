package heartland.loader.read;

import heartland.loader.read.Line.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines to blocks: a paragraph goes on below what cuts it, a page's end, notes, a table or a figure. */
final class Blocks {
    private static final Pattern HTML_ROW = Pattern.compile("<tr.*?(?:</tr>|(?=<tr|</table>))", Pattern.DOTALL);
    private static final String HTML_END = "</table>";
    /** Below this length, a line that ends without a stop is rather a name or a title than half a paragraph. */
    private static final int SHORTEST_HALF = 26;
    /** A headline is seldom wider, a Chinese character counting two. */
    private static final int WIDEST_TITLE = 120;

    /** What stands under a heading without a number is at least so wide, or it may be an item of the same list. */
    private static final int NARROWEST_PARAGRAPH = 80;

    /** From this length on, a line without a stop is rather half a paragraph than an item. */
    private static final int LONGEST_ITEM = 100;

    private static final String CUT = "，、；,;（(「《-";

    private static final Pattern STOP = Pattern.compile("[。！？；]|\\p{Ll}[.!?;] +\\p{Lu}");

    private final String text;
    private final List<Line> lines;
    private final Notes notes;
    private final Set<Span> marks;
    private final Layout layout;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft open;
    private Draft latest;
    private List<String> head = List.of();

    private Blocks(String text, List<Line> lines, Notes notes, List<Span> marks, Layout layout) {
        this.text = text;
        this.lines = lines;
        this.notes = notes;
        this.marks = Set.copyOf(marks);
        this.layout = layout;
    }

    /** The blocks in the order in which they begin. */
    static List<Block> of(String text, List<Line> lines, Notes notes, List<Span> marks, Layout layout) {
        Blocks blocks = new Blocks(text, lines, notes, marks, layout);
        for (int i = 0; i < lines.size(); ) {
            i = blocks.read(i);
        }
        return blocks.drafts.stream()
                .map(Draft::block)
                .sorted(Comparator.comparingInt(Block::start))
                .toList();
    }

    /** Reads the block or line that begins at a line. Returns the line after it. */
    private int read(int i) {
        Line line = lines.get(i);
        String words = line.text();
        if (notes.number(i) > 0) {
            readNote(i, line);
            return i + 1;
        }
        if (Cues.isImage(words) || Tables.isDivider(words) || marks.contains(new Span(line.start(), line.end()))) {
            return i + 1;
        }
        if (words.startsWith("<table")) {
            return readHtml(i);
        }
        List<String> cells = Tables.cells(words, lineText(i - 1), lineText(i + 1));
        if (!cells.isEmpty()) {
            start(Kind.TABLE_ROW, new Row(head, cells)).add(line, 0, text);
            head = head.isEmpty() ? cells : head;
            return i + 1;
        }
        head = List.of();
        boolean mayBeHead = !Cues.isCaption(words) && (closed() || latest != null && latest.kind() == Kind.CAPTION);
        int headLines = mayBeHead ? Tables.headLines(lines, i) : 0;
        if (headLines > 0) {
            return readHead(i, i + headLines);
        }
        readText(i, line);
        return i + 1;
    }

    private void readText(int i, Line line) {
        String words = line.text();
        int mark = Headings.markLength(words);
        if (Cues.isCaption(words)) {
            start(Kind.CAPTION, null).add(line, 0, text);
        } else if (captionGoesOn(line)) {
            latest.add(line, 0, text);
        } else if (Headings.isHeading(words)
                && (mark > 0 || closed() || !layout.wrapped() && line.gap() == Gap.BLANK)) {
            open = null;
            start(Kind.HEADING, null).add(line, mark, text);
        } else if (latest != null && latest.kind() == Kind.HEADING && Headings.isNumberAlone(latest.text())) {
            latest.add(line, 0, text);
        } else if (standsOverParagraph(i, line)) {
            open = null;
            start(Kind.HEADING, null).add(line, 0, text);
        } else if (bullet(words) > 0) {
            open = start(Kind.BULLET, null).add(line, bullet(words), text);
        } else if (open != null && goesOn(line)) {
            open.add(line, 0, text);
        } else {
            Draft draft = start(Kind.BODY, null).add(line, 0, text);
            open = isTorn(line) ? open : draft;
        }
    }

    /** Whether a few words stand between blank lines, below a heading or a whole paragraph and over another paragraph. */
    private boolean standsOverParagraph(int i, Line line) {
        if (layout.wrapped() || latest == null || i + 1 == lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        return (latest.kind() == Kind.HEADING || latest == open && open.ends())
                && line.gap() == Gap.BLANK
                && next.gap() == Gap.BLANK
                && Headings.mayBeUnnumbered(line.text())
                && Layout.width(next) >= NARROWEST_PARAGRAPH
                && Punctuation.endsSentence(next.text());
    }

    private void readNote(int i, Line line) {
        if (notes.markLength(i) > 0) {
            drafts.add(new Draft(Kind.FOOTNOTE, notes.number(i), null).add(line, notes.markLength(i), text));
            return;
        }
        for (int d = drafts.size() - 1; d >= 0; d--) {
            if (drafts.get(d).note() == notes.number(i)) {
                drafts.get(d).add(line, 0, text);
                return;
            }
        }
    }

    private int readHead(int from, int to) {
        Draft draft = start(
                Kind.TABLE_ROW,
                new Row(
                        List.of(),
                        lines.subList(from, to).stream().map(Line::text).toList()));
        lines.subList(from, to).forEach(line -> draft.add(line, 0, text));
        head = lines.subList(from, to).stream().map(Line::text).toList();
        return to;
    }

    private int readHtml(int i) {
        int start = lines.get(i).start();
        int close = text.indexOf(HTML_END, start);
        int end = close < 0 ? lines.get(i).end() : close + HTML_END.length();
        List<String> headCells = new ArrayList<>();
        Matcher row = HTML_ROW.matcher(text).region(start, end);
        while (row.find()) {
            List<String> cells = Tables.htmlCells(row.group());
            Line whole =
                    new Line(row.group(), row.start(), Gap.NONE, lines.get(i).sheet());
            start(Kind.TABLE_ROW, new Row(headCells, cells)).add(whole, 0, text);
            if (headCells.isEmpty()) {
                headCells.addAll(cells);
            }
        }
        int next = i + 1;
        while (next < lines.size() && lines.get(next).start() < end) {
            next++;
        }
        return next;
    }

    private Draft start(Kind kind, Row row) {
        latest = new Draft(kind, 0, row);
        drafts.add(latest);
        return latest;
    }

    private String lineText(int i) {
        return i < 0 || i >= lines.size() ? "" : lines.get(i).text();
    }

    private boolean closed() {
        return open == null
                || open.ends()
                || Cues.isAboutThePaper(open.text())
                || !layout.wrapped() && open.length() < SHORTEST_HALF
                || standsAlone(open);
    }

    private boolean captionGoesOn(Line line) {
        return latest != null
                && latest.kind() == Kind.CAPTION
                && Cues.isProvenance(latest.text())
                && (Cues.goesOnAfterProvenance(line.text()) || !layout.wrapped() && line.gap() == Gap.NONE);
    }

    private int bullet(String words) {
        int sign = Cues.signBullet(words);
        boolean inList = open != null && open.kind() == Kind.BULLET;
        return sign > 0 || !(closed() || inList) ? sign : Cues.numberBullet(words);
    }

    private boolean goesOn(Line line) {
        boolean apart = Cues.isLabelled(line.text()) || line.gap() != Gap.NONE && !isCut(open);
        if (Cues.isAboutThePaper(line.text()) || Cues.isLabelled(open.text()) && apart) {
            return false;
        }
        return layout.wrapped() ? goesOnWrapped(line) : goesOnBelow(line);
    }

    private boolean goesOnWrapped(Line line) {
        if (Cues.isAboutThePaper(open.text()) && open.last().sheet() < line.sheet()) {
            return false;
        }
        if (!open.ends()) {
            return !standsAlone(open) || line.gap() == Gap.NONE && !layout.spaced();
        }
        boolean indented = line.start() > 0 && text.charAt(line.start() - 1) == '\u3000';
        boolean apart = line.gap() != Gap.NONE && !layout.spaced();
        return layout.isFull(open.last())
                && !indented
                && !apart
                && Punctuation.endsSentence(open.last().text());
    }

    private boolean goesOnBelow(Line line) {
        if (line.gap() == Gap.NONE && notDivided(line)) {
            return !open.ends();
        }
        if (line.gap() != Gap.NONE && notDivided(line) && (isTitle(open) || layout.listed() && !isCut(open))) {
            return false;
        }
        boolean sameScript = !open.hasHan() || Punctuation.countHan(line.text()) > 0;
        boolean lowerCase = Character.isLowerCase(line.text().codePointAt(0)) && !open.hasHan();
        return sameScript && (lowerCase || !open.ends() && open.length() >= SHORTEST_HALF);
    }

    /** Foreign words amid a Chinese paragraph that a page's end cut: the end of some note, and not of the paragraph. */
    private boolean isTorn(Line line) {
        return open != null
                && !layout.wrapped()
                && !open.ends()
                && open.length() >= SHORTEST_HALF
                && open.hasHan()
                && Punctuation.countHan(line.text()) == 0;
    }

    private boolean notDivided(Line line) {
        return text.substring(open.last().end(), line.start()).isBlank();
    }

    /** What stands in a line of its own above a blank one, as a headline or a signature does, and has no sentence in it. */
    private static boolean isTitle(Draft draft) {
        return draft.lines() == 1
                && !draft.ends()
                && Layout.width(draft.last()) <= WIDEST_TITLE
                && !STOP.matcher(draft.text()).find();
    }

    /** Whether a paragraph, of sentences, breaks off in the middle of one, so that it goes on below a blank line. */
    private static boolean isCut(Draft draft) {
        return draft.length() >= LONGEST_ITEM
                || CUT.indexOf(draft.text().charAt(draft.text().length() - 1)) >= 0
                || STOP.matcher(draft.text()).find();
    }

    /** A title or a name: one line, no stop, well short of the margin. */
    private boolean standsAlone(Draft draft) {
        return layout.wrapped() && draft.lines() == 1 && !draft.ends() && layout.isShort(draft.last());
    }
}
