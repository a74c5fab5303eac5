package heartland.loader.evaluate;

import heartland.loader.extract.Extraction;
import heartland.loader.extract.Extractor;
import heartland.loader.extract.Finding;
import heartland.loader.extract.Grounds;
import heartland.loader.extract.Seen;
import heartland.loader.read.Document;
import heartland.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One finding of a rule in a paper of which there is gold.
 *
 * @param sentence place of its sentence among those of the paper
 * @param pair its relation and ends: of a sentence's findings with the same the surest becomes a claim
 * @param grounds what it rests on
 * @param right whether gold says so too
 */
record Observation(String doc, int sentence, String pair, Grounds grounds, boolean right) {

    /**
     * The findings in a document, also those that do not become claims because another is surer. Whoever wrote the gold may
     * not have come to the end: what is found after the last sentence that gold quotes counts neither way.
     */
    static List<Observation> of(Document document, List<GoldClaim> gold, Extractor extractor) {
        String doc = document.source().id();
        Map<String, List<Stated>> goldByRelation = gold.stream()
                .filter(each -> each.doc().equals(doc))
                .map(Stated::of)
                .collect(Collectors.groupingBy(Stated::relation));
        List<Seen> sentences = new ArrayList<>();
        Extraction extraction = extractor.extract(document, sentences::add);
        Map<String, Actor> actors =
                extraction.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return sentences.subList(0, annotated(sentences, goldByRelation)).stream()
                .flatMap(seen -> seen.attempts().stream()
                        .flatMap(attempt -> attempt.findings().stream())
                        .map(finding -> new Observation(
                                doc,
                                seen.sentence().index(),
                                finding.pair(),
                                finding.grounds(),
                                isRight(stated(doc, seen, finding, actors), goldByRelation))))
                .toList();
    }

    /** How many of the sentences gold reaches: up to the last that it quotes. */
    private static int annotated(List<Seen> sentences, Map<String, List<Stated>> gold) {
        int count = sentences.size();
        while (count > 0 && !isAnnotated(sentences.get(count - 1), gold)) {
            count--;
        }
        return count;
    }

    private static boolean isAnnotated(Seen seen, Map<String, List<Stated>> gold) {
        String sentence = Spelling.ofSentence(seen.sentence().quote());
        return gold.values().stream().flatMap(List::stream).anyMatch(each -> sentence.contains(each.sentence()));
    }

    private static boolean isRight(Stated stated, Map<String, List<Stated>> goldByRelation) {
        return goldByRelation.getOrDefault(stated.relation(), List.of()).stream()
                .anyMatch(each -> each.isSameClaim(stated));
    }

    private static Stated stated(String doc, Seen seen, Finding finding, Map<String, Actor> actors) {
        return new Stated(
                doc,
                finding.rule().relation(),
                finding.polarity(),
                end(actors.get(finding.subject().id())),
                end(actors.get(finding.object().id())),
                Spelling.ofSentence(seen.sentence().quote()));
    }

    private static Stated.End end(Actor actor) {
        return Stated.End.of(actor.id(), actor.type().label(), actor.names());
    }
}
