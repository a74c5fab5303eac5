package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom a document has named of late, sentence by sentence: what 兩國, 五國 and 該組織 point back at. */
final class Recent {
    /** How many sentences back a word may point; how many if it repeats the name's last word. */
    private static final int SENTENCES = 3;

    private static final int FAR = 10;

    /** How many sentences back so many may be gathered from as a list is told by: of more sentences too many others are named. */
    private static final int NEXT = 2;

    /** From how many countries on a list is told by their number alone, however far back it stands. */
    private static final int UNMISTAKABLE = 4;

    static final Predicate<Unit> SINGLE = unit -> unit.members().size() == 1;

    private final Theme theme;
    private final Deque<List<Unit>> sentences = new ArrayDeque<>();
    private final Deque<List<Unit>> states = new ArrayDeque<>();

    Recent(Theme theme) {
        this.theme = theme;
    }

    /**
     * Notes the units of a sentence.
     *
     * @param withStates the same with the states of persons and capitals in their place
     */
    void add(List<Unit> units, List<Unit> withStates) {
        if (!units.isEmpty()) {
            note(sentences, units);
            note(states, withStates);
        }
    }

    /** Begins a section whose heading names these: nobody whom the sentences before it named is near. */
    void begin(List<Unit> countries) {
        sentences.clear();
        states.clear();
        add(countries, countries);
    }

    private static void note(Deque<List<Unit>> noted, List<Unit> units) {
        noted.addFirst(units);
        if (noted.size() > FAR) {
            noted.removeLast();
        }
    }

    /**
     * That many countries, from the nearest sentence that lists or names just as many; failing that, those named last, if
     * they come to just that many: 中國 and then 中亞五國 are six.
     */
    Optional<List<Actor>> countries(int number) {
        return nearest(units -> countries(units, number)
                        .or(() -> number == 2 ? theme.withMain(named(units)) : Optional.empty()))
                .or(() -> number == 2 ? titledPair() : Optional.empty())
                .or(() -> number > 2 ? theme.several(number).or(() -> lastCountries(number)) : Optional.empty());
    }

    /** The last list of so many countries. */
    Optional<List<Actor>> listed(int number) {
        return number == 2
                ? Optional.empty()
                : nearest(units -> lastOf(units.stream()
                        .filter(unit -> unit.members().size() == number && unit.isAll(ActorType.COUNTRY))));
    }

