package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads as the commas that others write the dashes that set off a relative clause, Norway—which has a base there—stayed, and
 * the two hyphens of a typewriter: the alliance--an old one--ended.
 */
final class Dashes {
    private final Pattern opening;
    private final Pattern dash;

    Dashes(RuleSet rules) {
        opening = rules.grammar("dashed_relative");
        dash = rules.grammar("dash");
    }

    /**
     * @param text the sentence as printed, where a dash is no hyphen
     * @param folded the same, folded
     * @return the folded sentence, as long as before
     */
    String asCommas(String text, String folded) {
        String typed = folded.replace("--", ", ");
        Matcher clause = opening.matcher(text);
        if (!clause.find()) {
            return typed;
        }
        StringBuilder read = new StringBuilder(typed);
        Matcher closing = dash.matcher(text);
        do {
            setComma(read, clause);
            if (closing.find(clause.end())) {
                setComma(read, closing);
            }
        } while (clause.find());
        return read.toString();
    }

    private static void setComma(StringBuilder read, Matcher found) {
        for (int i = found.start(); i < found.end(); i++) {
            read.setCharAt(i, i == found.start() ? ',' : ' ');
        }
    }
}
