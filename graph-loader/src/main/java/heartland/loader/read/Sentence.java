package heartland.loader.read;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence of a document, or what is read as one: a heading, a caption, a table's row.
 *
 * @param words the sentence cleaned for reading: pieces joined, line breaks folded, footnote marks left out
 * @param quote the sentence as the paper prints it, line breaks and white space folded
 * @param spans where its pieces lie in the document's text, in order; several where a page break or a note cuts it
 * @param section the heading under which it stands; null before the first
 * @param paragraph number of the paragraph in the section, from 1
 * @param sentence number of the sentence in the paragraph, from 1
 * @param page the page on which it begins; null where the file has no page numbers
 * @param index place in {@link Document#sentences()}, from 0
 * @param row the cells, of a {@link Kind#TABLE_ROW}; else null
 * @param lead of a {@link Kind#BULLET}, the index of the sentence that introduces its list; null where there is none
 */
public record Sentence(
        Words words,
        String quote,
        List<Span> spans,
        String section,
        int paragraph,
        int sentence,
        Integer page,
        Kind kind,
        int index,
        Row row,
        Integer lead) {
    private static final Pattern ASIDE = Pattern.compile("（[^（()）]{10,}）|\\([^（()）]{10,}\\)");

    public Sentence {
        Objects.requireNonNull(words);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(kind);
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a place");
        }
    }

    /** What to read: {@link #words()} as a string. */
    public String text() {
        return words.text();
    }

    /**
     * What it says in brackets, each to be read as a sentence of its own with the quote and place of the whole: the shipyard
     * (Norway had leased it to Poland in 1990) closed. Brackets too short to say anything are passed over.
     */
    public List<Sentence> asides() {
        return ASIDE.matcher(text()).results().map(this::aside).toList();
    }

    private Sentence aside(MatchResult bracket) {
        Words inner = words.slice(bracket.start() + 1, bracket.end() - 1);
        return new Sentence(inner, quote, spans, section, paragraph, sentence, page, kind, index, row, lead);
    }

    /** Where in the document's text the character of {@link #text()} at this index stands. */
    public int originalOffset(int index) {
        return words.originalOffset(index);
    }

    /** Offset of its first character in the document's text. */
    public int start() {
        return spans.get(0).start();
    }

    /** Offset after its last character in the document's text. */
    public int end() {
        return spans.get(spans.size() - 1).end();
    }
}
