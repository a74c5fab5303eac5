package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses within a sentence that stand before a name and tell which one is meant: 向入侵冰島的挪威出售武器. Their subject is that name
 * and none before them, and their object is no matter of the words around them.
 */
final class RelativeClauses {
    private final Pattern embedded;

    /** The clauses of the sentence last asked about, about which many rules ask. */
    private Masked last;

    private List<Clause> clauses = List.of();

    private record Clause(int start, int end) {
        boolean holds(int index) {
            return start <= index && index < end;
        }
    }

    RelativeClauses(RuleSet rules) {
        embedded = rules.grammar("embedded_relative");
    }

    /** Whether the words of a match and one of its ends are on different sides of the border of such a clause. */
    boolean divide(RuleMatch match) {
        int start = match.match().start();
        int subject = match.namesSubject() ? match.match().start("S") : -1;
        int object = match.objectStart();
        boolean namesBoth = match.isBetweenSides() || subject >= 0 && object >= 0;
        return of(match.masked()).stream()
                .anyMatch(clause -> clause.holds(start)
                        ? !namesBoth
                        : start < clause.start() && (clause.holds(subject) || clause.holds(object)));
    }

    private List<Clause> of(Masked masked) {
        if (masked != last) {
            List<Clause> found = new ArrayList<>();
            Matcher clause = embedded.matcher(masked.text());
            while (clause.find()) {
                found.add(new Clause(clause.start("relative"), clause.end("relative")));
            }
            last = masked;
            clauses = found;
        }
        return clauses;
    }
}
