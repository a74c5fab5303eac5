package heartland.model.ask;

import heartland.model.PartialDate;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * A question cut into tokens.
 *
 * @param tokens all of them, in their order
 */
record Sentence(String text, List<Token> tokens) {
    static Sentence of(String text, Words words, Segmenter segmenter, Names names, PartialDate today) {
        String folded = Script.fold(text);
        List<Token> tokens = new ArrayList<>();
        for (Token token : segmenter.cut(folded, names.find(text, folded, today))) {
            List<Token> known = token.isUnknown() ? names.guess(text, token) : List.of(token);
            known.forEach(each -> tokens.add(each.numbered(tokens.size())));
        }
        return new Sentence(text, List.copyOf(tokens));
    }

    /** The words of a token, or of a stretch from one to another. */
    String words(Token first, Token last) {
        return text.substring(first.start(), last.end()).strip();
    }

    /** Whether a token is one character that stands for a state and no other such stands beside it. */
    boolean isLoneShortForm(Token token) {
        return isShortForm(token)
                && tokens.stream()
                        .filter(other -> other.start() == token.end() || other.end() == token.start())
                        .noneMatch(Sentence::isShortForm);
    }

    private static boolean isShortForm(Token token) {
        return token.is(Signs.Kind.ACTOR) && token.end() - token.start() == 1;
    }
}
