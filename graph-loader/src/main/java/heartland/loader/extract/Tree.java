package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.nlp.ChineseParser;
import heartland.loader.nlp.Parse;
import heartland.loader.nlp.Token;
import heartland.loader.rule.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parse of a masked sentence, in which a word that the parser knows stands for each slot. Parsed when first asked. */
final class Tree {
    /** By the kind of slot: the actor types in their order, then capitals, regions and bases. */
    private static final String[] STAND_INS = {
        "俄罗斯", "联合国", "条约", "计划", "江泽民", "组织", "公司", "基地", "北京", "会议", "莫斯科", "欧洲", "基地"
    };

    private final ChineseParser parser;
    private final Masked masked;
    private Parse parse;
    private int[] index;

    /** @param parser null where the language has none: then nothing is confirmed */
    Tree(ChineseParser parser, Masked masked) {
        this.parser = parser;
        this.masked = masked;
    }

    /** Where the slot stands that the parse makes the subject of the word at this index of the masked text. */
    Optional<Integer> subjectSlot(int at) {
        if (parser == null) {
            return Optional.empty();
        }
        if (parse == null) {
            parse();
        }
        return parse.at(index[at])
                .flatMap(parse::subjectOf)
                .map(subject -> parse.tokens().get(subject).start())
                .flatMap(this::slotAt);
    }

    /** The words, their places counted in the masked text. */
    List<Token> tokens() {
        if (parser == null) {
            return List.of();
        }
        if (parse == null) {
            parse();
        }
        return parse.tokens().stream()
                .map(token -> new Token(
                        maskedIndex(token.start()),
                        maskedIndex(token.end()),
                        token.pos(),
                        token.head(),
                        token.relation()))
                .toList();
    }

    /** Behind a slot, not within it, where its word ends. */
    private int maskedIndex(int readable) {
        int at = 0;
        while (at + 1 < index.length && index[at + 1] <= readable) {
            at++;
        }
        return at;
    }

    private Optional<Integer> slotAt(int start) {
        for (int i = 0; i < masked.text().length(); i++) {
            if (index[i] == start && Slots.isKind(masked.text().charAt(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void parse() {
        String text = masked.text();
        StringBuilder readable = new StringBuilder();
        List<int[]> words = new ArrayList<>();
        index = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            index[i] = readable.length();
            if (Slots.isKind(text.charAt(i))) {
                String word = STAND_INS[Slots.kind(text.charAt(i))];
                words.add(new int[] {readable.length(), readable.length() + word.length()});
                readable.append(word);
                index[++i] = readable.length();
            } else {
                readable.append(text.charAt(i));
            }
        }
        index[text.length()] = readable.length();
        parse = parser.parse(readable.toString(), words);
    }
}
