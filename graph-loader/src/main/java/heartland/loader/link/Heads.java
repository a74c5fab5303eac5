package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who the presidents of several states are, where a text names most of them: 五國總統, the Central Asian leaders. */
final class Heads {
    /** The offices of heads of state, as data/actors calls them. */
    private static final Set<String> HIGHEST = Set.of("President", "Supreme Leader", "King", "Emir");

    private final Map<String, Actor> heads = new HashMap<>();
    private final Predicate<Actor> isNamed;
    private final Pattern before;
    private final Pattern within;
    private final Pattern after;

    /** @param isNamed whether the document names somebody */
    Heads(ActorCatalogue catalogue, RuleSet rules, Predicate<Actor> isNamed) {
        this.isNamed = isNamed;
        before = rules.grammarAtEnd("heads_before");
        within = rules.grammarAtEnd("heads_within");
        after = rules.grammar("heads_after");
        for (Actor person : catalogue.actors()) {
            if (person.type() == ActorType.PERSON) {
                person.offices().stream()
                        .filter(office -> office.to() == null && HIGHEST.contains(office.title()))
                        .map(Office::of)
                        .forEach(state -> heads.merge(state, person, (one, other) -> null));
            }
        }
    }

    /** The states led by their heads, if that is what the words call; else as they are. */
    Unit named(Joining sentence, Unit states) {
        if (states.members().size() < 2 || !states.isAll(ActorType.COUNTRY) || !areCalled(sentence, states)) {
            return states;
        }
        List<Actor> persons = states.members().stream()
                .map(state -> heads.get(state.id()))
                .filter(Objects::nonNull)
                .toList();
        long named = persons.stream().filter(isNamed).count();
        return persons.size() == states.members().size() && 2 * named >= persons.size()
                ? states.ledBy(persons)
                : states;
    }

    private boolean areCalled(Joining sentence, Unit states) {
        String folded = sentence.folded();
        return before.matcher(folded.substring(0, states.start())).find()
                || within.matcher(folded.substring(states.start(), states.end()))
                        .find()
                || after.matcher(folded).region(states.end(), folded.length()).lookingAt();
    }
}
