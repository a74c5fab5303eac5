package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The towns that are called by what they are: met in the Norwegian capital. */
final class Capitals {
    /** How far after the words their name may begin: the Norwegian capital, Oslo. */
    private static final int APPOSED = 2;

    private final Map<String, List<Actor>> seats = new HashMap<>();
    private final Predicate<Actor> isNamed;
    private final Pattern before;
    private final Pattern after;

    /** @param isNamed whether the document names somebody */
    Capitals(ActorCatalogue catalogue, RuleSet rules, Predicate<Actor> isNamed) {
        this.isNamed = isNamed;
        before = rules.grammarAtEnd("capital_before");
        after = rules.grammar("capital_after");
        for (Actor place : catalogue.actors()) {
            if (place.type() == ActorType.PLACE && place.speaksFor() != null) {
                seats.computeIfAbsent(place.speaksFor(), state -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    /** The country as its capital, if that is what the words call and no name of it follows; else as it is. */
    Unit named(Joining sentence, Unit country, List<Unit> others) {
        if (country.members().size() != 1 || !country.isAll(ActorType.COUNTRY)) {
            return country;
        }
        int end = sentence.fits(after, country.end());
        boolean called = end > country.end()
                && before.matcher(sentence.folded().substring(0, country.start()))
                        .find()
                && others.stream().noneMatch(other -> other.start() >= end && other.start() <= end + APPOSED);
        return called
                ? town(country.members().get(0))
                        .map(town -> country.with(List.of(town)).to(end))
                        .orElse(country)
                : country;
    }

    /** Of several seats, as Almaty and Astana are, the one that the text names. */
    private Optional<Actor> town(Actor country) {
        List<Actor> towns = seats.getOrDefault(country.id(), List.of());
        List<Actor> named =
                towns.size() == 1 ? towns : towns.stream().filter(isNamed).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