    /** The last list of so many countries from further back too, if hardly another has as many. */
    Optional<List<Actor>> listedFar(int number) {
        return number < UNMISTAKABLE
                ? Optional.empty()
                : states.stream()
                        .map(units -> lastOf(units.stream()
                                .filter(unit -> unit.members().size() == number && unit.isAll(ActorType.COUNTRY))))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Such units of the sentences before, nearest first. */
    Stream<Unit> named(Predicate<Unit> fits) {
        return sentences.stream().flatMap(List::stream).filter(fits);
    }

    /** The units of the nearest sentences, nearest first. */
    Stream<Unit> near() {
        return sentences.stream().limit(SENTENCES).flatMap(List::stream);
    }

    /** Whether the sentence before names another one that fits. */
    boolean namesAnother(Predicate<Unit> fits, List<Actor> than) {
        return sentences.stream().limit(1).flatMap(List::stream).anyMatch(fits.and(unit -> !unit.members()
                .equals(than)));
    }

    /** The last states that one list names together, however many: who met, who signed. */
    Optional<List<Actor>> together() {
        return states.stream().map(Recent::together).flatMap(Optional::stream).findFirst();
    }

    static Optional<List<Actor>> together(List<Unit> units) {
        return lastOf(units.stream().filter(unit -> unit.members().size() > 1 && unit.isAll(ActorType.COUNTRY)));
    }

    /** The last two that act and are listed together. */
    Optional<List<Actor>> both() {
        return nearest(units -> pair(units).or(() -> theme.withMain(named(units))))
                .or(this::titledPair);
    }

    /** The two countries on whose relations the whole text is, unless the sentence before was on another. */
    private Optional<List<Actor>> titledPair() {
        return theme.pair().filter(two -> states.stream()
                .limit(1)
                .flatMap(units -> named(units).stream())
                .allMatch(two::contains));
    }

    /** The last single actor that fits, of the nearest sentences. */
    Optional<List<Actor>> last(Predicate<Unit> fits) {
        return sentences.stream()
                .limit(SENTENCES)
                .map(units -> lastOf(units.stream().filter(SINGLE.and(fits))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The single actor that fits of the nearest sentence that has one; of several the one that the text names most. */
    Optional<List<Actor>> lastMost(Predicate<Unit> fits) {
        return sentences.stream()
                .limit(SENTENCES)
                .map(units -> units.stream()
                        .filter(SINGLE.and(fits))
                        .map(Unit::members)
                        .toList())
                .flatMap(named ->
                        named.stream().reduce((first, later) -> times(later) >= times(first) ? later : first).stream())
                .findFirst();
    }

    private int times(List<Actor> one) {
        return theme.times(one.get(0));
    }

    /** The last single actor that fits, from further back too. */
    Optional<List<Actor>> everLast(Predicate<Unit> fits) {
        return sentences.stream()
                .map(units -> lastOf(units.stream().flatMap(Recent::each).filter(fits)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The single actor that fits and was named most often; of several the one that the nearest sentence names. */
    Optional<List<Actor>> mostNamed(Predicate<Unit> fits) {
        Map<List<Actor>, Integer> counts = new LinkedHashMap<>();
        sentences.forEach(units ->
                units.stream().filter(SINGLE.and(fits)).forEach(unit -> counts.merge(unit.members(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .map(Map.Entry::getKey);
    }

    /** That many countries that these units list together or, all in all, name. */
    static Optional<List<Actor>> countries(List<Unit> units, int number) {
        return lastOf(units.stream().filter(unit -> unit.members().size() == number && unit.isAll(ActorType.COUNTRY)))
                .or(() -> lastOf(units.stream()
                        .filter(unit -> isListedWithOne(unit, number))
                        .map(unit -> unit.with(
                                unit.members().subList(1, unit.members().size())))))
                .or(() -> {
                    Set<Actor> named = named(units);
                    return named.size() == number ? Optional.of(List.copyOf(named)) : Optional.empty();
                });
    }

    /** 挪威與冰島、丹麥、芬蘭: three of them are those that one is set against. */
    private static boolean isListedWithOne(Unit unit, int number) {
        return number > 2 && unit.split() == 1 && unit.members().size() == number + 1 && unit.isAll(ActorType.COUNTRY);
    }

    /** The last two that act and that these units list together, states before others: 雙方在聯合國、上合組織. */
    static Optional<List<Actor>> pair(List<Unit> units) {
        return lastOf(units.stream().filter(unit -> unit.members().size() == 2 && unit.isAll(ActorType.COUNTRY)))
                .or(() -> lastOf(units.stream().filter(unit -> unit.members().size() == 2 && unit.isActing())))
                .or(() -> countries(units, 2));
    }

    private Optional<List<Actor>> lastCountries(int number) {
        Set<Actor> countries = new LinkedHashSet<>();
        for (List<Unit> units :
                states.stream().limit(number < UNMISTAKABLE ? SENTENCES : NEXT).toList()) {
            countries.addAll(named(units));
            if (countries.size() >= number) {
                break;
            }
        }
        return countries.size() == number ? Optional.of(List.copyOf(countries)) : Optional.empty();
    }

    private Optional<List<Actor>> nearest(Function<List<Unit>, Optional<List<Actor>>> find) {
        return states.stream()
                .limit(SENTENCES)
                .map(find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The unit, or each of a list of others than countries. */
    static Stream<Unit> each(Unit unit) {
        return unit.isAll(ActorType.COUNTRY) && !SINGLE.test(unit)
                ? Stream.empty()
                : unit.members().stream().map(actor -> unit.with(List.of(actor)));
    }

    static Optional<List<Actor>> lastOf(Stream<Unit> units) {
        return units.reduce((first, second) -> second).map(Unit::members);
    }

    /** The countries that these units name. */
    static Set<Actor> named(Collection<Unit> units) {
        Set<Actor> named = new LinkedHashSet<>();
        units.stream()
                .flatMap(unit -> unit.members().stream())
                .filter(actor -> actor.type() == ActorType.COUNTRY)
                .forEach(named::add);
        return named;
    }
}
