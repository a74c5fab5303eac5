package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Provisional;
import heartland.loader.link.Unit;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Relation;
import heartland.model.Script;
import heartland.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matches the rules of a language against a masked sentence and works out who, whether and when. */
final class RuleMatcher {
    /** What is inferred from a pointing word is less sure. */
    private static final double POINTING = 0.9;

    private final RuleSet rules;
    private final Vocabulary vocabulary;
    private final Ends ends;
    private final SubjectFinder subjects;
    private final Cues cues;

    RuleMatcher(RuleSet rules, Vocabulary vocabulary, ActorCatalogue catalogue) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        ends = new Ends(catalogue);
        subjects = new SubjectFinder(rules);
        cues = new Cues(rules);
    }

    /** The unit that a sentence without a subject of its own would continue. */
    Optional<Unit> leading(Masked masked) {
        return subjects.leading(masked);
    }

    /** All findings of a sentence: of each relation between two actors the surest. */
    List<Finding> match(Reading reading) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            Relation relation = vocabulary.get(rule.relation());
            Masked masked = reading.masked(rule);
            for (Pattern pattern : rule.patterns()) {
                Matcher matcher = pattern.matcher(masked.text());
                while (matcher.find()) {
                    Optional<Unit> object = ends.object(rule, relation, matcher, masked, reading.before());
                    if (object.isEmpty() || !isAbout(rule, matcher, masked)) {
                        continue;
                    }
                    RuleMatch match = new RuleMatch(rule, relation, matcher, masked, object.get(), reading.tree(rule));
                    for (Finding finding : findings(match, reading)) {
                        String key = finding.subject().id() + " " + rule.relation() + " "
                                + finding.object().id();
                        found.merge(key, finding, (a, b) -> b.confidence() > a.confidence() ? b : a);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether the slot A says what the rule wants it to: of 簽署合作協定 that it is about cooperation. */
    private static boolean isAbout(Rule rule, Matcher match, Masked masked) {
        return rule.about() == null
                || rule.about()
                        .matcher(Script.fold(masked.original(masked.unitAt(match.start("A")))))
                        .find();
    }

    private List<Finding> findings(RuleMatch match, Reading reading) {
        Optional<Subject> found = subject(match, reading.before());
        if (found.isEmpty()) {
            return List.of();
        }
        Subject subject = found.get();
        Dating dating = Dating.of(match, subject, reading.dates(), reading.before(), rules.dialect());
        List<Finding> findings = new ArrayList<>();
        for (Ends.Pair pair : match.isBetweenSides()
                ? Ends.sides(match.relation(), match.object())
                : Ends.product(match.relation(), subject.units(), match.object())) {
            Actor acting = ends.acting(match.relation(), pair.subject());
            Actor affected = identified(match, subject, other(match, pair.object()), dating.from(), reading);
            Actor first = match.rule().swap() ? affected : acting;
            Actor second = match.rule().swap() ? acting : affected;
            if (match.relation().symmetric() && (!match.relation().admitsSubject(first) || first.actsLikeState())) {
                Actor swapped = first;
                first = second;
                second = swapped;
            }
            if (holds(match, first, second)) {
                findings.add(new Finding(
                        match.rule(),
                        first,
                        second,
                        polarity(match, subject),
                        modality(match),
                        dating.from(),
                        dating.to(),
                        attrs(match, subject, pair.subject(), acting),
                        confidence(match, subject)));
            }
        }
        return findings;
    }

    /** Who the pattern's object is: the doer where the ends are swapped. */
    private Actor other(RuleMatch match, Actor object) {
        return match.rule().swap() ? ends.acting(match.relation(), object) : ends.affected(match.relation(), object);
    }

    private Optional<Subject> subject(RuleMatch match, Before before) {
        if (match.isBetweenSides()) {
            return Optional.of(new Subject(List.of(match.object()), Subject.How.NAMED));
        }
        if (match.namesSubject()) {
            boolean recipient = match.beginsWithSubject()
                    && subjects.isRecipient(match.masked(), match.match().start());
            return match.subject()
                    .filter(unit -> !recipient && Ends.areApart(unit, match.object()))
                    .map(unit -> new Subject(List.of(unit), Subject.How.NAMED));
        }
        Relation relation = match.relation();
        boolean swapped = match.rule().swap();
        Predicate<Unit> admits = unit -> Ends.areApart(unit, match.object()) && ends.admits(relation, swapped, unit);
        return subjects.find(match, admits).or(() -> before.subject()
                .filter(admits)
                .filter(unit -> subjects.isOpen(match.masked(), match.match().start()))
                .map(unit -> new Subject(List.of(unit), Subject.How.SENTENCE_BEFORE)));
    }

    private static boolean holds(RuleMatch match, Actor first, Actor second) {
        return !first.id().equals(second.id())
                && match.relation().admitsSubject(first)
                && match.relation().admitsObject(second);
    }

    private Polarity polarity(RuleMatch match, Subject subject) {
        return match.rule().polarity() != null ? match.rule().polarity() : cues.polarity(match, subject);
    }

    private Modality modality(RuleMatch match) {
        return match.rule().modality() != null ? match.rule().modality() : cues.modality(match);
    }

    /** What is only described becomes one of its own: an agreement told by its parties and date, an event by its date. */
    private Actor identified(RuleMatch match, Subject subject, Actor actor, PartialDate from, Reading reading) {
        if (!Provisional.isDescribed(actor)) {
            return actor;
        }
        if (actor.type() == ActorType.EVENT) {
            return from == null ? Provisional.unidentified(actor, reading.doc()) : Provisional.held(actor, from);
        }
        List<String> parties = subject.units().stream()
                .flatMap(unit -> unit.members().stream())
                .map(party -> ends.acting(match.relation(), party).id())
                .toList();
        return parties.isEmpty()
                ? Provisional.unidentified(actor, reading.doc())
                : Provisional.identified(actor, parties, from);
    }

    /** What the pattern says besides, and who acted for the state. */
    private static Map<String, String> attrs(RuleMatch match, Subject subject, Actor named, Actor acting) {
        Map<String, String> attrs = match.attrs();
        Unit unit = subject.units().get(0);
        Actor person = named != acting && named.type() == ActorType.PERSON
                ? named
                : unit.members().contains(named) ? unit.person() : null;
        if (person != null) {
            attrs.put(match.relation().attrs().contains("signatory") ? "signatory" : "by", person.name());
        }
        return attrs;
    }

    private static double confidence(RuleMatch match, Subject subject) {
        boolean pointing = subject.units().get(0).anaphor() || match.object().anaphor();
        double confidence = match.rule().confidence() * subject.how().weight() * (pointing ? POINTING : 1);
        return Math.round(confidence * 1000) / 1000.0;
    }
}
