package heartland.loader.extract;

import heartland.loader.date.DateMention;
import heartland.loader.link.Masked;
import heartland.loader.link.Provisional;
import heartland.loader.link.Unit;
import heartland.loader.nlp.ChineseParser;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Relation;
import heartland.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Matches the rules of a language against a masked sentence and works out who, whether and when. */
final class RuleMatcher {
    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<([a-z]+)>");
    /** Relations of persons themselves: elsewhere a person acts for the state. */
    private static final Set<String> PERSONAL = Set.of("HOLDS_OFFICE", "VISITED", "LEADS");
    /** What is inferred from a pointing word or a list with exceptions is less sure. */
    private static final double ANAPHOR = 0.9;

    private final RuleSet rules;
    private final ChineseParser parser;
    private final Vocabulary vocabulary;
    private final ActorCatalogue catalogue;
    private final SubjectFinder subjects;
    private final Cues cues;

    RuleMatcher(RuleSet rules, Vocabulary vocabulary, ActorCatalogue catalogue, ChineseParser parser) {
        this.parser = parser;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.catalogue = catalogue;
        subjects = new SubjectFinder(rules);
        cues = new Cues(rules);
    }

    /** The unit that a sentence without a subject of its own would continue. */
    Optional<Unit> leading(Masked masked) {
        return subjects.leading(masked, unit -> acts(unit.members().get(0)));
    }

