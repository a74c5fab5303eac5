package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows a listed event by its parties and its head: what 中國 holds 與中亞五國的首度峰會 is the one that is named 中國—中亞峰會,
 * and 首次峰會 of 上海合作組織 is 上海合作組織峰會.
 */
final class EventNames {
    private final Map<String, Set<Actor>> events = new HashMap<>();
    private final ActorCatalogue catalogue;
    private final Pattern bare;
    private final Pattern passedOver;

    EventNames(ActorCatalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        bare = rules.grammar("bare_event");
        passedOver = rules.grammar("passed_over_in_event");
        for (Actor actor : catalogue.actors()) {
            if (actor.type() == ActorType.EVENT) {
                actor.names().forEach(name -> events.computeIfAbsent(key(name), k -> new LinkedHashSet<>())
                        .add(actor));
            }
        }
    }

    /** The units, each event that is only described replaced by the listed one that its parties tell. */
    List<Unit> known(List<Unit> units) {
        List<Unit> all = new ArrayList<>();
        for (Unit unit : units) {
            all.add(event(unit, all).map(List::of).map(unit::with).orElse(unit));
        }
        return all;
    }

    private Optional<Actor> event(Unit unit, List<Unit> before) {
        Actor described = unit.members().get(0);
        if (described.type() != ActorType.EVENT || !Provisional.isDescribed(described)) {
            return Optional.empty();
        }
        Matcher phrase = bare.matcher(Script.fold(described.names().get(0)));
        if (!phrase.matches()) {
            return Optional.empty();
        }
        String head = phrase.group("head");
        List<Actor> parties = before.stream()
                .flatMap(party -> party.named().stream())
                .filter(actor -> actor.type() != ActorType.PLACE)
                .distinct()
                .toList();
        return parties.stream()
                .flatMap(
                        one -> parties.stream().filter(other -> other != one).flatMap(other -> named(one, other, head)))
                .findFirst()
                .or(() -> parties.stream()
                        .filter(party -> party.type() == ActorType.ORGANIZATION)
                        .flatMap(party -> words(party).flatMap(name -> only(name + head)))
                        .reduce((first, second) -> second));
    }

    private Stream<Actor> named(Actor one, Actor other, String head) {
        return words(one).flatMap(first -> words(other).flatMap(second -> only(first + second + head)));
    }

    /** The names of a party and those of what it speaks for: 中亞 of 中亞五國. */
    private Stream<String> words(Actor party) {
        Stream<Actor> whole = party.isCollective() && party.speaksFor() != null
                ? catalogue.find(party.speaksFor()).stream()
                : Stream.empty();
        return Stream.concat(Stream.of(party), whole).flatMap(actor -> actor.names().stream());
    }

    private Stream<Actor> only(String name) {
        Set<Actor> found = events.getOrDefault(key(name), Set.of());
        return found.size() == 1 ? found.stream() : Stream.empty();
    }

    private String key(String name) {
        return passedOver.matcher(Script.fold(name)).replaceAll("");
    }
}
