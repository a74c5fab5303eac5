package heartland.loader.extract;

import heartland.loader.rule.RuleSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before a name within a sentence and only tells which one is meant: a relative clause, 向入侵冰島的挪威出售武器, or what it
 * is to another, 批評美國盟友以色列. The subject of such words is that name and none before them, and whom they name is no matter of
 * the words around them.
 */
final class Qualifiers {
    private final Pattern qualifier;

    /** The masked sentence last asked about, about which many rules ask, and its qualifiers. */
    private String last = "";

    private List<Span> spans = List.of();

    private record Span(int start, int end) {
        boolean holds(int index) {
            return start <= index && index < end;
        }
    }

    Qualifiers(RuleSet rules) {
        qualifier = rules.grammar("qualifier");
    }

    /** Whether the words of a match and one of its ends are on different sides of the border of one. */
    boolean divide(RuleMatch match) {
        int start = match.match().start();
        int subject = match.namesSubject() ? match.match().start("S") : -1;
        int object = match.objectStart();
        boolean namesBoth = match.isBetweenSides() || subject >= 0 && object >= 0;
        return of(match.masked().text()).stream()
                .anyMatch(span -> span.holds(start)
                        ? !namesBoth
                        : start < span.start() && (span.holds(subject) || span.holds(object)));
    }

    /** Where the phrase begins that the name in this slot ends: the slot, or what qualifies it. */
    int phrase(String text, int slot) {
        return of(text).stream()
                .filter(span -> span.end() == slot)
                .mapToInt(Span::start)
                .findFirst()
                .orElse(slot);
    }

    private List<Span> of(String text) {
        if (!text.equals(last)) {
            last = text;
            spans = qualifier
                    .matcher(text)
                    .results()
                    .map(words -> new Span(words.start(), words.end()))
                    .toList();
        }
        return spans;
    }
}
