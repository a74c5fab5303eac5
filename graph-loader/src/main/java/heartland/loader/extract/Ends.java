package heartland.loader.extract;

import heartland.loader.link.Unit;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Relation;
import java.util.Collections;
import java.util.List;

/** Who the ends of a relation are: a person in office acts for the state, a capital may stand for its government. */
final class Ends {
    /** One member of the subject with one of the object. */
    record Pair(Actor subject, Actor object) {}

    private final ActorCatalogue catalogue;

    Ends(ActorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the unit may be the end of the relation that is sought: the subject, or the object where they are swapped. */
    boolean admits(Relation relation, boolean swapped, Unit unit) {
        ActorType type = acting(relation, unit.members().get(0)).type();
        return swapped ? relation.admitsObject(type) : relation.admitsSubject(type);
    }

    /** Who acts where this actor is named as the subject. */
    Actor acting(Relation relation, Actor actor) {
        if (actor.type() == ActorType.PERSON && !relation.personal() && isInOffice(actor)) {
            return catalogue.find(actor.country()).orElse(actor);
        }
        return relation.admitsSubject(actor.type()) ? actor : spokenFor(actor);
    }

    /** Who is meant where this actor is named as the object. */
    Actor affected(Relation relation, Actor actor) {
        return relation.admitsObject(actor.type()) ? actor : spokenFor(actor);
    }

    /** Whether nobody is on both sides: members of one list are not set against each other. */
    static boolean areApart(Unit subject, Unit object) {
        return Collections.disjoint(subject.members(), object.members());
    }

    /** Every member of the subject with every member of the object. */
    static List<Pair> product(Relation relation, List<Unit> subjects, Unit object) {
        return subjects.stream()
                .flatMap(unit -> members(relation, unit).stream())
                .flatMap(left -> members(relation, object).stream().map(right -> new Pair(left, right)))
                .toList();
    }

    /** Who takes part: of a state with its president in apposition the president, where the relation is a person's own. */
    private static List<Actor> members(Relation relation, Unit unit) {
        return relation.personal() && unit.person() != null ? List.of(unit.person()) : unit.members();
    }

    /** Each on the one side of a list with each on the other. */
    static List<Pair> sides(Unit unit) {
        List<Actor> right = unit.members().subList(unit.split(), unit.members().size());
        return unit.members().subList(0, unit.split()).stream()
                .flatMap(a -> right.stream().map(b -> new Pair(a, b)))
                .toList();
    }

    private static boolean isInOffice(Actor person) {
        return person.offices().stream().anyMatch(office -> office.of().equals(person.country()));
    }

    private Actor spokenFor(Actor actor) {
        return actor.speaksFor() == null
                ? actor
                : catalogue.find(actor.speaksFor()).orElse(actor);
    }
}
