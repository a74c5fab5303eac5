package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins the mentions of one sentence after another into units: the typed-group layer that rules look at. */
public final class Grouper {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("两", 2),
            Map.entry("二", 2),
            Map.entry("三", 3),
            Map.entry("四", 4),
            Map.entry("五", 5),
            Map.entry("六", 6),
            Map.entry("七", 7),
            Map.entry("八", 8),
            Map.entry("九", 9),
            Map.entry("十", 10),
            Map.entry("十一", 11),
            Map.entry("十二", 12),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6));

    /** Types of actors that a demonstrative can point at, by the names of the groups that hold their nouns. */
    private static final Map<ActorType, String> POINTED = Stream.of(
                    ActorType.ORGANIZATION,
                    ActorType.COUNTRY,
                    ActorType.AGREEMENT,
                    ActorType.FACILITY,
                    ActorType.INITIATIVE,
                    ActorType.EVENT,
                    ActorType.GROUP)
            .collect(Collectors.toMap(type -> type, type -> type.name().toLowerCase(Locale.ROOT)));

    /** A larger set than this is seldom meant whole: 前蘇聯加盟共和國 is some of fifteen. */
    private static final int WHOLE = 6;

    private final ActorCatalogue catalogue;
    private final Recent recent = new Recent();
    private final Map<Actor, Set<String>> written = new HashMap<>();
    private final Pronouns pronouns;
    private final EventNames events;
    private final Joining.Grammar grammar;
    private final Map<String, Actor> collectives;
    private final Pattern anaphor;
    private final Pattern initial;
    private final Pattern demonstrative;
    private final Pattern definite;
    private final Pattern meeting;
    private final Pattern dateline;
    private final Pattern partner;
    private final Pattern otherBefore;
    private final Pattern exceptBefore;
    private final Pattern exceptAfter;

    public Grouper(ActorCatalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        grammar = Joining.Grammar.of(rules);
        pronouns = new Pronouns(rules);
        events = new EventNames(catalogue, rules);
        collectives = catalogue.actors().stream()
                .filter(actor -> actor.isCollective()
                        && actor.speaksFor() != null
                        && actor.members().size() <= WHOLE)
                .collect(Collectors.toMap(Actor::speaksFor, actor -> actor, (first, second) -> first));
        anaphor = rules.grammar("anaphor");
        initial = rules.grammar("initial");
        demonstrative = rules.grammar("demonstrative");
        definite = rules.grammar("definite");
        meeting = rules.grammar("meeting");
        dateline = rules.grammar("dateline");
        partner = Pattern.compile(rules.grammar("partner_before").pattern() + "$");
        otherBefore = Pattern.compile(rules.grammar("other_before").pattern() + "$");
        exceptBefore = Pattern.compile(rules.grammar("except_before").pattern() + "$");
        exceptAfter = rules.grammar("except_after");
    }

    /** The sentence with each mention in a slot of its own. */
    public Masked names(String text, List<Mention> mentions) {
        boolean[] hidden = hidden(text);
        return Masked.of(text, Script.fold(text), hidden, visible(mentions, hidden));
    }

    /** The sentence with its units in slots. Sentences are to be given in the order of the document. */
    public Masked groups(String text, List<Mention> mentions) {
        String folded = Script.fold(text);
        boolean[] hidden = hidden(text);
        Joining sentence = new Joining(grammar, folded, hidden);
        List<Unit> units = sentence.coordinated(withoutNamed(
                sentence,
                sentence.appositions(
                        visible(mentions, hidden).stream().map(this::acting).toList())));
        units = withAnaphors(sentence, events.known(units));
        units = withoutExceptions(sentence, units);
        recent.add(units, states(units));
        note(folded, units);
        return Masked.of(text, folded, hidden, units);
    }

    /** The country of which the document speaks. */
    public Optional<Unit> topic() {
        return recent.main().map(country -> new Unit(0, 0, country, country, 0, List.of(), List.of(), true));
    }

    private boolean[] hidden(String text) {
        boolean[] hidden = Brackets.hidden(text);
        // English datelines are told by their capitals, which folding takes away.
        Stream.of(text, Script.fold(text))
                .map(dateline::matcher)
                .filter(Matcher::find)
                .forEach(sent -> Arrays.fill(hidden, sent.start(), sent.end(), true));
        return hidden;
    }

    private List<Unit> visible(List<Mention> mentions, boolean[] hidden) {
        return mentions.stream()
                .filter(mention -> !hidden[mention.start()] || !hidden[mention.end() - 1])
                .map(Unit::of)
                .map(unit -> unit.expandedTo(expanded(unit.members())))
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

    private List<Actor> expanded(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.isCollective() && actor.members().size() <= WHOLE
                        ? actor.members().stream().map(catalogue::find).flatMap(Optional::stream)
                        : Stream.of(actor))
                .toList();
    }

    /** With the units that 兩國, 該組織 and the like are. */
    private List<Unit> withAnaphors(Joining sentence, List<Unit> units) {
        List<Unit> all = new ArrayList<>(units);
        Matcher counted = anaphor.matcher(sentence.folded());
        while (counted.find()) {
            List<Unit> before = states(
                    units.stream().filter(unit -> unit.end() <= counted.start()).toList());
            Optional<List<Actor>> members = counted.group("both") != null
                    ? both(sentence, before)
                    : counted.group("latter") != null
                            ? named(before, 1)
                            : counted.group("former") != null
                                    ? named(before, 2)
                                    : Optional.ofNullable(NUMBERS.get(counted.group("number")))
                                            .flatMap(number -> counted.group("rest") != null
                                                    ? rest(before, number)
                                                    : counted(sentence, before, number));
            point(sentence, all, counted, members);
        }
        Matcher surname = initial.matcher(sentence.folded());
        while (surname.find()) {
            Predicate<Unit> fits = unit -> unit.isAll(ActorType.PERSON) && beginsWith(unit, surname.group("initial"));
            point(sentence, all, surname, last(units, surname, fits).or(() -> recent.everLast(fits)));
        }
        Matcher shown = demonstrative.matcher(sentence.folded());
        while (shown.find()) {
            point(sentence, all, shown, shown(shown, units));
        }
        Matcher bare = definite.matcher(sentence.folded());
        while (bare.find()) {
            point(sentence, all, bare, topic(bare.group("head"), units, bare));
        }
        Predicate<Unit> event = unit -> unit.isAll(ActorType.EVENT);
        Matcher held = meeting.matcher(sentence.folded());
        while (held.find()) {
            Optional<List<Actor>> here = last(units, held, event);
            boolean told = here.isPresent() && held.group("attended") != null;
            point(sentence, all, held, told ? Optional.empty() : here.or(() -> recent.last(event)));
        }
        all.sort(Comparator.comparingInt(Unit::start));
        all.addAll(pronouns.find(sentence, List.copyOf(all), recent));
        all.sort(Comparator.comparingInt(Unit::start));
        return all;
    }

    /** Adds what a word points at, unless another unit has the word. */
    private static void point(Joining sentence, List<Unit> all, Matcher word, Optional<List<Actor>> members) {
        if (members.isPresent() && sentence.isFree(all, word.start(), word.end())) {
            List<Actor> actors = members.get();
            int split = actors.size() == 2 ? 1 : 0;
            all.add(sentence.extended(
                    new Unit(word.start(), word.end(), actors, actors, split, List.of(), List.of(), true)));
        }
    }

    /** The last of the type that the word names; of those, if any, one whose own name ends in the word. A country or an organisation is often the text's topic. */
    private Optional<List<Actor>> shown(Matcher word, List<Unit> units) {
        ActorType type = POINTED.keySet().stream()
                .filter(pointed -> word.group(POINTED.get(pointed)) != null)
                .findFirst()
                .orElseThrow();
        String head = word.group(POINTED.get(type));
        Predicate<Unit> ofType = unit -> unit.isAll(type);
        Predicate<Unit> fits = ofType.and(unit -> endsIn(unit, head));
        return switch (type) {
            case COUNTRY -> last(units, word, ofType).or(() -> recent.mostNamed(ofType));
            case ORGANIZATION ->
                topic(head, units, word).or(() -> last(units, word, ofType)).or(() -> recent.last(ofType));
            case EVENT -> last(units, word, fits).or(() -> recent.everLast(fits));
            default -> last(units, word, fits).or(() -> recent.everLast(fits)).or(() -> recent.last(ofType));
        };
    }

    /**
     * The last of the sentence whose name ends in the word, else the one that the text names most. 聯盟 is none that the text
     * calls 歐盟 throughout, unless no other fits.
     */
    private Optional<List<Actor>> topic(String head, List<Unit> units, Matcher word) {
        Predicate<Unit> named = unit -> endsIn(unit, head);
        Predicate<Unit> written = named.and(unit -> isWritten(unit, head));
        return last(units, word, written)
                .or(() -> recent.mostNamed(written))
                .or(() -> last(units, word, named))
                .or(() -> recent.mostNamed(named));
    }

    private boolean isWritten(Unit unit, String head) {
        return written.getOrDefault(unit.members().get(0), Set.of()).stream().anyMatch(words -> words.endsWith(head));
    }

    /** Keeps in which words the text speaks of each. */
    private void note(String folded, List<Unit> units) {
        units.stream().filter(Recent.SINGLE.and(unit -> !unit.anaphor())).forEach(unit -> written.computeIfAbsent(
                        unit.members().get(0), actor -> new HashSet<>())
                .add(folded.substring(unit.start(), unit.end())));
    }

    private static Optional<List<Actor>> last(List<Unit> units, Matcher word, Predicate<Unit> fits) {
        return Recent.lastOf(units.stream()
                .filter(unit -> unit.end() <= word.start())
                .flatMap(Recent::each)
                .filter(fits));
    }

    private static boolean beginsWith(Unit unit, String initial) {
        return unit.members().get(0).names().stream()
                .anyMatch(name -> Script.fold(name).startsWith(initial));
    }

    private static boolean endsIn(Unit unit, String head) {
        return unit.members().get(0).names().stream()
                .anyMatch(name -> Script.fold(name).endsWith(head));
    }

    private Optional<List<Actor>> both(Joining sentence, List<Unit> before) {
        return Recent.countries(before, 2)
                .or(() -> partners(sentence, before))
                .or(() -> Recent.pair(before))
                .or(recent::both);
    }

    private Optional<List<Actor>> counted(Joining sentence, List<Unit> before, int number) {
        return Recent.countries(before, number)
                .or(() -> number == 2 ? partners(sentence, before) : Optional.empty())
                .or(() -> recent.countries(number));
    }

    /** 其餘四國: those that with the countries just named make up a list or a region. */
    private Optional<List<Actor>> rest(List<Unit> before, int number) {
        Set<Actor> named = Recent.named(before);
        return Stream.concat(
                        recent.countries(number + named.size()).stream(),
                        collectives.values().stream().map(all -> expanded(List.of(all))))
                .filter(all -> all.size() == number + named.size() && all.containsAll(named))
                .findFirst()
                .map(all -> all.stream().filter(actor -> !named.contains(actor)).toList());
    }

    /** The last of the actors named, or the one before it. */
    private static Optional<List<Actor>> named(List<Unit> before, int fromEnd) {
        List<Actor> actors = before.stream()
                .filter(Unit::isActing)
                .flatMap(unit -> unit.members().stream())
                .toList();
        return actors.size() < fromEnd ? Optional.empty() : Optional.of(List.of(actors.get(actors.size() - fromEnd)));
    }

    /** The last two of which one stands with the other: 普丁同托卡耶夫會談. */
    private Optional<List<Actor>> partners(Joining sentence, List<Unit> before) {
        for (int i = before.size() - 1; i > 0; i--) {
            Unit with = before.get(i);
            Unit subject = before.get(i - 1);
            if (subject.members().size() == 1
                    && with.members().size() == 1
                    && subject.isAll(ActorType.COUNTRY)
                    && with.isAll(ActorType.COUNTRY)
                    && !subject.members().equals(with.members())
                    && partner.matcher(sentence.folded().substring(0, with.start()))
                            .find()) {
                return Optional.of(
                        List.of(subject.members().get(0), with.members().get(0)));
            }
        }
        return Optional.empty();
    }

    /** The units with the states of persons in their place. */
    private List<Unit> states(List<Unit> units) {
        return units.stream()
                .map(unit -> unit.isAll(ActorType.PERSON) ? state(unit) : unit)
                .toList();
    }

    private Unit state(Unit persons) {
        List<Actor> states = persons.members().stream()
                .map(Actor::country)
                .filter(Objects::nonNull)
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return states.isEmpty() ? persons : persons.with(states);
    }

    /** Kazakhstan and the other Central Asian states: the others without it. */
    private List<Unit> withoutNamed(Joining sentence, List<Unit> units) {
        List<Unit> all = new ArrayList<>();
        for (Unit unit : units) {
            boolean other = unit.members().size() > 2
                    && otherBefore
                            .matcher(sentence.folded().substring(0, unit.start()))
                            .find();
            List<Actor> others = unit.members().stream()
                    .filter(actor ->
                            all.stream().noneMatch(named -> named.members().contains(actor)))
                    .toList();
            all.add(other && !others.isEmpty() ? unit.with(others) : unit);
        }
        return all;
    }

    /** 除土庫曼外, 中亞五國…: the five without it. */
    private List<Unit> withoutExceptions(Joining sentence, List<Unit> units) {
        Set<Actor> excepted = new LinkedHashSet<>();
        for (Unit unit : units) {
            if (exceptBefore
                            .matcher(sentence.folded().substring(0, unit.start()))
                            .find()
                    && sentence.fits(exceptAfter, unit.end()) > unit.end()) {
                excepted.addAll(unit.members());
            }
        }
        return excepted.isEmpty()
                ? units
                : units.stream().map(unit -> without(unit, excepted)).toList();
    }

    /** A region of which some are excepted is all its states: 中亞除土庫曼外. */
    private Unit without(Unit unit, Set<Actor> excepted) {
        Actor states = collectives.get(unit.members().get(0).id());
        Unit whole = states != null && unit.members().size() == 1 ? unit.with(expanded(List.of(states))) : unit;
        List<Actor> left = whole.members().stream().filter(excepted::contains).toList();
        return left.isEmpty()
                        || whole.members().size() < 3
                        || left.size() == whole.members().size()
                ? unit
                : whole.without(left);
    }
}
