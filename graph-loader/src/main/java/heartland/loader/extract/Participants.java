package heartland.loader.extract;

import heartland.loader.link.Unit;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who of a list, a group or a region takes part in what is said of it. */
final class Participants {
    private final ActorCatalogue catalogue;
    private final Ends ends;

    Participants(ActorCatalogue catalogue, Ends ends) {
        this.catalogue = catalogue;
        this.ends = ends;
    }

    /**
     * Who takes part: of a state with its president in apposition the president, where the relation is a person's own; of
     * 中亞五國 each, unless what holds of all does not hold of each; of 中亞國家, which need not be all of them, the region.
     */
    List<Actor> members(Relation relation, Unit unit) {
        return unit.named().stream().noneMatch(Participants::isLoose)
                ? everyone(relation, unit)
                : unit.named().stream().flatMap(named -> each(named).stream()).toList();
    }

    /** As {@link #members}; each of 波海三國 where the relation has no group as its object. */
    List<Actor> affected(Relation relation, Unit unit) {
        return members(relation, unit).stream()
                .flatMap(actor -> actor.isCollective() && actor.speaksFor() == null && !relation.admitsObject(actor)
                        ? each(actor).stream()
                        : Stream.of(actor))
                .toList();
    }

    /**
     * As {@link #members}; a region belongs to an organisation by its states, and one whose states are not listed by none; what
     * its states join or sign, each does.
     */
    List<Actor> doers(Relation relation, Unit unit, boolean joined) {
        // Where something is held tells of one place, not of every state of a region.
        boolean each = joined && !relation.subject().contains(ActorType.PLACE.label());
        List<Actor> doers = each && relation.distributive() ? everyone(relation, unit) : members(relation, unit);
        return relation.distributive() && Ends.isToOrganizations(relation)
                ? doers.stream()
                        .flatMap(actor -> actor.actsLikeState() ? states(actor).stream() : Stream.of(actor))
                        .distinct()
                        .toList()
                : doers;
    }

    /** The same, of 中亞國家 each too. */
    private static List<Actor> everyone(Relation relation, Unit unit) {
        if (relation.personal() && unit.persons().size() == unit.members().size()) {
            return unit.persons();
        }
        return relation.distributive() ? unit.members() : unit.named();
    }

    private List<Actor> states(Actor region) {
        return catalogue.actors().stream()
                .filter(actor -> actor.isCollective() && region.id().equals(actor.speaksFor()))
                .findFirst()
                .map(Actor::members)
                .orElse(List.of())
                .stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .toList();
    }

    List<Actor> each(Actor named) {
        if (isLoose(named)) {
            return List.of(ends.spokenFor(named));
        }
        return named.isCollective()
                ? named.members().stream()
                        .map(catalogue::find)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of(named);
    }

    static boolean isLoose(Actor named) {
        return named.isCollective() && named.actsLikeState();
    }
}
