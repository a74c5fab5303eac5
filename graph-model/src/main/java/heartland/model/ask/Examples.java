package heartland.model.ask;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The questions that a language has as examples, about the actors of the question at hand where they fit. */
final class Examples {
    private static final Pattern PLACEHOLDER = Pattern.compile("<(\\w+)(?::\\w+)?=([^>]*)>");
    private static final int MOST = 3;

    private final List<QuestionForm> forms;
    private final ActorCatalogue catalogue;
    private final boolean chinese;
    private final Map<Integer, Integer> frequency = new HashMap<>();

    Examples(List<QuestionForm> forms, ActorCatalogue catalogue, boolean chinese) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.chinese = chinese;
        forms.forEach(form -> words(form).forEach(sign -> frequency.merge(sign, 1, Integer::sum)));
    }

    /** All of them, as they stand. */
    List<String> all() {
        return forms.stream()
                .flatMap(form -> form.examples().stream())
                .map(example ->
                        PLACEHOLDER.matcher(example).replaceAll(found -> Matcher.quoteReplacement(found.group(2))))
                .toList();
    }

    /** Those that share most words with these tokens, rare words counting for more. */
    List<String> nearest(List<Token> tokens) {
        Map<QuestionForm, Double> likeness = new HashMap<>();
        for (QuestionForm form : forms) {
            Set<Integer> words = words(form);
            double shared = tokens.stream()
                    .map(token -> (int) token.sign())
                    .distinct()
                    .filter(words::contains)
                    .mapToDouble(sign -> 1.0 / frequency.get(sign))
                    .sum();
            likeness.put(form, shared / Math.sqrt(1 + words.size()));
        }
        return forms.stream()
                .filter(form -> !form.examples().isEmpty())
                .sorted(Comparator.comparing(form -> -likeness.get(form)))
                .map(form -> filled(form, tokens))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private String filled(QuestionForm form, List<Token> tokens) {
        List<Actor> free = new ArrayList<>(tokens.stream()
                .filter(token -> token.is(Signs.Kind.ACTOR))
                .map(token -> token.actors().get(0))
                .toList());
        String example = form.examples().get(0);
        return PLACEHOLDER.matcher(example).replaceAll(found -> {
            List<Slot> slots = form.shapes().stream()
                    .flatMap(shape -> shape.slots().stream())
                    .filter(slot ->
                            slot.kind() == Signs.Kind.ACTOR && slot.parameter().equals(found.group(1)))
                    .toList();
            String name = free.stream()
                    .filter(actor -> !actor.isCollective() && !example.contains(name(actor)))
                    .filter(actor -> slots.stream().anyMatch(slot -> slot.fitting(actor, catalogue)
                            .filter(actor::equals)
                            .isPresent()))
                    .findFirst()
                    .map(actor -> {
                        free.remove(actor);
                        return name(actor);
                    })
                    .orElse(found.group(2));
            return Matcher.quoteReplacement(name);
        });
    }

    private String name(Actor actor) {
        return chinese ? actor.nameZh().orElse(actor.name()) : actor.name();
    }

    private static Set<Integer> words(QuestionForm form) {
        return form.shapes().stream()
                .flatMap(shape -> shape.patterns().stream())
                .flatMap(pattern -> pattern.pattern().chars().boxed())
                .filter(sign -> Signs.isWord((char) (int) sign))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
