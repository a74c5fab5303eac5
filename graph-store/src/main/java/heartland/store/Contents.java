package heartland.store;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Source;
import heartland.model.Vocabulary;
import heartland.model.review.Review;
import heartland.model.review.Reviewed;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes into a graph, and comes out of it.
 *
 * @param sources the sources that the claims are from; one with no claims says that it makes none
 * @param actors the actors that the claims name, and any others
 * @param claims all the claims of these sources
 * @param merged actors that people merged into others, by the id of the other
 */
public record Contents(List<Source> sources, Collection<Actor> actors, List<Claim> claims, Map<Actor, String> merged) {
    public Contents {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
        merged = Collections.unmodifiableMap(new LinkedHashMap<>(merged));
    }

    /** Contents of which nobody has merged any actors. */
    public Contents(List<Source> sources, Collection<Actor> actors, List<Claim> claims) {
        this(sources, actors, claims, Map.of());
    }

    /** These contents as reviews leave them. */
    public Contents reviewed(List<Review> reviews) {
        Reviewed reviewed = Reviewed.of(actors, claims, reviews);
        return new Contents(sources, reviewed.actors(), reviewed.claims(), reviewed.merged());
    }

    /**
     * @throws DataException at a claim that names a source or an actor that is not given, or a relation of no vocabulary
     */
    public void requireComplete(Vocabulary vocabulary) {
        Set<String> docs = sources.stream().map(Source::id).collect(Collectors.toSet());
        Set<String> ends = actors.stream().map(Actor::id).collect(Collectors.toSet());
        for (Claim claim : claims) {
            require(docs.contains(claim.doc()), claim, "doc", claim.doc(), "the sources");
            require(ends.contains(claim.subject()), claim, "actor", claim.subject(), "the actors");
            require(ends.contains(claim.object()), claim, "actor", claim.object(), "the actors");
            require(
                    vocabulary.find(claim.relation()).isPresent(),
                    claim,
                    "relation",
                    claim.relation(),
                    "data/relations.jsonl");
        }
    }

    private static void require(boolean known, Claim claim, String what, String value, String list) {
        if (!known) {
            throw new DataException("claim " + claim.id() + " of " + claim.doc() + " names the " + what + " '" + value
                    + "', which is not among " + list + ": add it there or mend the claim");
        }
    }

    /** These contents, then others; an actor of both has the names of both. */
    public Contents and(Contents others) {
        Map<String, Actor> byId = new TreeMap<>();
        Stream.concat(actors.stream(), others.actors().stream())
                .forEach(actor -> byId.merge(actor.id(), actor, (a, b) -> a.withNames(b.names())));
        return new Contents(
                Stream.concat(sources.stream(), others.sources().stream()).toList(),
                byId.values(),
                Stream.concat(claims.stream(), others.claims().stream()).toList());
    }

    /** The same facts and where they stand, without the words of the papers. */
    public Contents withoutQuotes() {
        return new Contents(
                sources,
                actors,
                claims.stream().map(claim -> claim.withQuote(null)).toList());
    }
}
