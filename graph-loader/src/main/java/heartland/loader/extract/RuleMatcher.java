package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Modality;
import heartland.model.Polarity;
import heartland.model.Relation;
import heartland.model.Script;
import heartland.model.Vocabulary;
import heartland.model.date.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Matches the rules of a language against a masked sentence and works out who, whether and when. */
final class RuleMatcher {
    private final RuleSet rules;
    private final Vocabulary vocabulary;
    private final Ends ends;
    private final Roles roles;
    private final SubjectFinder subjects;
    private final Objections objections;
    private final Cues cues;
    private final Pairing pairing;
    private final ToldDates told;
    private final DateOrder dateOrder;
    private final MemberDates memberDates;
    private final Confidences confidences;

    RuleMatcher(RuleSet rules, Vocabulary vocabulary, ActorCatalogue catalogue, Confidences confidences) {
        this.rules = rules;
        this.confidences = confidences;
        this.vocabulary = vocabulary;
        ends = new Ends(catalogue);
        Qualifiers qualifiers = new Qualifiers(rules);
        roles = new Roles(rules, qualifiers);
        subjects = new SubjectFinder(rules, ends, roles);
        pairing = new Pairing(rules, catalogue, ends);
        objections = new Objections(ends, pairing, roles, qualifiers);
        cues = new Cues(rules);
        told = new ToldDates(rules);
        dateOrder = DateOrder.of(rules);
        memberDates = new MemberDates(rules);
    }

    /** The unit that a sentence without a subject of its own would continue. */
    Optional<Unit> leading(Masked masked) {
        return subjects.leading(masked);
    }

    /** The date of the sentence on which the next may lean. */
    Optional<DateMention> lastDate(Reading reading) {
        return told.last(reading.groups(), reading.dates());
    }

    /** Those whom the sentence names for their own sake: of 歐盟會員國 not the union. */
    List<Unit> named(Masked masked) {
        return roles.named(masked);
    }

    /** What comes of every place where a rule fits the sentence. */
    List<Attempt> attempts(Reading reading) {
        List<Attempt> attempts = new ArrayList<>();
        Set<Pattern> inGroups = rules.possible(reading.groups().text());
        boolean alike = reading.names().text().equals(reading.groups().text());
        Set<Pattern> inNames = alike ? inGroups : rules.possible(reading.names().text());
        for (Rule rule : rules.rules()) {
            Masked masked = reading.masked(rule);
            Set<Pattern> possible = rule.onNames() ? inNames : inGroups;
            for (Pattern pattern : rule.patterns()) {
                if (possible.contains(pattern)) {
                    Matcher matcher = pattern.matcher(masked.text());
                    while (matcher.find()) {
                        attempts.add(attempt(rule, matcher, reading));
                    }
                }
            }
        }
        return attempts;
    }

    /** What comes of the place where the matcher, of a pattern of the rule, stands. */
    Attempt attempt(Rule rule, Matcher matcher, Reading reading) {
        Relation relation = vocabulary.get(rule.relation());
        Masked masked = reading.masked(rule);
        Optional<Unit> object = ends.object(rule, relation, matcher, masked, reading.before());
        if (object.isEmpty()) {
            return Attempt.rejected(rule, matcher, masked, new Rejection(Rejection.Reason.NO_OBJECT, ""));
        }
        if (!isAbout(rule, matcher, masked)) {
            return Attempt.rejected(
                    rule,
                    matcher,
                    masked,
                    new Rejection(Rejection.Reason.NOT_ABOUT, rule.about().pattern()));
        }
        RuleMatch match = new RuleMatch(rule, relation, matcher, masked, object.get(), reading.tree(rule));
        Optional<Rejection> against = objections.toNamed(match);
        if (against.isPresent()) {
            return Attempt.rejected(rule, matcher, masked, against.get());
        }
        Optional<Subject> subject = subjects.find(match, reading.before());
        if (subject.isEmpty()) {
            return Attempt.rejected(rule, matcher, masked, objections.toAll(match));
        }
        Optional<Rejection> kept = objections.toKept(match, subject.get());
        if (kept.isPresent()) {
            return Attempt.rejected(rule, matcher, masked, kept.get());
        }
        Optional<Rejection> number = objections.toNumber(rule, subject.get());
        if (number.isPresent()) {
            return Attempt.rejected(rule, matcher, masked, number.get());
        }
        return attempt(match, subject.get(), reading);
    }

