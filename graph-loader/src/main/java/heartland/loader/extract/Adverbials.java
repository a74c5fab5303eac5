package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells when, why or by what means before a verb: 在秘魯入侵智利後，挪威…, 因支持秘魯而遭制裁. Nobody whom it names acts after it. A
 * clause that tells when or on what pretext may have a subject of its own behind its preposition: Peru acts in it.
 */
final class Adverbials {
    private final Pattern timeClause;
    private final Pattern pretextClause;
    private final Pattern meansPhrase;

    /** The sentence last asked about, about which many rules ask, and what it has of them. */
    private String last = "";

    private List<Span> spans = List.of();

    /** @param who where the slot of its own subject stands, -1 where it has none */
    private record Span(int start, int end, int who) {}

    Adverbials(RuleSet rules) {
        timeClause = rules.grammar("time_clause");
        pretextClause = rules.grammar("pretext_clause");
        meansPhrase = rules.grammar("means_phrase");
    }

    /** Whether the slot is the subject of one. */
    boolean isLedBy(Masked masked, int slot) {
        return of(masked).stream().anyMatch(span -> span.who() == slot);
    }

    /** Whether the slot stands in one that has ended before this index. */
    boolean isClosed(Masked masked, int slot, int index) {
        return of(masked).stream().anyMatch(span -> span.start() <= slot && slot < span.end() && span.end() <= index);
    }

    private List<Span> of(Masked masked) {
        if (!masked.text().equals(last)) {
            last = masked.text();
            spans = new ArrayList<>();
            Matcher clause = timeClause.matcher(last);
            while (clause.find()) {
                int who = clause.start("who");
                // 在秘魯簽署 happens in Peru; of several all sign.
                if (clause.start("place") < 0 || masked.unitAt(who).members().size() > 1) {
                    spans.add(new Span(clause.start(), clause.end(), who));
                }
            }
            Matcher pretext = pretextClause.matcher(last);
            while (pretext.find()) {
                spans.add(new Span(pretext.start(), pretext.end(), pretext.start("who")));
            }
            meansPhrase
                    .matcher(last)
                    .results()
                    .forEach(phrase -> spans.add(new Span(phrase.start(), phrase.end(), -1)));
        }
        return spans;
    }
}
