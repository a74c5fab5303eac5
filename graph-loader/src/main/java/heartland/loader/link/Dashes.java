package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads as the commas that others write the dashes that set off a relative clause, Norway—which has a base there—stayed, and
 * the two hyphens of a typewriter: the alliance--an old one--ended.
 */
final class Dashes {
    private final Pattern typed;
    private final Pattern opening;
    private final Pattern dash;

    Dashes(RuleSet rules) {
        typed = rules.grammar("typed_dash");
        opening = rules.grammar("dashed_relative");
        dash = rules.grammar("dash");
    }

    /**
     * @param text the sentence as printed, where a dash is no hyphen
     * @param folded the same, folded
     * @return the folded sentence, as long as before
     */
    String asCommas(String text, String folded) {
        StringBuilder read = new StringBuilder(folded);
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

    private static void setComma(StringBuilder read, MatchResult found) {
        for (int i = found.start(); i < found.end(); i++) {
            read.setCharAt(i, i == found.start() ? ',' : ' ');
        }
    }
}
