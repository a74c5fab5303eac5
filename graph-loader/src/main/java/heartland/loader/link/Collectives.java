package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that stand for several: 中亞五國 for its five, and the states of a region. */
final class Collectives {
    /** A larger set than this is seldom meant whole: 前蘇聯加盟共和國 is some of fifteen. */
    private static final int WHOLE = 6;

    private final ActorCatalogue catalogue;
    private final Map<String, Actor> byRegion;

    Collectives(ActorCatalogue catalogue) {
        this.catalogue = catalogue;
        byRegion = catalogue.actors().stream()
                .filter(actor -> isWhole(actor) && actor.speaksFor() != null)
                .collect(Collectors.toMap(Actor::speaksFor, actor -> actor, (first, second) -> first));
    }

    private static boolean isWhole(Actor actor) {
        return actor.isCollective() && actor.members().size() <= WHOLE;
    }

    /** The same with the members of collectives in their place. */
    List<Actor> expanded(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> isWhole(actor)
                        ? actor.members().stream().map(catalogue::find).flatMap(Optional::stream)
                        : Stream.of(actor))
                .toList();
    }

    /** The states of the region that the unit alone names. */
    Optional<List<Actor>> statesOf(Unit region) {
        return Optional.ofNullable(byRegion.get(region.members().get(0).id()))
                .filter(states -> region.members().size() == 1)
                .map(states -> expanded(List.of(states)));
    }

    /** Whether the unit names one region. */
    boolean isRegion(Unit unit) {
        return unit.members().size() == 1
                && byRegion.containsKey(unit.members().get(0).id());
    }

    /** All of the set that the unit alone names, however large. */
    Optional<List<Actor>> all(Unit set) {
        return Optional.of(set.members())
                .filter(members -> members.size() == 1 && members.get(0).isCollective())
                .map(members -> members.get(0).members().stream()
                        .map(catalogue::find)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The states of each region. */
    Stream<List<Actor>> regions() {
        return byRegion.values().stream().map(states -> expanded(List.of(states)));
    }
}
