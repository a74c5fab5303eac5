package heartland.model.ask;

import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.PartialDate;
import heartland.model.Script;
import heartland.model.Source;
import heartland.model.Vocabulary;
import heartland.model.ask.Understanding.NotUnderstood;
import heartland.model.ask.Understanding.Part;
import heartland.model.ask.Understanding.Understood;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads questions in Chinese and English, by the words and forms that data/ask lists. */
public final class Asker {
    private static final int LONGEST = 500;

    private final Interpreter chinese;
    private final Interpreter english;

    private Asker(Interpreter chinese, Interpreter english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * An asker that knows these actors, papers and queries. Forms that ask for another query are left out.
     *
     * @param folder data/ask
     * @throws DataException at the first line that is wrong
     */
    public static Asker read(
            Path folder,
            ActorCatalogue actors,
            Vocabulary vocabulary,
            Collection<Source> sources,
            Collection<Askable> queries) {
        Consumer<DataException> fail = bad -> {
            throw bad;
        };
        Map<String, Askable> byName = queries.stream()
                .collect(Collectors.toMap(Askable::query, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Names names = new Names(actors, sources);
        return new Asker(
                new Interpreter(
                        LanguageReader.read(folder.resolve("zh.questions"), vocabulary, fail),
                        names,
                        actors,
                        byName,
                        true),
                new Interpreter(
                        LanguageReader.read(folder.resolve("en.questions"), vocabulary, fail),
                        names,
                        actors,
                        byName,
                        false));
    }

    /** What is wrong in the files of data/ask, with file and line. */
    public static List<DataException> problems(Path folder, Vocabulary vocabulary) {
        List<DataException> problems = new ArrayList<>();
        Stream.of("zh.questions", "en.questions")
                .forEach(file -> LanguageReader.read(folder.resolve(file), vocabulary, problems::add));
        return problems;
    }

    /**
     * What a question means.
     *
     * @param today the day of which "last year" and the like are told
     */
    public Understanding ask(String question, LocalDate today) {
        Interpreter interpreter = question.codePoints().anyMatch(Script::isHan) ? chinese : english;
        if (question.length() > LONGEST) {
            return new NotUnderstood(
                    List.of(new Part(question.substring(0, LONGEST), "too long: ask in " + LONGEST + " characters")),
                    interpreter.examples().subList(0, 1));
        }
        return interpreter.read(question, PartialDate.parse(today.toString()));
    }

    /** Questions that are understood, in either language: one at least for each that it knows how to ask. */
    public List<String> examples() {
        return Stream.concat(english.examples().stream(), chinese.examples().stream())
                .toList();
    }

    /** The names of the queries that some question leads to without doubt. */
    public Collection<String> answerable(LocalDate today) {
        return examples().stream()
                .map(example -> ask(example, today))
                .flatMap(read -> read instanceof Understood understood && understood.sure()
                        ? Stream.of(understood.query())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }
}
