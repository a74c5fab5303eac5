package heartland.loader.link;

import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document is on, told by its title and its sections, how it opens, and whom it names most. */
final class Theme {
    /** How many sentences the country spoken of is told by. */
    private static final int SENTENCES = 10;

    /** For how many mentions the title of a text counts. */
    private static final int TITLE = 4;

    private final Deque<List<Unit>> spokenOf = new ArrayDeque<>();
    private final Map<Actor, Integer> counts = new LinkedHashMap<>();
    private boolean opened;
    private Actor opening;
    private Actor titled;
    private Actor person;
    private Actor body;
    private Actor section;
    private Actor counterpart;
    private Actor land;
    private List<Actor> pair = List.of();
    private List<Actor> several = List.of();

    /** Notes whom the title names: what the whole text is on, or the countries whose relations it tells of. */
    void title(List<Actor> named) {
        if (named.size() > 2 && named.stream().allMatch(actor -> actor.type() == ActorType.COUNTRY)) {
            several = List.copyOf(named);
        }
        if (named.size() == 2 && named.stream().allMatch(actor -> actor.type() == ActorType.COUNTRY)) {
            pair = List.copyOf(named);
        } else if (named.size() == 1) {
            switch (named.get(0).type()) {
                case PERSON -> person = named.get(0);
                case COUNTRY -> titled = named.get(0);
                case ORGANIZATION, AGREEMENT, INITIATIVE, COMPANY, FACILITY -> body = named.get(0);
                default -> {}
            }
        }
    }

    /** Notes the organisation that the section is on; null where it is on none. */
    void section(Actor organization) {
        section = organization;
    }

    /** Notes the country on whose relations with that of the title the section is; null where it is on none. */
    void counterpart(Actor country) {
        counterpart = country;
    }

    /** Begins a section on the countries that its heading names: of a single one it speaks. */
    void section(List<Actor> countries) {
        land = countries.size() == 1 ? countries.get(0) : null;
        if (!countries.isEmpty()) {
            spokenOf.clear();
        }
    }

    /**
     * Notes the units of a sentence.
     *
     * @param withStates the same with the states of persons and capitals in their place
     */
    void add(List<Unit> units, List<Unit> withStates) {
        withStates.stream()
                .flatMap(unit -> unit.named().stream())
                .filter(actor -> actor.type() == ActorType.COUNTRY || actor.type() == ActorType.ORGANIZATION)
                .forEach(actor -> counts.merge(actor, 1, Integer::sum));
        if (units.isEmpty()) {
            return;
        }
        if (!opened) {
            opened = true;
            opening = units.stream()
                    .flatMap(unit -> unit.named().stream())
                    .filter(actor -> actor.type() == ActorType.ORGANIZATION)
                    .findFirst()
                    .orElse(null);
        }
        List<Unit> noCapitals = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).kind() != Slots.CAPITAL) {
                noCapitals.add(withStates.get(i));
            }
        }
        spokenOf.addFirst(noCapitals);
        if (spokenOf.size() > SENTENCES) {
            spokenOf.removeLast();
        }
    }

    /** How often the document has named a country or an organisation. */
    int times(Actor actor) {
        return counts.getOrDefault(actor, 0);
    }

    /** The organisation, agreement, initiative, company or facility on which the section or the whole text is. */
    Optional<List<Actor>> body() {
        return Optional.ofNullable(section).or(() -> Optional.ofNullable(body)).map(List::of);
    }

    /** What the whole text is on, if that is no person. */
    Optional<List<Actor>> subject() {
        return body().or(() -> country().map(List::of));
    }

    /** The country that the title names, or else the heading of the section. */
    private Optional<Actor> country() {
        return Optional.ofNullable(titled).or(() -> Optional.ofNullable(land));
    }

    /** The person of whom the text is a life. */
    Optional<List<Actor>> person() {
        return Optional.ofNullable(person).map(List::of);
    }

    /** The two countries on whose relations the section or the whole text is. */
    Optional<List<Actor>> pair() {
        List<Actor> two = titled != null && counterpart != null ? List.of(titled, counterpart) : pair;
        return Optional.of(two).filter(both -> !both.isEmpty());
    }

    /** The countries on which the whole text is, if they are so many, and more than two. */
    Optional<List<Actor>> several(int number) {
        return Optional.of(several).filter(countries -> countries.size() == number);
    }

    /** The organisation that the document's first sentence names, unless it names another more than twice as often. */
    Optional<List<Actor>> opening() {
        return Optional.ofNullable(opening)
                .filter(first -> counts.keySet().stream()
                        .filter(actor -> actor.type() == ActorType.ORGANIZATION)
                        .allMatch(other -> counts.get(other) <= 2 * counts.get(first)))
                .map(List::of);
    }

    /** The country that the title names, or that the document has named much more often than any other, if there is one. */
    Optional<List<Actor>> main() {
        if (country().isPresent()) {
            return country().map(List::of);
        }
        List<Actor> often = counts.keySet().stream()
                .filter(actor -> actor.type() == ActorType.COUNTRY)
                .sorted(Comparator.comparing(counts::get).reversed())
                .limit(2)
                .toList();
        boolean clear =
                often.size() == 1 || often.size() == 2 && counts.get(often.get(0)) * 2 >= counts.get(often.get(1)) * 3;
        return clear ? Optional.of(List.of(often.get(0))) : Optional.empty();
    }

    /** The one country that a sentence names, and before it the one that the whole document speaks of. */
    Optional<List<Actor>> withMain(Set<Actor> named) {
        return pair.isEmpty() ? main().flatMap(main -> with(main.get(0), named)) : Optional.empty();
    }

    /** The one country that a sentence names, and before it the one that the title names. */
    Optional<List<Actor>> withTitle(Set<Actor> named) {
        return country().flatMap(country -> with(country, named));
    }

    private static Optional<List<Actor>> with(Actor country, Set<Actor> named) {
        return named.size() == 1 && !named.contains(country)
                ? Optional.of(List.of(country, named.iterator().next()))
                : Optional.empty();
    }

    /**
     * The country named most often of late; of several the one that the nearest sentence names first. Whoever is called by
     * the capital is not spoken of as the country.
     */
    Optional<List<Actor>> topic(List<Actor> without) {
        Map<Actor, Integer> weights = new LinkedHashMap<>();
        for (List<Unit> units : spokenOf) {
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                // Whoever a sentence opens with, or needs not name, is rather what it is about.
                int weight = i == 0 || unit.anaphor() && unit.members().size() == 1 ? 2 : 1;
                unit.named().stream()
                        .filter(actor -> actor.type() == ActorType.COUNTRY && !without.contains(actor))
                        .forEach(actor -> weights.merge(actor, weight, Integer::sum));
            }
        }
        country().filter(on -> !without.contains(on)).ifPresent(on -> weights.merge(on, TITLE, Integer::sum));
        return weights.keySet().stream().max(Comparator.comparing(weights::get)).map(List::of);
    }
}
