package heartland.loader.read;

import heartland.loader.read.Line.Gap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which lines are footnotes, and of what number. */
final class Notes {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern SUPERSCRIPT = Pattern.compile("([" + SUPERSCRIPTS + "]+)\\s*(?=\\S)");
    private static final Pattern BRACKETED = Pattern.compile("\\[\\^?(\\d{1,3})]:?\\s*(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})(?:[.、]\\s*|\\s+|(?=[^\\s\\d.,年月日]))(?=\\S)");

    /** How far a number may be from the one before, should a note between them not have been seen. */
    private static final int MOST_MISSED = 3;

    private final List<Line> lines;
    private final boolean wrapped;
    private final int[] numbers;
    private final int[] starts;
    private int last;

    private Notes(List<Line> lines, boolean wrapped) {
        this.lines = lines;
        this.wrapped = wrapped;
        this.numbers = new int[lines.size()];
        this.starts = new int[lines.size()];
    }

    static Notes of(List<Line> lines, boolean wrapped) {
        Notes notes = new Notes(lines, wrapped);
        notes.read();
        return notes;
    }

    /** The number of the note that the line belongs to; 0 where it is none. */
    int number(int line) {
        return numbers[line];
    }

    /** How many characters of the line are the note's own mark; 0 but for the first line of a note. */
    int markLength(int line) {
        return starts[line];
    }

    private void read() {
        int current = 0;
        boolean underRule = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean newSheet = i > 0 && lines.get(i - 1).sheet() < line.sheet();
            if (line.gap() == Gap.RULE) {
                underRule = true;
            } else if (newSheet) {
                underRule = false;
                current = 0;
            }
            Matcher mark = mark(line, underRule);
            if (mark == null && Headings.isHeading(line.text())) {
                underRule = false;
                current = 0;
            }
            if (mark != null) {
                current = value(mark.group(1));
                last = current;
                starts[i] = mark.end();
            } else if (!continues(i, current, underRule)) {
                current = 0;
                underRule = underRule && wrapped;
            }
            numbers[i] = current;
            if (current == 0 && mark == null && isTailOfCutNote(i)) {
                numbers[i] = last;
            }
        }
    }

    private Matcher mark(Line line, boolean underRule) {
        Matcher superscript = SUPERSCRIPT.matcher(line.text());
        if (superscript.lookingAt() && line.text().length() > superscript.end() + 2) {
            return superscript;
        }
        Matcher bracketed = BRACKETED.matcher(line.text());
        if (bracketed.lookingAt() && follows(bracketed)) {
            return bracketed;
        }
        Matcher numbered = NUMBERED.matcher(line.text());
        boolean comesNext = !wrapped && last > 0 && line.gap() != Gap.NONE;
        if (!numbered.lookingAt()
                || !(underRule && follows(numbered) || comesNext && value(numbered.group(1)) == last + 1)) {
            return null;
        }
        return numbered;
    }

    private boolean follows(Matcher mark) {
        int value = value(mark.group(1));
        return value == 1 || value > last && value <= last + MOST_MISSED;
    }

    private boolean continues(int i, int current, boolean underRule) {
        if (current == 0) {
            return false;
        }
        return wrapped && underRule || lines.get(i).gap() == Gap.NONE;
    }

    /** A page end cut the note: its other half is Latin text in a Chinese paper, or an address. */
    private boolean isTailOfCutNote(int i) {
        int note = i - 1;
        while (note >= 0 && numbers[note] == 0) {
            note--;
        }
        if (note < 0 || wrapped) {
            return false;
        }
        String text = lines.get(i).text();
        String cut = lines.get(note).text();
        boolean address = text.startsWith("<http") || text.startsWith("http");
        boolean open = !cut.endsWith(".") && !cut.endsWith("。") && !cut.endsWith(">");
        boolean latin = Punctuation.countHan(text) == 0 && Punctuation.countHan(cut) == 0 && Citations.isCitation(text);
        return open && (address || latin);
    }

    private static int value(String digits) {
        StringBuilder plain = new StringBuilder();
        for (char c : digits.toCharArray()) {
            plain.append(SUPERSCRIPTS.indexOf(c) >= 0 ? (char) ('0' + SUPERSCRIPTS.indexOf(c)) : c);
        }
        return Integer.parseInt(plain.toString());
    }
}
