package heartland.loader.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * Cuts Chinese sentences into words, tags and parses them with Stanford CoreNLP. Parts of the text may be held together as
 * one word: names that the parser would cut are given to it as words that it knows (see docs/extraction.md). Loading takes
 * some seconds and about 1 GB; one parser serves any number of threads.
 */
public final class ChineseParser {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final StanfordCoreNLP segmenter;
    private final StanfordCoreNLP tagger;
    private final StanfordCoreNLP parser;

    private ChineseParser(StanfordCoreNLP segmenter, StanfordCoreNLP tagger, StanfordCoreNLP parser) {
        this.segmenter = segmenter;
        this.tagger = tagger;
        this.parser = parser;
    }

    /** Loads the models from the class path. */
    public static ChineseParser load() {
        Properties segment = new Properties();
        segment.setProperty("annotators", "tokenize");
        segment.setProperty("tokenize.language", "zh");
        segment.setProperty("segment.model", MODELS + "segmenter/chinese/pku.gz");
        segment.setProperty("segment.sighanCorporaDict", MODELS + "segmenter/chinese");
        segment.setProperty("segment.serDictionary", MODELS + "segmenter/chinese/dict-chris6.ser.gz");
        segment.setProperty("segment.sighanPostProcessing", "true");
        segment.setProperty("ssplit.isOneSentence", "true");
        Properties tag = new Properties();
        tag.setProperty("annotators", "pos");
        tag.setProperty("pos.model", MODELS + "pos-tagger/chinese-distsim.tagger");
        Properties parse = new Properties();
        parse.setProperty("annotators", "depparse");
        parse.setProperty("depparse.model", MODELS + "parser/nndep/UD_Chinese.gz");
        parse.setProperty("depparse.language", "chinese");
        CompletableFuture<StanfordCoreNLP> segmenter =
                CompletableFuture.supplyAsync(() -> new StanfordCoreNLP(segment));
        CompletableFuture<StanfordCoreNLP> tagger =
                CompletableFuture.supplyAsync(() -> new StanfordCoreNLP(tag, false));
        StanfordCoreNLP parser = new StanfordCoreNLP(parse, false);
        return new ChineseParser(segmenter.join(), tagger.join(), parser);
    }

    /**
     * Parses a sentence in Simplified characters.
     *
     * @param words starts of the parts that are one word each, and their ends, in order
     */
    public Parse parse(String text, List<int[]> words) {
        Annotation annotation = tagged(text, words);
        List<CoreLabel> labels = annotation.get(CoreAnnotations.TokensAnnotation.class);
        if (labels.isEmpty()) {
            return new Parse(List.of());
        }
        parser.annotate(annotation);
        CoreMap sentence =
                annotation.get(CoreAnnotations.SentencesAnnotation.class).get(0);
        return read(labels, sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class));
    }

    /** The words of a sentence in Simplified characters with their tags alone: each a root. Much quicker than a parse. */
    public Parse tag(String text) {
        return read(tagged(text, List.of()).get(CoreAnnotations.TokensAnnotation.class), new SemanticGraph());
    }

    private Annotation tagged(String text, List<int[]> words) {
        Annotation segmented = new Annotation(text);
        segmenter.annotate(segmented);
        List<CoreLabel> labels = regroup(text, segmented.get(CoreAnnotations.TokensAnnotation.class), words);
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, text);
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length());
        Annotation annotation = new Annotation(text);
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        if (!labels.isEmpty()) {
            tagger.annotate(annotation);
        }
        return annotation;
    }

    /** The segmenter's words, but for the given parts, which are one word each whatever it made of them. */
    private static List<CoreLabel> regroup(String text, List<CoreLabel> segmented, List<int[]> words) {
        List<CoreLabel> labels = new ArrayList<>();
        int next = 0;
        for (CoreLabel label : segmented) {
            int start = label.beginPosition();
            while (start < label.endPosition()) {
                while (next < words.size() && words.get(next)[1] <= start) {
                    next++;
                }
                boolean inside = next < words.size() && words.get(next)[0] <= start;
                int end = inside
                        ? words.get(next)[1]
                        : next < words.size() ? Math.min(label.endPosition(), words.get(next)[0]) : label.endPosition();
                boolean done =
                        !labels.isEmpty() && labels.get(labels.size() - 1).endPosition() > start;
                if (!done) {
                    labels.add(label(text, start, end, labels.size()));
                }
                start = Math.max(end, start + 1);
            }
        }
        return labels;
    }

    private static CoreLabel label(String text, int start, int end, int index) {
        CoreLabel label = new CoreLabel();
        String word = text.substring(start, end);
        label.setWord(word);
        label.setValue(word);
        label.setOriginalText(word);
        label.setBeginPosition(start);
        label.setEndPosition(end);
        label.setIndex(index + 1);
        label.setSentIndex(0);
        return label;
    }

    private static Parse read(List<CoreLabel> labels, SemanticGraph graph) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            IndexedWord word = graph.getNodeByIndexSafe(label.index());
            List<SemanticGraphEdge> edges = word == null ? List.of() : graph.incomingEdgeList(word);
            int head = edges.isEmpty() ? -1 : edges.get(0).getGovernor().index() - 1;
            String relation =
                    edges.isEmpty() ? "root" : edges.get(0).getRelation().toString();
            tokens.add(new Token(label.beginPosition(), label.endPosition(), label.tag(), head, relation));
        }
        return new Parse(tokens);
    }
}
