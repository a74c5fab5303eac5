package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private final Pattern respectively;
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
        subjects = new SubjectFinder(rules, roles);
        objections = new Objections(ends, roles, qualifiers);
        cues = new Cues(rules);
        told = new ToldDates(rules);
        respectively = rules.grammar("respectively");
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

    /**
     * Of each relation between two actors the surest finding; two where words that lie apart affirm it and deny it: joined in
     * 1999 and left in 2004.
     */
    static List<Finding> surest(List<Attempt> attempts) {
        Map<String, Told> told = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            for (Finding finding : attempt.findings()) {
                String key = finding.pair() + " " + finding.polarity();
                told.merge(
                        key,
                        new Told(finding, attempt),
                        (a, b) -> b.hold() > a.hold()
                                ? new Told(b.finding().withMoreOf(a.finding()), b.attempt())
                                : new Told(a.finding().withMoreOf(b.finding()), a.attempt()));
            }
        }
        return told.values().stream()
                .filter(one -> told.values().stream().noneMatch(other -> other.outdoes(one)))
                .map(Told::finding)
                .toList();
    }

    /** A finding and where it was found. */
    private record Told(Finding finding, Attempt attempt) {
        double hold() {
            return finding.grounds().hold();
        }

        /** Whether the same words, read better, say the opposite. */
        boolean outdoes(Told other) {
            return other != this
                    && finding.pair().equals(other.finding.pair())
                    && overlaps(other.attempt)
                    && (hold() > other.hold() || hold() == other.hold() && finding.polarity() == Polarity.AFFIRMED);
        }

        /** Places in the sentence of names and in that of groups cannot be told apart. */
        private boolean overlaps(Attempt other) {
            return attempt.rule().onNames() != other.rule().onNames()
                    || attempt.start() < other.end() && other.start() < attempt.end();
        }
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
        Optional<Subject> subject = subject(match, reading.before());
        if (subject.isEmpty()) {
            return Attempt.rejected(rule, matcher, masked, objections.toAll(match));
        }
        Optional<Rejection> kept = objections.toKept(match, subject.get());
        if (kept.isPresent()) {
            return Attempt.rejected(rule, matcher, masked, kept.get());
        }
        if (rule.count() == Rule.Count.SEVERAL && subject.get().isAlone()) {
            return Attempt.rejected(rule, matcher, masked, objections.toAlone(subject.get()));
        }
        return attempt(match, subject.get(), reading);
    }

    /** Whether the slot A says what the rule wants it to: of 簽署合作協定 that it is about cooperation. */
    private static boolean isAbout(Rule rule, Matcher match, Masked masked) {
        return rule.about() == null
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
        for (Ends.Pair pair : pairs(match, subject)) {
            Dating own = ownDate(match, subject, pair, reading)
                    .map(date -> dating(match, subject, Optional.of(date), reading))
                    .orElse(dating);
            for (Facing facing : facings(match, pair)) {
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
    private Optional<DateMention> ownDate(RuleMatch match, Subject subject, Ends.Pair pair, Reading reading) {
        Masked masked = match.masked();
        return memberDates
                .of(pair.subject(), subject.units().stream(), masked, reading.dates())
                .or(() -> memberDates.of(pair.object(), Stream.of(match.object()), masked, reading.dates()));
    }

    private List<Ends.Pair> pairs(RuleMatch match, Subject subject) {
        return match.isBetweenSides()
                ? ends.sides(match.relation(), match.object())
                : isRespective(match, subject)
                        ? ends.inOrder(match.relation(), subject.units().get(0), match.object())
                        : ends.product(match.relation(), subject.units(), match.object());
    }

    /** Joined A and B respectively: the first of the one list with the first of the other. */
    private boolean isRespective(RuleMatch match, Subject subject) {
        String text = match.masked().text();
        int size = match.object().members().size();
        return size > 1
                && subject.units().size() == 1
                && subject.units().get(0).members().size() == size
                && respectively
                        .matcher(text)
                        .region(match.match().end(), text.length())
                        .lookingAt();
    }

    /**
     * A pair as the ends of a claim.
     *
     * @param acting whichever of them the grammar's subject stands for
     */
    private record Facing(Actor first, Actor second, Actor acting) {
        Facing turned() {
            return new Facing(second, first, acting);
        }
    }

    /** The pair as the rule turns it, or both ways where each is to the other what the rule says. */
    private List<Facing> facings(RuleMatch match, Ends.Pair pair) {
        return match.rule().mutual()
                ? List.of(facing(match, pair, false), facing(match, pair, true))
                : List.of(facing(match, pair, match.rule().swap()));
    }

    /** What is done to the grammar's subject where the ends are swapped, the pattern's object does. */
    private Facing facing(RuleMatch match, Ends.Pair pair, boolean swap) {
        Relation relation = match.relation();
        Actor acting = Ends.isOwnGroup(relation, pair)
                ? pair.subject()
                : swap ? ends.affected(relation, pair.subject()) : ends.acting(relation, pair.subject());
        Actor other = swap ? ends.acting(relation, pair.object()) : ends.affected(relation, pair.object());
        Facing facing = swap ? new Facing(other, acting, acting) : new Facing(acting, other, acting);
        boolean backwards = relation.symmetric()
                && (!relation.admitsSubject(facing.first()) || facing.first().actsLikeState());
        return backwards ? facing.turned() : facing;
    }

    private Optional<Subject> subject(RuleMatch match, Before before) {
        if (match.isBetweenSides() || match.namesSubject()) {
            Unit named = match.namesSubject() ? subjects.named(match) : match.object();
            return Optional.of(new Subject(List.of(named), Subject.How.NAMED));
        }
        if (subjects.isOnDeed(match)) {
            return Optional.empty();
        }
        Relation relation = match.relation();
        boolean swapped = match.rule().swap();
        Unit object = match.object();
        Predicate<Unit> admits =
                unit -> (Ends.areApart(unit, object) || Ends.isOneOfTwo(object, unit) || Ends.isOneOfMany(unit, object))
                        && ends.admits(relation, swapped, unit);
        return subjects.find(match, admits)
                .filter(subject -> !isListed(match, subject, before))
                .or(() -> earlier(match, before, admits))
                .or(() -> Optional.of(subjects.partners(match, admits))
                        .filter(partners -> rules.dialect() == Dialect.ZH && !partners.isEmpty())
                        .map(partners -> new Subject(partners, Subject.How.SAME_CLAUSE)))
                .map(subject -> subject.apartFrom(object));
    }

    /**
     * Whether the subject only stands among the organisations that a profile lists, or that an earlier clause joined: what
     * joins the next is the country.
     */
    private boolean isListed(RuleMatch match, Subject subject, Before before) {
        Unit unit = subject.units().get(0);
        boolean joins = Ends.isToOrganizations(match.relation())
                && unit.members().stream().allMatch(actor -> actor.type() == ActorType.ORGANIZATION);
        boolean profile = before.title().isPresent()
                && subjects.isLabelled(match.masked(), match.match().start());
        return joins
                && (profile
                        || subject.how() == Subject.How.CARRIED
                                && before.title().isPresent());
    }

    /** Whom the text is about or the sentence before spoke of, with the partners that the clause names. */
    private Optional<Subject> earlier(RuleMatch match, Before before, Predicate<Unit> admits) {
        Masked masked = match.masked();
        int index = match.match().start();
        if (subjects.isInRelativeOfNext(match, admits)) {
            return Optional.empty();
        }
        Optional<Unit> titled = before.title()
                .filter(unit -> subjects.isLabelled(masked, index))
                .filter(admits);
        return titled.or(() -> before.topic()
                        .filter(unit -> subjects.isOnTopic(masked, index))
                        .filter(admits))
                .or(() -> before.subjects().stream()
                        .filter(admits)
                        .filter(unit -> subjects.isOpen(masked, index) && !subjects.isLabelled(masked, index))
                        .findFirst())
                .map(unit -> Stream.concat(Stream.of(unit), subjects.partners(match, admits).stream())
                        .toList())
                // What a whole text is on is surer than what a sentence before was.
                .map(units ->
                        new Subject(units, titled.isPresent() ? Subject.How.CARRIED : Subject.How.SENTENCE_BEFORE));
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
