package heartland.loader;

import heartland.loader.extract.Confidences;
import heartland.loader.extract.Extractor;
import heartland.loader.nlp.ChineseParser;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleReader;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorCatalogue;
import heartland.model.Home;
import heartland.model.Vocabulary;
import java.nio.file.Path;

/** The one place where an extractor is put together. */
public final class Pipeline {
    /** The file of data/ that says how often rules were right. */
    public static final String CONFIDENCE = "confidence.jsonl";

    private Pipeline() {}

    /**
     * An extractor that knows the actors, relations, rules and confidences of data/. Loads CoreNLP's models, which takes some seconds.
     *
     * @throws heartland.model.DataException at the first line of data/ that is wrong
     */
    public static Extractor extractor(Home home) {
        Path data = home.data();
        Vocabulary vocabulary = Vocabulary.read(data.resolve("relations.jsonl"));
        return new Extractor(
                ActorCatalogue.read(data.resolve("actors")),
                vocabulary,
                rules(data, Dialect.ZH, vocabulary),
                rules(data, Dialect.EN, vocabulary),
                Confidences.read(data.resolve(CONFIDENCE)),
                ChineseParser.load());
    }

    private static RuleSet rules(Path data, Dialect dialect, Vocabulary vocabulary) {
        return RuleReader.read(data.resolve("rules").resolve(dialect.code()), dialect, vocabulary);
    }
}
