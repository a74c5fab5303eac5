package heartland.loader;

import heartland.loader.extract.Confidences;
import heartland.loader.extract.Extractor;
import heartland.loader.nlp.ChineseParser;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleReader;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.Hash;
import heartland.model.Home;
import heartland.model.Vocabulary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The one place where an extractor is put together. */
public final class Pipeline {
    /** The file of data/ that says how often rules were right. */
    public static final String CONFIDENCE = "confidence.jsonl";

    private static final Set<String> PAPERS = Set.of("digests", "claims", "sources.json");

    private Pipeline() {}

    /**
     * An extractor that knows the actors, relations, rules and confidences of data/. Loads CoreNLP's models, which takes
     * some seconds.
     *
     * @throws heartland.model.DataException at the first line of data/ that is wrong
     */
    public static Extractor extractor(Home home) {
        return extractor(home, ChineseParser.load());
    }

    /**
     * As {@link #extractor(Home)}, with a parser that is loaded already.
     *
     * @param parser null where no parse is wanted
     */
    public static Extractor extractor(Home home, ChineseParser parser) {
        Path data = home.data();
        Vocabulary vocabulary = Vocabulary.read(data.resolve("relations.jsonl"));
        return new Extractor(
                ActorCatalogue.read(data.resolve("actors")),
                vocabulary,
                rules(data, Dialect.ZH, vocabulary),
                rules(data, Dialect.EN, vocabulary),
                Confidences.read(data.resolve(CONFIDENCE)),
                parser);
    }

    /**
     * Tells all that an extractor's claims follow from beside the papers: this code, the libraries by their versions, and
     * data/, but for the papers and claims in it.
     */
    static String state(Home home) {
        Fingerprint state = new Fingerprint().addCode(Hash.class).addCode(Pipeline.class);
        for (String library : System.getProperty("java.class.path").split(File.pathSeparator)) {
            state.add(Path.of(library).getFileName().toString());
        }
        try (Stream<Path> parts = Files.list(home.data())) {
            parts.filter(part -> !PAPERS.contains(part.getFileName().toString()))
                    .sorted()
                    .forEach(part -> state.add(part.getFileName().toString()).add(part));
        } catch (IOException e) {
            throw new DataException(home.data() + ": cannot be read: " + e.getMessage(), e);
        }
        return state.hex();
    }

    private static RuleSet rules(Path data, Dialect dialect, Vocabulary vocabulary) {
        return RuleReader.read(data.resolve("rules").resolve(dialect.code()), dialect, vocabulary);
    }
}
