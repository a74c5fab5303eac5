package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the subject of words that state a relation: named by the rule, within the sentence, or before it. */
final class SubjectFinder {
    private final Dialect dialect;
    private final Ends ends;
    private final SubjectSlots slots;
    private final RelativeClauses relatives;
    private final SubjectByOrder byOrder;
    private final Continuation continuation;
    private final Pattern deedAsSubject;

    SubjectFinder(RuleSet rules, Ends ends, Roles roles) {
        dialect = rules.dialect();
        this.ends = ends;
        Adverbials adverbials = new Adverbials(rules);
        slots = new SubjectSlots(rules, roles, adverbials);
        relatives = new RelativeClauses(rules);
        byOrder = new SubjectByOrder(rules, roles, adverbials, slots, relatives);
        continuation = new Continuation(rules, roles, slots, relatives);
        deedAsSubject = rules.grammar("deed_as_subject");
    }

    /** What the next sentence may take as its subject: the first unit that is one. */
    Optional<Unit> leading(Masked masked) {
        return slots.leading(masked);
    }

    /** The subject of the words of a match; empty where nobody is told to do what they say. */
    Optional<Subject> find(RuleMatch match, Before before) {
        if (match.isBetweenSides() || match.namesSubject()) {
            Unit named = match.namesSubject() ? relatives.named(match) : match.object();
            return Optional.of(new Subject(List.of(named), Subject.How.NAMED));
        }
        if (isOnDeed(match)) {
            return Optional.empty();
        }
        Relation relation = match.relation();
        boolean swapped = match.rule().swap();
        Unit object = match.object();
        Predicate<Unit> admits =
                unit -> (Ends.areApart(unit, object) || Ends.isOneOfTwo(object, unit) || Ends.isOneOfMany(unit, object))
                        && ends.admits(relation, swapped, unit);
        return byOrder.find(match, admits)
                .filter(subject -> !continuation.isListed(match, subject, before))
                .or(() -> continuation.find(match, before, admits))
                .or(() -> Optional.of(slots.partners(match, admits))
                        .filter(partners -> dialect == Dialect.ZH && !partners.isEmpty())
                        .map(partners -> new Subject(partners, Subject.How.SAME_CLAUSE)))
                .map(subject -> subject.apartFrom(object));
    }

    /** Withdrawing from the treaty would be a mistake: nobody is told to do what such a clause is about. */
    private boolean isOnDeed(RuleMatch match) {
        String text = match.masked().text();
        int index = match.match().start();
        Matcher deed = deedAsSubject.matcher(text).region(dialect.clauseStart(text, index), text.length());
        return deed.lookingAt() && index < deed.end();
    }
}
