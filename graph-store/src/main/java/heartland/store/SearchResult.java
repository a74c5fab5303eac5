package heartland.store;

import java.util.List;
import java.util.Map;

/**
 * What a search finds.
 *
 * @param actors those with a name like the text, the closest first
 * @param sentences those with the words, the best first, each with its place and {@code statements}
 * @param total how many sentences there are on all pages, 1000 at most
 * @param facets by type, relation, source and year: how many of these sentences state something of each
 * @param next what the argument {@code after} has to be for the sentences that follow; null where these are the last
 */
public record SearchResult(
        List<ActorRef> actors,
        List<Map<String, Object>> sentences,
        int total,
        Map<String, List<Facet>> facets,
        String next) {
    /**
     * A value by which the sentences found can be narrowed down.
     *
     * @param count in how many of them it occurs
     */
    public record Facet(String value, long count) {}
}
