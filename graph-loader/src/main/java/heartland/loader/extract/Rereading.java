package heartland.loader.extract;

import heartland.loader.link.Grouper;
import heartland.loader.link.Masked;
import heartland.loader.link.Provisional;
import heartland.loader.link.Things;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.date.DateMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a sentence again: its clauses that say something of a name, each as a sentence of its own, and all of it once more with
 * what it only describes in slots. What was told before is not told twice.
 */
final class Rereading {
    private static final String LOCATED_IN = "LOCATED_IN";

    private final Restatements restatements;
    private final Things things;
    private final RuleMatcher matcher;
    private final Identities identities;
    private final Function<Masked, List<DateMention>> dates;

    /** @param dates those of a clause that is read as a sentence of its own */
    Rereading(
            RuleSet rules,
            Grouper grouper,
            RuleMatcher matcher,
            Identities identities,
            Function<Masked, List<DateMention>> dates) {
        restatements = new Restatements(rules, grouper);
        things = new Things(rules);
        this.matcher = matcher;
        this.identities = identities;
        this.dates = dates;
    }

    /** What the sentence says besides what was seen in it. */
    List<Seen> of(Seen whole) {
        Set<String> known = new HashSet<>();
        whole.findings().forEach(finding -> known.add(told(finding)));
        List<Seen> again = new ArrayList<>();
        Masked groups = whole.reading().groups();
        for (Masked clause : restatements.of(groups)) {
            again.add(read(whole, clause, dates.apply(clause), UnaryOperator.identity(), known));
        }
        things.in(groups).ifPresent(described -> {
            Set<Actor> named = same(groups.units().stream().flatMap(unit -> unit.members().stream()));
            UnaryOperator<List<Attempt>> ofThings = attempts -> ofThings(attempts, named);
            again.add(read(whole, described, whole.reading().dates(), ofThings, known));
            for (Masked clause : restatements.of(described)) {
                again.add(read(whole, clause, dates.apply(clause), ofThings, known));
            }
        });
        return again;
    }

    private Seen read(
            Seen whole,
            Masked clause,
            List<DateMention> dated,
            UnaryOperator<List<Attempt>> wanted,
            Set<String> known) {
        Reading reading = new Reading(clause, clause, dated, whole.reading().before(), null);
        List<Attempt> attempts = identities.identified(wanted.apply(matcher.attempts(reading)));
        List<Finding> findings = Surest.of(attempts).stream()
                .filter(finding -> known.add(told(finding)))
                .toList();
        return new Seen(whole.sentence(), List.of(), reading, attempts, findings);
    }

    private static String told(Finding finding) {
        return finding.pair() + finding.polarity();
    }

    /**
     * With what they find of things that have no slot in the sentence as it stands. Where such a thing is, is worth telling only
     * if something else is told of it.
     */
    private static List<Attempt> ofThings(List<Attempt> attempts, Set<Actor> named) {
        Set<Actor> told = same(attempts.stream()
                .flatMap(attempt -> attempt.findings().stream())
                .filter(finding -> !isPlace(finding))
                .flatMap(finding -> Stream.of(finding.subject(), finding.object()))
                .filter(actor -> Provisional.isDescribed(actor) && !named.contains(actor)));
        return attempts.stream()
                .map(attempt -> attempt.with(attempt.findings().stream()
                        .filter(finding -> told.contains(finding.subject()) || told.contains(finding.object()))
                        .toList()))
                .toList();
    }

    private static boolean isPlace(Finding finding) {
        return finding.rule().relation().equals(LOCATED_IN);
    }

    /** These and no others, though they were described alike. */
    private static Set<Actor> same(Stream<Actor> actors) {
        return actors.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }
}
