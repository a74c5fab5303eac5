package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a document has named of late: what 兩國, 五國 and 該組織 point back at. */
final class Recent {
    /** As many units as three or four sentences name. */
    private static final int MOST = 16;

    private final Deque<Unit> units = new ArrayDeque<>();

    void add(Unit unit) {
        units.addFirst(unit);
        if (units.size() > MOST) {
            units.removeLast();
        }
    }

    /** The last list of that many countries. */
    Optional<List<Actor>> countries(int number) {
        return units.stream()
                .filter(unit -> unit.members().size() == number && unit.isAll(ActorType.COUNTRY))
                .map(Unit::members)
                .findFirst();
    }

    /** The countries named last, name after name, if they come to just that many: 中國 and 中亞五國 are six. */
    Optional<List<Actor>> lastCountries(int number) {
        Set<Actor> countries = new LinkedHashSet<>();
        for (Unit unit : units) {
            unit.members().stream()
                    .filter(actor -> actor.type() == ActorType.COUNTRY)
                    .forEach(countries::add);
            if (countries.size() >= number) {
                break;
            }
        }
        return countries.size() == number ? Optional.of(List.copyOf(countries)) : Optional.empty();
    }

    /** The last list of two that act. */
    Optional<List<Actor>> both() {
        return units.stream()
                .filter(unit -> unit.members().size() == 2 && unit.isActing())
                .map(Unit::members)
                .findFirst();
    }

    /** The last single actor of that type. */
    Optional<List<Actor>> last(ActorType type) {
        return units.stream()
                .filter(unit -> unit.members().size() == 1 && unit.isAll(type))
                .map(Unit::members)
                .findFirst();
    }
}
