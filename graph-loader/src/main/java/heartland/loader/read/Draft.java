package heartland.loader.read;

import java.util.ArrayList;
import java.util.List;

/** A block to which lines are still added. */
final class Draft {
    private final Kind kind;
    private final int note;
    private final Row row;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> pieces = new ArrayList<>();
    private Line last;
    private int lines;

    Draft(Kind kind, int note, Row row) {
        this.kind = kind;
        this.note = note;
        this.row = row;
    }

    /** Adds a line less its first characters. A new piece begins where in the original other text stands before it. */
    Draft add(Line line, int skip, String original) {
        Span piece = new Span(line.start() + skip, line.end());
        int before = pieces.size() - 1;
        if (last != null && original.substring(last.end(), line.start()).isBlank()) {
            pieces.set(before, new Span(pieces.get(before).start(), piece.end()));
        } else {
            pieces.add(piece);
        }
        text.append(lines++ == 0 ? "" : "\n").append(line.text().substring(skip));
        last = line;
        return this;
    }

    Kind kind() {
        return kind;
    }

    int note() {
        return note;
    }

    Line last() {
        return last;
    }

    int lines() {
        return lines;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    boolean ends() {
        return Punctuation.endsParagraph(text());
    }

    boolean hasHan() {
        return Punctuation.countHan(text()) > 0;
    }

    Block block() {
        return new Block(kind, text(), List.copyOf(pieces), note, row);
    }
}
