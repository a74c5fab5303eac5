package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins the mentions of one sentence after another into units: the typed-group layer that rules look at. */
public final class Grouper {
    private final ActorCatalogue catalogue;
    private final Theme theme = new Theme();
    private final Recent recent = new Recent(theme);
    private final Attendance attendance = new Attendance();
    private final Collectives collectives;
    private final Counted counted;
    private final Shown shown;
    private final Officers officers;
    private final Capitals capitals;
    private final Heads heads;
    private final Pronouns pronouns;
    private final EventNames events;
    private final ListGrammar grammar;
    private final Appositions.Grammar appositions;
    private final SetAside setAside;
    private final Wording wording;
    private final Asides asides;
    private final Subsets subsets;
    private final Enumerations enumerations;
    private final Pattern enumeratedWords;

    /** @param isNamed whether the document that the sentences are of names somebody */
    public Grouper(ActorCatalogue catalogue, RuleSet rules, Predicate<Actor> isNamed) {
        this.catalogue = catalogue;
        grammar = ListGrammar.of(rules);
        appositions = Appositions.Grammar.of(rules);
        setAside = new SetAside(rules);
        wording = new Wording(rules);
        pronouns = new Pronouns(theme, recent, rules);
        events = new EventNames(catalogue, rules);
        collectives = new Collectives(catalogue);
        counted = new Counted(catalogue, collectives, theme, recent, attendance, rules);
        shown = new Shown(theme, recent, rules);
        officers = new Officers(rules, recent);
        capitals = new Capitals(catalogue, rules, isNamed);
        heads = new Heads(catalogue, rules, isNamed);
        asides = new Asides(rules);
        subsets = new Subsets(collectives, rules);
        enumerations = new Enumerations(rules);
        enumeratedWords = rules.grammarAtEnd("enumerated_words");
    }

    /**
     * A sentence twice.
     *
     * @param names with each mention in a slot of its own, and each word that points back at one actor: he, the country
     * @param groups with its units in slots
     */
    public record Grouped(Masked names, Masked groups) {}

    /** The sentence with its mentions in slots. Sentences are to be given in the order of the document. */
    public Grouped group(String text, List<Mention> mentions) {
        String bracketed = enumerations.inBrackets(text, mentions);
        String folded = wording.common(text, Script.fold(bracketed));
        boolean[] hidden = setAside.in(bracketed, mentions);
        Map<Integer, Integer> enumerated = enumerations.show(folded, mentions, hidden);
        Joining sentence = new Joining(grammar, bracketed, hidden);
        List<Unit> apposed = new Appositions(appositions, sentence)
                        .joined(visible(mentions, hidden).stream()
                                .filter(unit -> !subsets.isInPart(sentence, unit) && !subsets.isKind(sentence, unit))
                                .map(this::acting)
                                .toList())
                        .stream()
                        .map(unit -> officers.named(sentence, unit))
                        .toList();
        List<Unit> towns = apposed.stream()
                .map(unit -> capitals.named(sentence, unit, apposed))
                .toList();
        List<Unit> led = subsets.withLeadersOfRegion(sentence, inBrackets(sentence, towns, enumerated));
        List<Unit> meant = subsets.withOthersOfRegion(sentence, led);
        List<Unit> units = sentence.coordinated(subsets.withoutNamed(sentence, meant));
        List<Unit> pointing = new ArrayList<>();
        units = asEnumerated(sentence, withAnaphors(sentence, events.known(units), pointing), enumerated.keySet());
        List<Unit> told = enumerations.exemplified(folded, units);
        units = told.equals(units) ? units : sentence.coordinated(told);
        units = subsets.withoutExceptions(sentence, units).stream()
                .map(unit -> asides.read(unit, folded, mentions))
                .map(unit -> heads.named(sentence, unit))
                .toList();
        List<Unit> states = counted.states(sentence, units);
        theme.add(units, states);
        recent.add(sentence.withoutOrigins(units), sentence.withoutOrigins(states));
        shown.note(folded, units);
        return new Grouped(
                Masked.of(text, folded, hidden, named(visible(mentions, hidden), pointing, units)),
                Masked.of(text, folded, hidden, units));
    }

