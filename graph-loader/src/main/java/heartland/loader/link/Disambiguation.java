package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Chooses whom an ambiguous name means: one that is listed with companions of its kind (土 among 哈, 烏, 吉 is Turkmenistan),
 * after a word of war the one after whom a war that the document names is called, else the one that the document names more often without doubt, else the person who was in office in more of the years of
 * which it speaks (Bush in a text on 1991). Where none of these tells, nobody: no guess is made.
 */
final class Disambiguation {
    private final Map<String, Map<String, Double>> companions = new HashMap<>();
    private final Map<String, Integer> sure = new HashMap<>();
    private final Map<Character, Set<Actor>> namedByInitial = new HashMap<>();
    private final Set<Actor> events = new HashSet<>();
    private final List<Integer> years = new ArrayList<>();

    Disambiguation(ActorCatalogue catalogue) {
        for (Actor group : catalogue.actors()) {
            for (String member : group.members()) {
                Map<String, Double> with = companions.computeIfAbsent(member, m -> new HashMap<>());
                // The smaller the group, the more two of its members have to do with each other.
                group.members()
                        .forEach(
                                other -> with.merge(other, 1.0 / group.members().size(), Double::sum));
            }
        }
    }

    /** Notes that the document names this actor by a name that means no other. */
    void note(Actor actor) {
        sure.merge(actor.id(), 1, Integer::sum);
        if (actor.type() == ActorType.EVENT) {
            events.add(actor);
        }
    }

    boolean isNoted(Actor actor) {
        return sure.containsKey(actor.id());
    }

    /** Whom 烏 means in 侵烏: the one after whom an event that the document names is called, the war in Ukraine. */
    Optional<Actor> inEvent(List<Actor> candidates) {
        List<Actor> called = candidates.stream()
                .filter(actor -> events.stream()
                        .flatMap(event -> event.names().stream())
                        .anyMatch(
                                name -> actor.names().stream().anyMatch(own -> own.length() > 2 && name.contains(own))))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** Notes that the document names this country in full, by these words. */
    void noteName(Actor country, String folded) {
        namedByInitial
                .computeIfAbsent(folded.charAt(0), initial -> new HashSet<>())
                .add(country);
    }

    /**
     * Whom a short form means: 吉國 is Kyrgyzstan, but in a text that names Djibouti, 吉布地, and never Kyrgyzstan in full, it is
     * Djibouti.
     */
    Actor shortened(Actor usual, char initial) {
        Set<Actor> named = namedByInitial.getOrDefault(initial, Set.of());
        boolean unnamed = namedByInitial.values().stream().noneMatch(all -> all.contains(usual));
        return usual.type() == ActorType.COUNTRY && unnamed && named.size() == 1
                ? named.iterator().next()
                : usual;
    }

    /** Notes that the document speaks of this year, or was written in it. */
    void note(int year) {
        years.add(year);
    }

    /** Whom the name means, given whom else its list or pair names. */
    Optional<Actor> choose(List<Actor> candidates, List<String> listedWith) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        return best(candidates, actor -> listedWith.stream()
                        .filter(id -> !id.equals(actor.id()))
                        .mapToDouble(id ->
                                companions.getOrDefault(actor.id(), Map.of()).getOrDefault(id, 0.0))
                        .sum())
                .or(() -> best(candidates, actor -> sure.getOrDefault(actor.id(), 0)))
                .or(() -> best(candidates, this::yearsInOffice));
    }

    /** How often the document speaks of a year in which the actor was in an office that has dates. */
    private double yearsInOffice(Actor actor) {
        return years.stream()
                .filter(year -> actor.offices().stream()
                        .anyMatch(office -> office.from() != null
                                && office.from().year() <= year
                                && (office.to() == null || year <= office.to().year())))
                .count();
    }

    private static Optional<Actor> best(List<Actor> candidates, ToDoubleFunction<Actor> weight) {
        List<Actor> sorted = new ArrayList<>(candidates);
        sorted.sort((a, b) -> Double.compare(weight.applyAsDouble(b), weight.applyAsDouble(a)));
        double first = weight.applyAsDouble(sorted.get(0));
        return first > weight.applyAsDouble(sorted.get(1)) ? Optional.of(sorted.get(0)) : Optional.empty();
    }
}
