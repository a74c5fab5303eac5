package heartland.loader.extract;

import heartland.loader.read.Document;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorCatalogue;
import heartland.model.Vocabulary;

/** Turns documents into claims. Holds no state: the same document gives the same claims, on any thread. */
public final class Extractor {
    private final ActorCatalogue catalogue;
    private final Vocabulary vocabulary;
    private final RuleSet chinese;
    private final RuleSet english;

    public Extractor(ActorCatalogue catalogue, Vocabulary vocabulary, RuleSet chinese, RuleSet english) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.chinese = chinese;
        this.english = english;
    }

    /** The claims that the document's sentences state. */
    public Extraction extract(Document document) {
        RuleSet rules = document.language().isChinese() ? chinese : english;
        return new DocumentExtraction(document, catalogue, vocabulary, rules).run();
    }
}
