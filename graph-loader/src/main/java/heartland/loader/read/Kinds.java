package heartland.loader.read;

import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;

/** Tells, from where blocks stand and in what language, which are not to be read for claims. */
final class Kinds {
    private static final int SHORTEST_PARAGRAPH = 20;
    /** A chapter's number before its title, a footnote mark behind it. */
    private static final int LONGEST_ADDITION = 8;

    private Kinds() {}

    static List<Block> of(List<Block> blocks, Language language, String title) {
        List<Block> kinds = new ArrayList<>();
        boolean front = blocks.stream().anyMatch(block -> block.kind() == Kind.BODY && !isFront(block));
        boolean references = false;
        for (Block block : blocks) {
            Kind kind = block.kind();
            if (kind == Kind.HEADING) {
                references = Headings.isOfReferences(block.text());
                front |= isTitle(block.text(), title);
            }
            boolean prose = kind == Kind.BODY || kind == Kind.BULLET;
            if (front && prose) {
                front = isFront(block);
            }
            if (front && kind == Kind.BODY && isTitle(block.text(), title)) {
                kind = Kind.HEADING;
            } else if (prose
                            && (front && !Cues.isLabelled(block.text())
                                    || references
                                    || Cues.isAboutThePaper(block.text()))
                    || isForeign(block, language)) {
                kind = Kind.REFERENCE;
            }
            kinds.add(block.as(kind));
        }
        return kinds;
    }

    /** Names and places of work: what stands above the first paragraph and ends as none does. */
    private static boolean isFront(Block block) {
        boolean few = Punctuation.countHan(block.text()) == 0 && block.text().length() < SHORTEST_PARAGRAPH;
        return few || !Punctuation.endsParagraph(block.text());
    }

    static boolean isTitle(String text, String title) {
        String key = Script.key(Headings.name(text));
        String titleKey = Script.key(title);
        return !titleKey.isEmpty() && key.contains(titleKey) && key.length() <= titleKey.length() + LONGEST_ADDITION;
    }

    /** A Chinese paper's English abstract and what stands around it. */
    private static boolean isForeign(Block block, Language language) {
        boolean prose = block.kind() == Kind.BODY || block.kind() == Kind.BULLET;
        return language.isChinese() && prose && Punctuation.countHan(block.text()) == 0;
    }
}