    /** The names, and what points back at one actor besides; the presidents of several states as persons. */
    private static List<Unit> named(List<Unit> names, List<Unit> pointing, List<Unit> units) {
        List<Unit> presidents = units.stream()
                .filter(unit -> unit.persons().size() > 1 && unit.isAll(ActorType.COUNTRY))
                .filter(unit -> names.stream().noneMatch(name -> name.isAll(ActorType.PERSON) && name.overlaps(unit)))
                .map(unit -> unit.with(unit.persons()))
                .toList();
        List<Unit> all = new ArrayList<>(presidents);
        names.stream()
                .filter(name -> presidents.stream().noneMatch(name::overlaps))
                .forEach(all::add);
        pointing.stream()
                .filter(unit -> unit.members().size() == 1)
                .filter(unit -> names.stream().noneMatch(unit::overlaps))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Unit::start));
        return all;
    }

    /** The same with those in one slot whom a list joins now that words between them are left out. */
    public Masked regrouped(Masked sentence) {
        String folded = wording.common(sentence.original(), Script.fold(sentence.original()));
        boolean[] hidden = new boolean[folded.length()];
        List<Unit> units = new Joining(grammar, sentence.original(), hidden).coordinated(sentence.units());
        return units.size() == sentence.units().size()
                ? sentence
                : Masked.of(sentence.original(), folded, hidden, units);
    }

    /** Notes whom the title of the document names. */
    public void title(List<Actor> named) {
        theme.title(named);
    }

    /** Notes the organisation that the section is on, if it is on one. */
    public void section(Optional<Unit> organization) {
        theme.section(organization.map(unit -> unit.members().get(0)).orElse(null));
    }

    /** Notes the country on whose relations with that of the title the section is, if it is on such. */
    public void counterpart(Optional<Unit> country) {
        theme.counterpart(country.map(unit -> unit.members().get(0)).orElse(null));
    }

    /** Notes the countries that a heading names; one that names none goes on about those before it, but is on none. */
    public void headed(List<Actor> countries) {
        theme.section(countries);
        if (!countries.isEmpty()) {
            pronouns.begin();
            recent.begin(countries.stream()
                    .map(country -> spokenOf(List.of(country)))
                    .toList());
        }
    }

    /** Notes that somebody was at a meeting or received it: the state, or that in which the town lies. */
    public void met(Actor meeting, Actor who) {
        Optional.ofNullable(who.type() == ActorType.PLACE ? who.country() : who.id())
                .flatMap(catalogue::find)
                .filter(state -> state.type() == ActorType.COUNTRY)
                .ifPresent(state -> attendance.add(meeting, state));
    }

    /** The country of which the document speaks. */
    public Optional<Unit> topic() {
        return theme.main().map(Grouper::spokenOf);
    }

    /** The organisation with which it opens, and of which it therefore speaks. */
    public Optional<Unit> organization() {
        return theme.opening().map(Grouper::spokenOf);
    }

    /** Whom a text speaks of without a word for it in the sentence. */
    public static Unit spokenOf(List<Actor> actor) {
        return new Unit(0, 0, actor, actor, 0, List.of(), List.of(), true);
    }

    private List<Unit> visible(List<Mention> mentions, boolean[] hidden) {
        return mentions.stream()
                .filter(mention -> !hidden[mention.start()] || !hidden[mention.end() - 1])
                .map(Unit::of)
                .map(unit -> unit.expandedTo(collectives.expanded(unit.members())))
                .toList();
    }

    /** For an organ of a state, such as its parliament or a ministry, the state. */
    private Unit acting(Unit unit) {
        Actor actor = unit.members().get(0);
        return actor.type() == ActorType.ORGANIZATION && actor.speaksFor() != null
                ? catalogue
                        .find(actor.speaksFor())
                        .map(List::of)
                        .map(unit::with)
                        .orElse(unit)
                : unit;
    }

    /**
     * With the units that 兩國, 該組織, 其 and the like are, each word once.
     *
     * @param pointing gets these units, without what their words may be extended to
     */
    private List<Unit> withAnaphors(Joining sentence, List<Unit> units, List<Unit> pointing) {
        List<Unit> all = new ArrayList<>(units);
        List<Unit> spokenOf = sentence.withoutOrigins(units);
        Stream.concat(counted.find(sentence, spokenOf).stream(), shown.find(sentence.folded(), spokenOf).stream())
                .flatMap(word -> word.unit().stream())
                .filter(unit -> sentence.isFree(all, unit.start(), unit.end()))
                .forEachOrdered(unit -> {
                    pointing.add(unit);
                    all.add(sentence.extended(unit));
                });
        all.sort(Comparator.comparingInt(Unit::start));
        List<Unit> meant = pronouns.find(sentence, counted.capitals(sentence, all));
        pointing.addAll(meant);
        // Its Central Asian ally is one of the region, and not the region.
        all.removeIf(unit -> meant.stream().anyMatch(word -> word.start() <= unit.start() && unit.end() <= word.end()));
        all.addAll(meant);
        all.sort(Comparator.comparingInt(Unit::start));
        return meant.isEmpty() ? all : sentence.coordinated(all);
    }

    /** Those whom a bracket names are one, and one of the list that goes on after it: Norway, two states (…), and Iceland. */
    private List<Unit> inBrackets(Joining sentence, List<Unit> units, Map<Integer, Integer> enumerated) {
        List<Unit> all = new ArrayList<>(units);
        enumerated.forEach((start, end) -> {
            List<Unit> inside = all.stream()
                    .filter(unit -> unit.start() >= start && unit.end() < end)
                    .toList();
            if (!inside.isEmpty()) {
                all.removeAll(inside);
                List<Unit> one = sentence.coordinated(inside);
                all.add(one.size() == 1 ? one.get(0) : Unit.listed(inside));
            }
        });
        all.sort(Comparator.comparingInt(Unit::start));
        List<Unit> named = asEnumerated(sentence, all, enumerated.keySet());
        return named.stream()
                .map(unit -> enumerated.keySet().stream().anyMatch(at -> unit.start() <= at && at < unit.end())
                        ? withWords(sentence, unit, named)
                        : unit)
                .toList();
    }

    /** Two Baltic states (…): with the words that tell how many and what they are. */
    private Unit withWords(Joining sentence, Unit unit, List<Unit> others) {
        Matcher words = enumeratedWords.matcher(sentence.folded().substring(0, unit.start()));
        return words.find()
                        && others.stream()
                                .noneMatch(other -> other.end() > words.start() && other.start() < unit.start())
                ? unit.from(words.start())
                : unit;
    }

    /** Of 波海三國（愛沙尼亞、拉脫維亞、立陶宛） those whom the bracket names, once. */
    private static List<Unit> asEnumerated(Joining sentence, List<Unit> units, Set<Integer> enumerated) {
        List<Unit> all = new ArrayList<>();
        for (Unit unit : units) {
            Unit last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null
                    && enumerated.contains(unit.start())
                    && last.members().size() > 1
                    && sentence.between(last, unit).isBlank()) {
                all.set(all.size() - 1, unit.from(last.start()));
            } else {
                all.add(unit);
            }
        }
        return all;
    }
}
