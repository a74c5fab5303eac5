package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads as the words that most authors use what some write otherwise: as commas the dashes that set off a clause, Norway—which has
 * a base there—stayed, and the two hyphens of a typewriter, the alliance--an old one--ended; as 的 the 之 of formal prose, 挪威主導之聯盟.
 */
final class Wording {
    private final Pattern typed;
    private final Pattern opening;
    private final Pattern dash;
    private final Pattern formal;

    Wording(RuleSet rules) {
        typed = rules.grammar("typed_dash");
        opening = rules.grammar("dashed_relative");
        dash = rules.grammar("dash");
        formal = rules.grammar("formal_of");
    }

    /**
     * @param text the sentence as printed, where a dash is no hyphen
     * @param folded the same, folded
     * @return the folded sentence, as long as before
     */
    String common(String text, String folded) {
        StringBuilder read = new StringBuilder(plain(folded));
        typed.matcher(text).results().forEach(found -> setComma(read, found));
        Matcher closing = dash.matcher(text);
        opening.matcher(text).results().forEach(clause -> {
            setComma(read, clause);
            if (closing.find(clause.end())) {
                setComma(read, closing);
            }
        });
        return read.toString();
    }

    /** The folded words with 的 for the 之 of formal prose. */
    String plain(String folded) {
        return formal.matcher(folded).replaceAll("的");
    }

    private static void setComma(StringBuilder read, MatchResult found) {
        for (int i = found.start(); i < found.end(); i++) {
            read.setCharAt(i, i == found.start() ? ',' : ' ');
        }
    }
}
