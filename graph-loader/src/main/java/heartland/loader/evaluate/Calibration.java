package heartland.loader.evaluate;

import heartland.loader.extract.Confidences;
import heartland.loader.extract.Extractor;
import heartland.loader.read.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts how often findings are right, and how well such counts foretell it for a paper that they were not taken from. It
 * counts every finding, also those that a surer one kept from becoming a claim, so that the result does not depend on what was
 * counted before.
 */
public final class Calibration {
    private final List<Observation> observations;

    private Calibration(List<Observation> observations) {
        this.observations = observations;
    }

    /**
     * What is found in the documents that the gold speaks of.
     *
     * @param done hears of each document that is done, from any thread
     */
    public static Calibration of(
            Collection<Document> documents, List<GoldClaim> gold, Extractor extractor, Consumer<Document> done) {
        Set<String> docs = new HashSet<>();
        gold.forEach(each -> docs.add(each.doc()));
        List<List<Observation>> observed = documents.parallelStream()
                .filter(document -> docs.contains(document.source().id()))
                .map(document -> {
                    List<Observation> found = Observation.of(document, gold, extractor);
                    done.accept(document);
                    return found;
                })
                .toList();
        return new Calibration(observed.stream().flatMap(List::stream).toList());
    }

    /** What all documents together tell. */
    public Confidences counted() {
        return counted(observations);
    }

    /** How surely each claim would be made if its own document had not been counted, and whether it is right. */
    public Reliability leavingOneOut() {
        List<Reliability.Forecast> forecasts = new ArrayList<>();
        for (String doc : observations.stream().map(Observation::doc).distinct().toList()) {
            Confidences others = counted(observations.stream()
                    .filter(each -> !each.doc().equals(doc))
                    .toList());
            forecasts.addAll(claims(doc, others));
        }
        return new Reliability(forecasts);
    }

    /** As {@link #leavingOneOut}, if nothing at all had been counted. */
    public Reliability estimated() {
        List<Reliability.Forecast> forecasts = new ArrayList<>();
        observations.stream()
                .map(Observation::doc)
                .distinct()
                .forEach(doc -> forecasts.addAll(claims(doc, Confidences.none())));
        return new Reliability(forecasts);
    }

    /** Of the findings of a sentence between the same two the firmest, which alone becomes a claim. */
    private List<Reliability.Forecast> claims(String doc, Confidences confidences) {
        Map<List<Object>, Observation> claims = new LinkedHashMap<>();
        observations.stream()
                .filter(each -> each.doc().equals(doc))
                .forEach(each -> claims.merge(
                        List.of(each.sentence(), each.pair()),
                        each,
                        (a, b) -> b.grounds().hold() > a.grounds().hold() ? b : a));
        return claims.values().stream()
                .map(each -> new Reliability.Forecast(confidences.of(each.grounds()), each.right()))
                .toList();
    }

    private static Confidences counted(List<Observation> observations) {
        return Confidences.of(observations.stream()
                .map(each -> new Confidences.Row(each.grounds().key(), each.right() ? 1 : 0, 1))
                .toList());
    }
}