    /** Whether the slot A says what the rule wants it to: of 簽署合作協定 that it is about cooperation. */
    private static boolean isAbout(Rule rule, Matcher match, Masked masked) {
        return rule.about() == null
                || !Slots.has(match.pattern(), "A")
                || rule.about()
                        .matcher(Script.fold(masked.original(masked.unitAt(match.start("A")))))
                        .find();
    }

    private Attempt attempt(RuleMatch match, Subject subject, Reading reading) {
        List<DateMention> shared = memberDates.shared(match.masked(), reading.dates());
        Dating dating = dating(match, subject, dateOrder.own(match, told.without(match, shared)), reading);
        Polarity polarity = polarity(match, subject);
        Modality modality = modality(match);
        List<Finding> findings = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Pairing.Pair pair : pairing.pairs(match, subject)) {
            Dating own = ownDate(match, subject, pair, reading)
                    .map(date -> dating(match, subject, Optional.of(date), reading))
                    .orElse(dating);
            for (Pairing.Facing facing : pairing.facings(match, pair)) {
                Optional<Rejection> against = Objections.toPair(match.relation(), facing.first(), facing.second());
                against.ifPresent(rejections::add);
                if (against.isEmpty()) {
                    Polarity said = pair.excepted() ? polarity.opposite() : polarity;
                    Grounds grounds = Grounds.of(match, subject, said, modality, facing.first(), facing.second());
                    findings.add(new Finding(
                            grounds,
                            facing.first(),
                            facing.second(),
                            said,
                            modality,
                            own.from(),
                            own.to(),
                            attrs(match, subject, pair.subject(), facing.acting()),
                            confidences.of(grounds)));
                }
            }
        }
        return Attempt.of(
                match.rule(), match.match(), match.masked(), subject, cues.words(match, subject), findings, rejections);
    }

    private Dating dating(RuleMatch match, Subject subject, Optional<DateMention> own, Reading reading) {
        return Dating.of(match, subject, own, reading.before(), told.areThoseBefore(match), rules.dialect());
    }

    /** The date that one end of the pair alone has among those with which it is listed. */
    private Optional<DateMention> ownDate(RuleMatch match, Subject subject, Pairing.Pair pair, Reading reading) {
        Masked masked = match.masked();
        return memberDates
                .of(pair.subject(), subject.units().stream(), masked, reading.dates())
                .or(() -> memberDates.of(pair.object(), Stream.of(match.object()), masked, reading.dates()));
    }

    private Polarity polarity(RuleMatch match, Subject subject) {
        Polarity own = match.rule().polarity();
        if (own == null) {
            return cues.polarity(match, subject);
        }
        boolean doubly = rules.dialect() == Dialect.EN && own == Polarity.NEGATED && cues.isDenied(match, subject);
        return doubly ? own.opposite() : own;
    }

    private Modality modality(RuleMatch match) {
        return match.rule().modality() != null ? match.rule().modality() : cues.modality(match);
    }

    /** What the pattern says besides, and who acted for the state. */
    private static Map<String, String> attrs(RuleMatch match, Subject subject, Actor named, Actor acting) {
        Map<String, String> attrs = match.attrs();
        Unit unit = subject.units().get(0);
        Actor person = named != acting && named.type() == ActorType.PERSON ? named : unit.personOf(named);
        if (person != null && !person.equals(acting)) {
            attrs.put(match.relation().attrs().contains("signatory") ? "signatory" : "by", person.name());
        }
        return attrs;
    }
}
