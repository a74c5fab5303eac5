package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is called by his office alone, once he was named: Xi Jinping spoke. The Chinese president …. */
final class Officers {
    private final Pattern office;
    private final Pattern highest;
    private final Recent recent;

    Officers(RuleSet rules, Recent recent) {
        office = rules.grammarAtEnd("officer");
        highest = rules.grammar("highest_office");
        this.recent = recent;
    }

    /** The state as the person who was named last and holds the office that it is named with; if none was, as it is. */
    Unit named(Joining sentence, Unit state) {
        if (state.members().size() != 1
                || !state.isAll(ActorType.COUNTRY)
                || !state.persons().isEmpty()) {
            return state;
        }
        Matcher called = office.matcher(sentence.folded().substring(0, state.end()));
        if (!called.find() || called.start() <= state.start()) {
            return state;
        }
        Predicate<String> title = called.group("any") == null
                ? called.group("title")::equals
                : held -> highest.matcher(held).matches();
        return holder(state.members().get(0), title).map(state::ledBy).orElse(state);
    }

    private Optional<Actor> holder(Actor state, Predicate<String> title) {
        return recent.near()
                .flatMap(unit -> Stream.concat(unit.members().stream(), unit.persons().stream()))
                .filter(actor -> actor.type() == ActorType.PERSON && holds(actor, state, title))
                .findFirst();
    }

    private static boolean holds(Actor person, Actor state, Predicate<String> title) {
        return person.offices().stream()
                .filter(held -> held.of().equals(state.id()))
                .map(held -> held.title().toLowerCase(Locale.ROOT))
                .anyMatch(title);
    }
}
