package heartland.loader.extract;

import heartland.loader.nlp.ChineseParser;
import heartland.loader.read.Document;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorCatalogue;
import heartland.model.Vocabulary;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Turns documents into claims. Holds no state: the same document gives the same claims, on any thread. */
public final class Extractor {
    private final ActorCatalogue catalogue;
    private final NameIndex names;
    private final Vocabulary vocabulary;
    private final RuleSet chinese;
    private final RuleSet english;
    private final Confidences confidences;
    private final ChineseParser parser;
    private final NearMisses chineseMisses;
    private final NearMisses englishMisses;

    /**
     * @param confidences how sure it is of what it finds
     * @param parser confirms subjects in Chinese sentences; null where no parse is wanted
     */
    public Extractor(
            ActorCatalogue catalogue,
            Vocabulary vocabulary,
            RuleSet chinese,
            RuleSet english,
            Confidences confidences,
            ChineseParser parser) {
        this.catalogue = catalogue;
        names = new NameIndex(catalogue);
        this.vocabulary = vocabulary;
        this.chinese = chinese;
        this.english = english;
        this.confidences = confidences;
        this.parser = parser;
        chineseMisses = new NearMisses(chinese, new RuleMatcher(chinese, vocabulary, catalogue, confidences));
        englishMisses = new NearMisses(english, new RuleMatcher(english, vocabulary, catalogue, confidences));
    }

    /** The claims that the document's sentences state. */
    public Extraction extract(Document document) {
        return extract(document, seen -> {});
    }

    /**
     * The same claims.
     *
     * @param each hears what was seen in each sentence that is read for claims, in order
     */
    public Extraction extract(Document document, Consumer<Seen> each) {
        ChineseParser confirming = document.language().isChinese() ? parser : null;
        return new DocumentExtraction(document, names, catalogue, vocabulary, rules(document), confidences, confirming)
                .run(each);
    }

    /** The same claims, with how they came about and which rules nearly fit. */
    public Explanation explain(Document document) {
        NearMisses nearMisses = document.language().isChinese() ? chineseMisses : englishMisses;
        List<Explanation.Explained> sentences = new ArrayList<>();
        Extraction extraction =
                extract(document, seen -> sentences.add(new Explanation.Explained(seen, nearMisses.of(seen))));
        return new Explanation(extraction, List.copyOf(sentences));
    }

    private RuleSet rules(Document document) {
        return document.language().isChinese() ? chinese : english;
    }
}
