package heartland.model.ask;

import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.PartialDate;
import heartland.model.Script;
import heartland.model.Source;
import heartland.model.Vocabulary;
import heartland.model.ask.Understanding.NotUnderstood;
import heartland.model.ask.Understanding.Part;
import heartland.model.name.NameIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads questions in Chinese and English, by the words and forms that data/ask lists. */
public final class Asker {
    private static final int LONGEST = 500;
    private static final String CHINESE = "zh.questions";
    private static final String ENGLISH = "en.questions";

    private final ActorCatalogue actors;
    private final NameIndex index;
    private final Language chineseLanguage;
    private final Language englishLanguage;
    private final Interpreter chinese;
    private final Interpreter english;

    private Asker(
            ActorCatalogue actors,
            NameIndex index,
            Language chineseLanguage,
            Language englishLanguage,
            Collection<Source> sources,
            Collection<Askable> queries) {
        this.actors = actors;
        this.index = index;
        this.chineseLanguage = chineseLanguage;
        this.englishLanguage = englishLanguage;
        Map<String, Askable> byName = queries.stream().collect(Collectors.toMap(Askable::query, Function.identity()));
        Names names = new Names(index, sources);
        this.chinese = new Interpreter(chineseLanguage, names, actors, byName, true);
        this.english = new Interpreter(englishLanguage, names, actors, byName, false);
    }

    /**
     * An asker that knows these actors, and no paper and no query as yet.
     *
     * @param folder data/ask
     * @throws DataException at the first line that is wrong
     */
    public static Asker read(Path folder, ActorCatalogue actors, Vocabulary vocabulary) {
        Consumer<DataException> fail = bad -> {
            throw bad;
        };
        return new Asker(
                actors,
                new NameIndex(actors),
                LanguageReader.read(folder.resolve(CHINESE), vocabulary, fail),
                LanguageReader.read(folder.resolve(ENGLISH), vocabulary, fail),
                List.of(),
                List.of());
    }

    /** The same, that knows these papers and queries: what asks for another query is not understood. */
    public Asker knowing(Collection<Source> sources, Collection<Askable> queries) {
        return new Asker(actors, index, chineseLanguage, englishLanguage, sources, queries);
    }

    /** What is wrong in the files of data/ask, with file and line. */
    public static List<DataException> problems(Path folder, Vocabulary vocabulary) {
        List<DataException> problems = new ArrayList<>();
        Stream.of(CHINESE, ENGLISH)
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
                    interpreter.examples().stream().limit(1).toList());
        }
        return interpreter.read(question, PartialDate.parse(today.toString()));
    }

    /** Questions that are understood, in either language: one at least for each that it knows how to ask. */
    public List<String> examples() {
        return Stream.concat(english.examples().stream(), chinese.examples().stream())
                .toList();
    }
}
