package heartland.model.ask;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what fills the slots of a form into the arguments of a query. */
final class Filling {
    private final Sentence sentence;
    private final Words words;
    private final ActorCatalogue catalogue;
    private final List<String> doubts = new ArrayList<>();

    Filling(Sentence sentence, Words words, ActorCatalogue catalogue) {
        this.sentence = sentence;
        this.words = words;
        this.catalogue = catalogue;
    }

    /** What is doubtful in the arguments made so far. */
    List<String> doubts() {
        return doubts;
    }

    /** The arguments that the slots give; nothing where what stands in a slot does not fit it. */
    Optional<Map<String, String>> arguments(Shape.Fit fit) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Map.Entry<Slot, String> filled : fit.filled().entrySet()) {
            Slot slot = filled.getKey();
            String signs = filled.getValue();
            String value = slot.kind() == null
                    ? words.relation(signs.charAt(0)).orElseThrow()
                    : value(slot, tokens(signs, slot.kind()));
            if (value == null || slot.kind() == Signs.Kind.ACTOR && arguments.containsValue(value)) {
                return Optional.empty();
            }
            arguments.put(slot.parameter(), value);
        }
        return Optional.of(arguments);
    }

    private String value(Slot slot, List<Token> tokens) {
        if (slot.kind() != Signs.Kind.ACTOR) {
            return tokens.get(0).value();
        }
        List<String> ids = new ArrayList<>();
        for (Token token : tokens) {
            Actor actor = actor(slot, token);
            if (actor == null) {
                return null;
            }
            ids.addAll(slot.several() && actor.isCollective() ? actor.members() : List.of(actor.id()));
        }
        return ids.stream().distinct().collect(Collectors.joining(","));
    }

    private Actor actor(Slot slot, Token token) {
        String name = sentence.words(token, token);
        List<Actor> fitting = token.actors().stream()
                .map(actor -> slot.fitting(actor, catalogue).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (fitting.isEmpty()) {
            return null;
        }
        Actor actor = fitting.get(0);
        if (fitting.size() > 1) {
            doubts.add(name + " may mean "
                    + fitting.stream()
                            .map(each -> each.name() + " (" + each.id() + ")")
                            .collect(Collectors.joining(" or ")));
        } else if (sentence.isLoneShortForm(token)) {
            doubts.add(name + " was taken for " + actor.name());
        }
        if (actor.isCollective() && !slot.several()) {
            doubts.add(name + " stands for several: ask for one of " + String.join(", ", actor.members()));
        }
        return actor;
    }

    private List<Token> tokens(String signs, Signs.Kind kind) {
        return signs.chars()
                .filter(sign -> kind.holds((char) sign))
                .mapToObj(sign -> sentence.tokens().get(Signs.token((char) sign)))
                .toList();
    }
}
