package heartland.loader.extract;

import heartland.loader.link.NameIndex;
import heartland.loader.nlp.ChineseParser;
import heartland.loader.read.Document;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorCatalogue;
import heartland.model.Vocabulary;

/** Turns documents into claims. Holds no state: the same document gives the same claims, on any thread. */
public final class Extractor {
    private final ActorCatalogue catalogue;
    private final NameIndex names;
    private final Vocabulary vocabulary;
    private final RuleSet chinese;
    private final RuleSet english;
    private final ChineseParser parser;

    /** @param parser confirms subjects in Chinese sentences; null where no parse is wanted */
    public Extractor(
            ActorCatalogue catalogue, Vocabulary vocabulary, RuleSet chinese, RuleSet english, ChineseParser parser) {
        this.catalogue = catalogue;
        names = new NameIndex(catalogue);
        this.vocabulary = vocabulary;
        this.chinese = chinese;
        this.english = english;
        this.parser = parser;
    }

    /** The claims that the document's sentences state. */
    public Extraction extract(Document document) {
        return document.language().isChinese()
                ? new DocumentExtraction(document, names, catalogue, vocabulary, chinese, parser).run()
                : new DocumentExtraction(document, names, catalogue, vocabulary, english, null).run();
    }
}
