package heartland.loader;

import heartland.loader.extract.Extraction;
import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Source;
import heartland.store.Contents;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run over papers yields.
 *
 * @param extractions one a document, in the order of the sources
 * @param unchanged how many of the documents were extracted before and have not changed since
 * @param sentences the sentences of the other documents
 * @param problems the files that could not be read, and why
 */
public record Extracted(List<Extraction> extractions, long unchanged, long sentences, List<DataException> problems) {
    public Extracted {
        extractions = List.copyOf(extractions);
        problems = List.copyOf(problems);
    }

    /** All sources and claims in order, all actors by id; an actor that several documents name has all their names. */
    public Contents contents() {
        List<Source> sources = extractions.stream().map(Extraction::source).toList();
        List<Claim> claims =
                extractions.stream().flatMap(each -> each.claims().stream()).toList();
        Map<String, Actor> actors = new TreeMap<>();
        for (Extraction extraction : extractions) {
            extraction.actors().forEach(actor -> actors.merge(actor.id(), actor, (a, b) -> a.withNames(b.names())));
        }
        return new Contents(sources, actors.values(), claims);
    }
}
