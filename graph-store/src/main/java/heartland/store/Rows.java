package heartland.store;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.Source;
import heartland.model.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a graph is made of, each once and sorted by id, so that the same contents are always written in the same way.
 *
 * @param sentences by id, a claim that quotes each
 * @param statements by id
 * @param merged actors that are none any more, by the id of the one that they were merged into
 */
record Rows(
        Map<String, Source> sources,
        Map<String, Actor> actors,
        Map<String, Claim> sentences,
        Map<String, Statement> statements,
        Map<String, Claim> claims,
        Map<Actor, String> merged) {

    /** Of two claims with one id the likelier stays. */
    private static final Comparator<Claim> BEST = Comparator.comparingDouble(Claim::confidence)
            .thenComparing(claim -> Objects.toString(claim.rule(), ""))
            .reversed();

    /** @throws heartland.model.DataException if a claim names a source, actor or relation that is not given */
    static Rows of(Contents contents, Vocabulary vocabulary) {
        contents.requireComplete(vocabulary);
        Map<String, Source> sources = byId(contents.sources(), Source::id);
        Map<String, Actor> actors = byId(contents.actors(), Actor::id);
        Map<String, Claim> claims = byId(contents.claims().stream().sorted(BEST).toList(), Claim::id);
        Map<String, Statement> statements = byId(
                claims.values().stream()
                        .map(claim -> Statement.of(claim, vocabulary.get(claim.relation())))
                        .toList(),
                Statement::id);
        return new Rows(
                sources, actors, byId(claims.values(), Properties::sentenceId), statements, claims, contents.merged());
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
        return byId;
    }
}
