package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Clauses and appositions that tell more of a name right beside them: of whom. */
final class RelativeClauses {
    private final Dialect dialect;
    private final Pattern opening;
    private final Pattern ofOne;
    private final Pattern ofKind;
    private final Pattern sufferedBefore;

    RelativeClauses(RuleSet rules) {
        dialect = rules.dialect();
        opening = rules.grammar("relative_opening");
        ofOne = rules.grammar("relative_of_one");
        ofKind = rules.grammar("relative_of_kind");
        sufferedBefore = rules.grammarAtEnd("suffered_before");
    }

    /** Whom the pattern names as subject: of a list the last, where the matched words are those of a clause told of one. */
    Unit named(RuleMatch match) {
        int slot = Slots.start(match.match(), "S");
        int clause = match.toldOfSubject();
        return clause < 0 ? match.masked().unitAt(slot) : toldOf(match.masked(), slot, clause);
    }

    /**
     * Whom a relative clause is on, whatever governs it: its ties to Tajikistan, which is a member of NATO; of a list the last.
     * After the invasion of Iceland, which led to, it is the invasion.
     */
    Optional<Unit> head(Masked masked, int clause, Predicate<Unit> admits) {
        int slot = clause - 1 - Slots.LENGTH;
        return slot >= 0
                        && Slots.isKind(masked.text().charAt(slot))
                        && !sufferedBefore
                                .matcher(masked.text().substring(0, slot))
                                .find()
                        && opening.matcher(masked.text())
                                .region(clause, masked.text().length())
                                .lookingAt()
                ? Optional.of(toldOf(masked, slot, clause)).filter(admits)
                : Optional.empty();
    }

    /** Norway and Iceland, a member of NATO: of a list right before the clause of the words, the one that this tells of. */
    Unit ofApposed(Masked masked, int index, Unit found) {
        int clause = dialect.clauseStart(masked.text(), index);
        int slot = clause - 1 - Slots.LENGTH;
        return slot >= 0
                        && masked.text().charAt(clause - 1) == ','
                        && Slots.isKind(masked.text().charAt(slot))
                        && masked.unitAt(slot).equals(found)
                ? toldOf(masked, slot, clause)
                : found;
    }

    /** 担任主席国的挪威…, 與美國有矛盾的國家…: what the words are told of comes after them. */
    boolean areOnNext(RuleMatch match, Predicate<Unit> admits) {
        String text = match.masked().text();
        int end = match.match().end();
        boolean named = dialect == Dialect.ZH
                && end + 1 < text.length()
                && text.charAt(end) == '的'
                && Slots.isKind(text.charAt(end + 1))
                && admits.test(match.masked().unitAt(end + 1));
        return named || ofKind.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whom a clause of its own tells of, right after the slot: of a list the last, where it is told of one. */
    private Unit toldOf(Masked masked, int slot, int clause) {
        Unit unit = masked.unitAt(slot);
        boolean one = ofOne.matcher(masked.text())
                .region(clause, masked.text().length())
                .lookingAt();
        return one ? unit.last() : unit;
    }
}
