package heartland.model.ask;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a form that something in the question fills: {@code <org:Organization>}, {@code <actors+>}, {@code <n:Number>}.
 *
 * @param parameter the query's parameter that it gives
 * @param kind what fills it; null where a word that tells of a relation does
 * @param types the actors that fit; empty where any does
 * @param several whether two or more fill it, set apart by {@code @and} or nothing
 */
record Slot(String parameter, Signs.Kind kind, List<ActorType> types, boolean several) {
    private static final Pattern WRITTEN = Pattern.compile("<([a-zA-Z]+)(\\+)?(?::([A-Za-z|]+))?>");
    private static final String RELATION = "Relation";

    /** @throws IllegalArgumentException if the text is no slot */
    static Slot of(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text + " is no slot: write <parameter> or <parameter:Type|Type>");
        }
        String of = parts.group(3);
        boolean several = parts.group(2) != null;
        if (of != null && of.equals(RELATION)) {
            return new Slot(parts.group(1), null, List.of(), several);
        }
        for (Signs.Kind kind : Signs.Kind.values()) {
            if (kind.name().equalsIgnoreCase(of)) {
                return new Slot(parts.group(1), kind, List.of(), several);
            }
        }
        List<ActorType> types = of == null
                ? List.of()
                : Stream.of(of.split("\\|")).map(ActorType::of).toList();
        return new Slot(parts.group(1), Signs.Kind.ACTOR, types, several);
    }

    /** The regular expression that captures what fills it. */
    String regex(Words words) {
        String one = kind == null ? words.relating() : kind.regex();
        String and = words.list("and").map(list -> list + "?").orElse("");
        return "(?<" + parameter + ">" + one + (several ? "(?:" + and + one + ")+" : "") + ")";
    }

    /** The actor that is meant where this one is named: a capital stands for its state unless places fit. */
    Optional<Actor> fitting(Actor named, ActorCatalogue catalogue) {
        Actor meant = named.speaksFor() == null || named.isCollective() || types.contains(named.type())
                ? named
                : catalogue.find(named.speaksFor()).orElse(named);
        return types.isEmpty() || types.contains(meant.type()) ? Optional.of(meant) : Optional.empty();
    }
}
