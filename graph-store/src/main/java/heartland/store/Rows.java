package heartland.store;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Relation;
import heartland.model.Source;
import heartland.model.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a graph is made of, each once and sorted by id, so that the same contents are always written in the same way.
 *
 * @param sentences by id, a claim that quotes each
 * @param statements by id
 */
record Rows(
        Map<String, Source> sources,
        Map<String, Actor> actors,
        Map<String, Claim> sentences,
        Map<String, Statement> statements,
        Map<String, Claim> claims) {

    /** Of two claims with one id the likelier stays. */
    private static final Comparator<Claim> BEST = Comparator.comparingDouble(Claim::confidence)
            .thenComparing(claim -> Objects.toString(claim.rule(), ""))
            .reversed();

    /** @throws DataException if a claim names a source, actor or relation that is not given */
    static Rows of(Contents contents, Vocabulary vocabulary) {
        Map<String, Source> sources = byId(contents.sources(), Source::id);
        Map<String, Actor> actors = byId(contents.actors(), Actor::id);
        Map<String, Claim> claims = byId(contents.claims().stream().sorted(BEST).toList(), Claim::id);
        claims.values().forEach(claim -> check(claim, sources, actors));
        Map<String, Statement> statements = byId(
                claims.values().stream()
                        .map(claim -> Statement.of(claim, relation(claim, vocabulary)))
                        .toList(),
                Statement::id);
        return new Rows(sources, actors, byId(claims.values(), Properties::sentenceId), statements, claims);
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
        return byId;
    }

    private static Relation relation(Claim claim, Vocabulary vocabulary) {
        return vocabulary
                .find(claim.relation())
                .orElseThrow(() -> wrong(claim, "relation", claim.relation(), "data/relations.jsonl"));
    }

    private static void check(Claim claim, Map<String, Source> sources, Map<String, Actor> actors) {
        if (!sources.containsKey(claim.doc())) {
            throw wrong(claim, "doc", claim.doc(), "the sources");
        }
        for (String actor : List.of(claim.subject(), claim.object())) {
            if (!actors.containsKey(actor)) {
                throw wrong(claim, "actor", actor, "the actors");
            }
        }
    }

    private static DataException wrong(Claim claim, String what, String value, String list) {
        return new DataException("claim " + claim.id() + " of " + claim.doc() + " names the " + what + " '" + value
                + "', which is not among " + list + ": add it there or mend the claim");
    }
}
