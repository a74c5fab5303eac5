package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses that tell when and have a subject of their own behind a preposition: 在秘魯入侵智利後，挪威…. Peru acts in it, and nobody
 * whom it names acts after it.
 */
final class TimeClauses {
    private final Pattern clause;

    /** The sentence last asked about, about which many rules ask, and its clauses. */
    private String last = "";

    private List<Span> spans = List.of();

    /** @param who where the subject's slot stands */
    private record Span(int who, int end) {}

    TimeClauses(RuleSet rules) {
        clause = rules.grammar("time_clause");
    }

    /** Whether the slot is the subject of one. */
    boolean isLedBy(Masked masked, int slot) {
        return of(masked).stream().anyMatch(span -> span.who() == slot);
    }

    /** Whether the slot stands in one that has ended before this index. */
    boolean isClosed(Masked masked, int slot, int index) {
        return of(masked).stream().anyMatch(span -> span.who() <= slot && slot < span.end() && span.end() <= index);
    }

    private List<Span> of(Masked masked) {
        if (!masked.text().equals(last)) {
            last = masked.text();
            List<Span> found = new ArrayList<>();
            Matcher words = clause.matcher(last);
            while (words.find()) {
                int who = words.start("who");
                // 在秘魯簽署 happens in Peru; of several all sign.
                if (words.start("place") < 0 || masked.unitAt(who).members().size() > 1) {
                    found.add(new Span(who, words.end()));
                }
            }
            spans = found;
        }
        return spans;
    }
}
