package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom of the named a pronoun of each kind can mean: he a person, it a state or a body, they several. */
final class Antecedents {
    private static final Set<ActorType> THINGS =
            Set.of(ActorType.COUNTRY, ActorType.ORGANIZATION, ActorType.GROUP, ActorType.COMPANY);

    private Antecedents() {}

    /** The ids of those named and of the states whose capitals they are. */
    static Set<String> meant(Unit unit) {
        return unit.members().stream()
                .flatMap(actor -> Stream.of(actor.id(), actor.speaksFor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static boolean meets(Unit unit, List<Actor> actors) {
        return !Collections.disjoint(unit.members(), actors);
    }

    static Optional<List<Actor>> last(List<Unit> units, Function<Unit, Optional<List<Actor>>> read) {
        return units.stream().map(read).flatMap(Optional::stream).reduce((first, second) -> second);
    }

    static Optional<List<Actor>> first(List<Unit> units, Function<Unit, Optional<List<Actor>>> read) {
        return units.stream().map(read).flatMap(Optional::stream).findFirst();
    }

    static Optional<List<Actor>> person(Unit unit) {
        Actor person = unit.persons().isEmpty()
                ? unit.members().get(0)
                : unit.persons().get(0);
        return unit.members().size() == 1 && person.type() == ActorType.PERSON
                ? Optional.of(List.of(person))
                : Optional.empty();
    }

    static Optional<List<Actor>> thing(Unit unit) {
        return unit.members().size() == 1
                        && THINGS.contains(unit.members().get(0).type())
                ? Optional.of(unit.members())
                : Optional.empty();
    }

    static Optional<List<Actor>> country(Unit unit) {
        return unit.members().size() == 1 && unit.isAll(ActorType.COUNTRY)
                ? Optional.of(unit.members())
                : Optional.empty();
    }

    /** Of 挪威與冰島, where Norway does something to the other, Iceland. */
    static Optional<List<Actor>> otherOfTwo(Unit unit, Set<String> doers) {
        List<Actor> others = unit.members().stream()
                .filter(actor -> !doers.contains(actor.id()))
                .toList();
        return unit.members().size() == 2 && unit.isAll(ActorType.COUNTRY) && others.size() == 1
                ? Optional.of(others)
                : Optional.empty();
    }

    /** The one country that the sentence has named besides: the position of Kazakhstan requires that it. */
    static Optional<List<Actor>> onlyCountry(List<Unit> units, List<Unit> without) {
        List<List<Actor>> countries = units.stream()
                .filter(unit -> without.stream().noneMatch(own -> meets(own, unit.members())))
                .map(Antecedents::country)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    static Optional<List<Actor>> several(Unit unit) {
        boolean people = unit.members().size() > 1 || unit.isAll(ActorType.GROUP);
        return people && unit.isActing() ? Optional.of(unit.members()) : Optional.empty();
    }
}
