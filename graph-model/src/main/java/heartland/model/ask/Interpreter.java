package heartland.model.ask;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.PartialDate;
import heartland.model.ask.Understanding.NotUnderstood;
import heartland.model.ask.Understanding.Part;
import heartland.model.ask.Understanding.Understood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the questions of one language. */
final class Interpreter {
    private final Language language;
    private final Segmenter segmenter;
    private final Names names;
    private final ActorCatalogue catalogue;
    private final Map<String, Askable> queries;
    private final Examples examples;

    Interpreter(
            Language language, Names names, ActorCatalogue catalogue, Map<String, Askable> queries, boolean chinese) {
        List<QuestionForm> known = language.questions().stream()
                .filter(form -> queries.containsKey(form.query()))
                .toList();
        this.language = new Language(language.words(), known, language.times());
        this.segmenter = new Segmenter(language.words());
        this.names = names;
        this.catalogue = catalogue;
        this.queries = queries;
        this.examples = new Examples(known, catalogue, chinese);
    }

    List<String> examples() {
        return examples.all();
    }

    Understanding read(String text, PartialDate today) {
        Sentence sentence = Sentence.of(text, language.words(), segmenter, names, today);
        Predicate<Token> passed = token -> language.words().isPassed(token.sign());
        Times times = Times.of(
                sentence, sentence.tokens().stream().filter(passed.negate()).toList(), language.times());
        List<Part> read = parts(sentence, times);
        List<Token> known =
                times.rest().stream().filter(token -> !token.isUnknown()).toList();
        List<Token> firm = known.stream()
                .filter(token -> !language.words().isSoft(token.sign()))
                .toList();
        return whole(sentence, times, known)
                .or(() -> whole(sentence, times, firm))
                .or(() -> partly(sentence, times, firm))
                .map(found -> (Understanding) new Understood(
                        found.query(),
                        found.arguments(),
                        found.doubts(),
                        read,
                        found.doubts().isEmpty() ? List.of() : examples.nearest(known)))
                .orElseGet(() -> new NotUnderstood(read, examples.nearest(known)));
    }

    private record Found(String query, Map<String, String> arguments, List<String> doubts, int covered) {}

    private Optional<Found> whole(Sentence sentence, Times times, List<Token> known) {
        String signs = Times.signs(known);
        List<String> doubts = unknown(sentence, times.rest());
        for (QuestionForm form : language.questions()) {
            for (Shape shape : form.shapes()) {
                Optional<Found> found = shape.whole(signs).flatMap(fit -> found(sentence, times, form, fit, doubts));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What most of the question asks, which leaves a doubt about the rest. */
    private Optional<Found> partly(Sentence sentence, Times times, List<Token> known) {
        String signs = Times.signs(known);
        boolean named = known.stream().anyMatch(token -> token.is(Signs.Kind.ACTOR));
        return language.questions().stream()
                .flatMap(form -> form.shapes().stream().flatMap(shape -> shape.part(signs).stream()
                        .filter(fit -> 2 * fit.covered().cardinality() > signs.length())
                        .filter(fit -> !named || !fit.filled().isEmpty())
                        .flatMap(fit -> {
                            List<String> doubts = new ArrayList<>(unknown(sentence, times.rest()));
                            for (int i = 0; i < known.size(); i++) {
                                if (!fit.covered().get(i)) {
                                    doubts.add("what '" + sentence.words(known.get(i), known.get(i))
                                            + "' does there was not understood");
                                }
                            }
                            return found(sentence, times, form, fit, doubts).stream();
                        })))
                .max(Comparator.comparingInt(Found::covered));
    }

    private Optional<Found> found(
            Sentence sentence, Times times, QuestionForm form, Shape.Fit fit, List<String> doubtsBefore) {
        Askable query = queries.get(form.query());
        Filling filling = new Filling(sentence, language.words(), catalogue);
        Optional<Map<String, String>> filled = filling.arguments(fit);
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> arguments = filled.get();
        List<String> doubts = new ArrayList<>(doubtsBefore);
        doubts.addAll(filling.doubts());
        if (!form.sure()) {
            doubts.add("the question can be read in another way too");
        }
        times.periods().forEach(period -> period.apply(query, arguments).ifPresent(doubts::add));
        form.fixed().forEach(arguments::putIfAbsent);
        return arguments.keySet().containsAll(query.required())
                        && query.parameters().containsAll(arguments.keySet())
                ? Optional.of(new Found(
                        query.query(), arguments, doubts, fit.covered().cardinality()))
                : Optional.empty();
    }

    private static List<String> unknown(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isUnknown)
                .map(token -> "'" + sentence.words(token, token) + "' was not understood")
                .toList();
    }

    private List<Part> parts(Sentence sentence, Times times) {
        List<Part> parts = new ArrayList<>(times.read());
        times.rest().stream()
                .map(token -> new Part(sentence.words(token, token), meaning(token)))
                .forEach(parts::add);
        parts.sort(Comparator.comparingInt(part -> sentence.text().indexOf(part.text())));
        return parts;
    }

    private String meaning(Token token) {
        if (token.isUnknown()) {
            return "not understood";
        }
        if (token.is(Signs.Kind.ACTOR)) {
            return token.actors().stream().map(Actor::id).collect(Collectors.joining(" or ", "actor: ", ""));
        }
        if (token.is(Signs.Kind.SOURCE)) {
            return "source: " + token.value();
        }
        return Signs.isWord(token.sign())
                ? "word"
                : token.is(Signs.Kind.DATE) ? "a date that no time form takes" : "number: " + token.value();
    }
}
