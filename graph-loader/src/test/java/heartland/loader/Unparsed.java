package heartland.loader;

import heartland.loader.extract.Extractor;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleReader;
import heartland.model.ActorCatalogue;
import heartland.model.Home;
import heartland.model.Vocabulary;
import java.nio.file.Path;

/** An extractor with the rules and actors of data/ that does without the language models. */
final class Unparsed {
    private Unparsed() {}

    static Extractor extractor(Home home) {
        Path data = home.data();
        Vocabulary vocabulary = Vocabulary.read(data.resolve("relations.jsonl"));
        return new Extractor(
                ActorCatalogue.read(data.resolve("actors")),
                vocabulary,
                RuleReader.read(data.resolve("rules/zh"), Dialect.ZH, vocabulary),
                RuleReader.read(data.resolve("rules/en"), Dialect.EN, vocabulary),
                null);
    }
}