    /**
     * All findings of a sentence, each pair of a relation once, the surest.
     *
     * @param names the sentence with every name in its own slot, for rules of apposition
     * @param groups the sentence with its lists and appositions in one slot each
     * @param before the leading unit of the sentence before; null where there is none
     */
    List<Finding> match(Masked names, Masked groups, List<DateMention> dates, Unit before, String doc) {
        Tree ofNames = new Tree(parser, names);
        Tree ofGroups = new Tree(parser, groups);
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            Masked masked = rule.onNames() ? names : groups;
            for (Pattern pattern : rule.patterns()) {
                Matcher matcher = pattern.matcher(masked.text());
                while (matcher.find()) {
                    for (Finding finding : findings(rule, pattern, matcher, masked, rule.onNames() ? ofNames : ofGroups, dates, before, doc)) {
                        String key = finding.subject().id() + " " + rule.relation() + " "
                                + finding.object().id();
                        found.merge(key, finding, (a, b) -> b.confidence() > a.confidence() ? b : a);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Finding> findings(
            Rule rule, Pattern pattern, Matcher match, Masked masked, Tree tree, List<DateMention> dates, Unit before, String doc) {
        Relation relation = vocabulary.get(rule.relation());
        Unit object = masked.unitAt(match.start("O"));
        Optional<Subject> subject = subject(rule, pattern, match, masked, tree, relation, object, before);
        if (subject.isEmpty()) {
            return List.of();
        }
        Subject who = subject.get();
        int words = wordsStart(pattern, match);
        int subjectEnd = pattern.pattern().contains("(?<S>") ? Math.min(match.end("S"), words) : 0;
        Polarity polarity = rule.polarity() == Polarity.NEGATED
                ? Polarity.NEGATED
                : cues.polarity(masked.text(), subjectEnd, words);
        Modality modality =
                rule.modality() == Modality.ACTUAL ? cues.modality(masked.text(), words) : rule.modality();
        Optional<DateMention> date =
                rule.date() == Rule.DateRole.NONE ? Optional.empty() : date(dates, masked, match);
        PartialDate from = rule.date() == Rule.DateRole.TO
                ? null
                : date.map(DateMention::from).orElse(null);
        PartialDate to = rule.date() == Rule.DateRole.TO
                ? date.map(DateMention::from).orElse(null)
                : date.map(DateMention::to).orElse(null);

        List<Finding> findings = new ArrayList<>();
        List<Actor[]> pairs = rule.split() && who.units().get(0) == object
                ? sides(object)
                : product(who.units(), object, rule);
        List<String> parties = who.units().stream()
                .flatMap(unit -> unit.members().stream())
                .map(actor -> acting(actor, rule).id())
                .toList();
        for (Actor[] pair : pairs) {
            Map<String, String> attrs = attrs(pattern, match, masked, relation);
            Actor left = acting(pair[0], rule);
            if (left != pair[0] && pair[0].type() == ActorType.PERSON) {
                attrs.put(rule.relation().equals("SIGNED") ? "signatory" : "by", pair[0].names().get(0));
            }
            Unit first = who.units().get(0);
            if (first.person() != null && first.members().contains(pair[0])) {
                attrs.put(rule.relation().equals("SIGNED") ? "signatory" : "by", first.person().name());
            }
            Actor right = named(endFor(relation, pair[1]), parties, from, doc);
            Actor s = rule.swap() ? right : left;
            Actor o = rule.swap() ? left : right;
            boolean holds = relation.distributive() || !(first.collective() || object.collective());
            if (holds && !s.id().equals(o.id()) && relation.admitsSubject(s.type()) && relation.admitsObject(o.type())) {
                double sure = rule.confidence()
                        * who.how().weight()
                        * (first.anaphor() || object.anaphor() ? ANAPHOR : 1);
                findings.add(new Finding(rule, s, o, polarity, modality, from, to, attrs, Math.round(sure * 1000) / 1000.0));
            }
        }
        return findings;
    }

    private Optional<Subject> subject(
            Rule rule, Pattern pattern, Matcher match, Masked masked, Tree tree, Relation relation, Unit object, Unit before) {
        if (rule.split() && !pattern.pattern().contains("(?<S>")) {
            return Optional.of(new Subject(List.of(object), Subject.How.NAMED));
        }
        if (pattern.pattern().contains("(?<S>")) {
            if (match.start("S") == match.start() && subjects.isRecipient(masked, match.start())) {
                return Optional.empty();
            }
            return Optional.of(masked.unitAt(match.start("S")))
                    .filter(unit -> isApart(unit, object))
                    .map(unit -> new Subject(List.of(unit), Subject.How.NAMED));
        }
        Optional<Subject> found = subjects.find(
                masked,
                tree,
                match.start(),
                unit -> isApart(unit, object) && admits(relation, unit, rule),
                rule.with() == Rule.Partner.SUBJECT);
        return found.or(() -> Optional.ofNullable(before)
                .filter(unit -> subjects.isOpen(masked, match.start())
                        && isApart(unit, object)
                        && admits(relation, unit, rule))
                .map(unit -> new Subject(List.of(unit), Subject.How.SENTENCE_BEFORE)));
    }

    /** Whether nobody is on both sides: members of one list are not set against each other. */
    private static boolean isApart(Unit subject, Unit object) {
        return Collections.disjoint(subject.members(), object.members());
    }

    private boolean admits(Relation relation, Unit unit, Rule rule) {
        ActorType type = acting(unit.members().get(0), rule).type();
        return rule.swap() ? relation.admitsObject(type) : relation.admitsSubject(type);
    }

    /** Where the words that state the relation begin: after the subject where the pattern begins with it. */
    private static int wordsStart(Pattern pattern, Matcher match) {
        return pattern.pattern().contains("(?<S>") && match.start("S") == match.start() ? match.end("S") : match.start();
    }

    /** The state for which a person or a capital acts; the actor itself where the relation is a person's or a place's own. */
    private Actor acting(Actor actor, Rule rule) {
        if (PERSONAL.contains(rule.relation()) || rule.relation().equals("LOCATED_IN")) {
            return actor;
        }
        boolean inOffice = actor.offices().stream().anyMatch(office -> office.of().equals(actor.country()));
        if (actor.type() == ActorType.PERSON && inOffice) {
            return catalogue.find(actor.country()).orElse(actor);
        }
        return spokenFor(actor);
    }

    private Actor spokenFor(Actor actor) {
        return actor.type() == ActorType.PLACE && actor.speaksFor() != null
                ? catalogue.find(actor.speaksFor()).orElse(actor)
                : actor;
    }

    private Actor endFor(Relation relation, Actor actor) {
        return relation.admitsObject(actor.type()) ? actor : spokenFor(actor);
    }

    private static Actor named(Actor actor, List<String> parties, PartialDate date, String doc) {
        if (!Provisional.isDescribed(actor)) {
            return actor;
        }
        return parties.isEmpty() ? Provisional.unidentified(actor, doc) : Provisional.identified(actor, parties, date);
    }

    private static boolean acts(Actor actor) {
        return switch (actor.type()) {
            case COUNTRY, ORGANIZATION, GROUP, COMPANY, PERSON -> true;
            default -> false;
        };
    }

    private static List<Actor[]> product(List<Unit> subjects, Unit object, Rule rule) {
        return subjects.stream()
                .flatMap(unit -> ends(unit, rule).stream())
                .flatMap(left -> ends(object, rule).stream().map(right -> new Actor[] {left, right}))
                .toList();
    }

    /** Who takes part: of a state with its president in apposition the president, where the relation is a person's own. */
    private static List<Actor> ends(Unit unit, Rule rule) {
        return PERSONAL.contains(rule.relation()) && unit.person() != null ? List.of(unit.person()) : unit.members();
    }

    /** Each on the one side of a list with each on the other. */
    private static List<Actor[]> sides(Unit unit) {
        List<Actor> left = unit.members().subList(0, unit.split());
        List<Actor> right = unit.members().subList(unit.split(), unit.members().size());
        return left.stream()
                .flatMap(a -> right.stream().map(b -> new Actor[] {a, b}))
                .toList();
    }

    /** What the pattern's own groups and the sentence say besides. */
    private static Map<String, String> attrs(Pattern pattern, Matcher match, Masked masked, Relation relation) {
        Map<String, String> attrs = new TreeMap<>();
        Matcher name = NAMED_GROUP.matcher(pattern.pattern());
        while (name.find()) {
            String value = match.group(name.group(1));
            if (value != null && relation.attrs().contains(name.group(1))) {
                attrs.put(name.group(1), Slots.isKind(value.charAt(0)) ? masked.unitAt(match.start(name.group(1))).members().get(0).id() : masked.original(match.start(name.group(1)), match.end(name.group(1))));
            }
        }
        return attrs;
    }

    /** The last date before the words ends, else the first after them in the same clause. */
    private Optional<DateMention> date(List<DateMention> dates, Masked masked, Matcher match) {
        int start = masked.origin()[match.start()];
        int end = masked.origin()[match.end()];
        Optional<DateMention> inside = dates.stream()
                .filter(date -> date.start() >= start && date.end() <= end)
                .findFirst();
        Optional<DateMention> left = dates.stream()
                .filter(date -> date.end() <= start)
                .max(Comparator.comparingInt(DateMention::end));
        Optional<DateMention> right = dates.stream()
                .filter(date -> date.start() >= end && clauseGap(masked, match.end(), date.start()))
                .findFirst();
        return Stream.of(inside, left, right).flatMap(Optional::stream).findFirst();
    }

    private boolean clauseGap(Masked masked, int from, int originTo) {
        for (int i = from; i < masked.text().length() && masked.origin()[i] < originTo; i++) {
            if (rules.dialect().clauseEnds().indexOf(masked.text().charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
