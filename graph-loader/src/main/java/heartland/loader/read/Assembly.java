package heartland.loader.read;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** Makes blocks into numbered sentences. */
final class Assembly {
    private final Cleaner cleaner;
    private final Language language;
    private final String title;
    private final NavigableMap<Integer, Integer> pages;
    private final List<Sentence> sentences = new ArrayList<>();
    private String section;
    private int paragraph;
    private Integer lead;

    /** @param pages by the offset at which a line begins, its page */
    Assembly(Cleaner cleaner, Language language, String title, NavigableMap<Integer, Integer> pages) {
        this.cleaner = cleaner;
        this.language = language;
        this.title = title;
        this.pages = pages;
    }

    List<Sentence> sentences(List<Block> blocks) {
        blocks.forEach(this::add);
        return List.copyOf(sentences);
    }

    private void add(Block block) {
        if (block.kind() == Kind.FOOTNOTE) {
            add(block, (language.isChinese() ? "註 " : "note ") + block.note(), 1);
            return;
        }
        if (isHeading(block)) {
            section = Headings.name(cleaner.words(block.pieces()).text());
            paragraph = 0;
        }
        if (block.kind() == Kind.BODY) {
            lead = null;
        }
        add(block, section, block.kind() == Kind.HEADING ? 1 : ++paragraph);
        if (block.kind() == Kind.BODY
                && (block.text().endsWith("：") || block.text().endsWith(":"))) {
            lead = sentences.size() - 1;
        }
    }

    /** The paper's own title is no section of it. */
    private boolean isHeading(Block block) {
        return block.kind() == Kind.HEADING && !Kinds.isTitle(block.text(), title);
    }

    private void add(Block block, String section, int paragraph) {
        boolean row = block.kind() == Kind.TABLE_ROW;
        Words words = row ? cleaner.row(block.pieces()) : cleaner.words(block.pieces());
        boolean whole = row || block.kind() == Kind.HEADING || block.kind() == Kind.CAPTION;
        List<Span> cuts = whole && words.length() > 0
                ? List.of(new Span(0, words.length()))
                : SentenceSplitter.split(words.text());
        boolean cites = block.kind() == Kind.FOOTNOTE && Citations.isCitation(block.text());
        for (int i = 0; i < cuts.size(); i++) {
            Words own = words.slice(cuts.get(i).start(), cuts.get(i).end());
            List<Span> spans = spans(own, block.pieces());
            String quote = cleaner.quote(spans);
            boolean reference = block.kind() == Kind.FOOTNOTE && (cites || Citations.isCitationSentence(quote));
            Kind kind = reference ? Kind.REFERENCE : block.kind();
            sentences.add(new Sentence(
                    own,
                    quote,
                    spans,
                    section,
                    paragraph,
                    i + 1,
                    page(spans.get(0).start()),
                    kind,
                    sentences.size(),
                    block.row(),
                    kind == Kind.BULLET ? lead : null));
        }
    }

    private Integer page(int offset) {
        var line = pages.floorEntry(offset);
        return line == null ? null : line.getValue();
    }

    /** Of each piece, the part from the sentence's first character in it to its last. */
    private static List<Span> spans(Words words, List<Span> pieces) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        for (Span piece : pieces) {
            int from = -1;
            int to = -1;
            while (i < words.length() && words.originalOffset(i) < piece.end()) {
                int offset = words.originalOffset(i);
                if (offset >= piece.start() && words.text().charAt(i) != ' ') {
                    from = from < 0 ? offset : from;
                    to = offset + 1;
                }
                i++;
            }
            if (from >= 0) {
                spans.add(new Span(from, to));
            }
        }
        return spans;
    }
}
