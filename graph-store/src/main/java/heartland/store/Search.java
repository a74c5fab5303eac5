package heartland.store;

import heartland.model.ActorType;
import heartland.model.Home;
import heartland.model.Vocabulary;
import heartland.store.SearchResult.Facet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;

/** Finds actors by their names and sentences by their words, in any script. */
public final class Search {
    private static final int MOST = 1000;
    private static final int MOST_ACTORS = 10;
    private static final List<String> FILTERS = List.of("type", "relation", "source", "year");
    private static final List<String> OTHERS = List.of("q", Page.LIMIT, Page.AFTER);
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final GraphStore store;
    private final ActorLookup actors;
    private final String cypher;
    private final List<String> relations;

    /** @throws heartland.model.DataException if data/relations.jsonl cannot be read */
    public Search(GraphStore store, Home home) {
        this.store = store;
        this.actors = new ActorLookup(store);
        this.cypher = Cypher.read(home, "store/search-sentences");
        this.relations = Vocabulary.read(home.data().resolve("relations.jsonl")).relations().stream()
                .map(relation -> relation.id())
                .toList();
    }

    /**
     * @param args {@code q}, the text; {@code type}, {@code relation}, {@code source}, {@code year}, each narrows the sentences
     *     down to those that state such a thing, and the type the actors too; {@code limit}, how many sentences at most (1 to
     *     1000, or else 500), and {@code after}, what the answer before named as {@link SearchResult#next}
     * @throws BadArgumentException if the text is missing, or an argument unknown, of the wrong form or out of bounds
     * @throws GraphException if the graph cannot answer
     */
    public SearchResult run(Map<String, String> args) {
        Map<String, String> given = new TreeMap<>(args);
        given.values().removeIf(value -> value == null || value.isBlank());
        check(given);
        Page page = Page.of("search", given);
        String q = given.get("q").strip();
        List<Map<String, Object>> found = sentences(SearchQuery.of(q), given);
        int end = (int) Math.min(found.size(), page.skip() + page.size());
        return new SearchResult(
                page.skip() > 0 ? List.of() : actors(q, given.get("type")),
                found.subList((int) Math.min(page.skip(), end), end),
                found.size(),
                facets(found),
                end < found.size() ? page.next() : null);
    }

    private void check(Map<String, String> given) {
        given.forEach((name, value) -> {
            if (!FILTERS.contains(name) && !OTHERS.contains(name)) {
                throw new BadArgumentException(name, value, "only q, " + String.join(", ", FILTERS) + ", limit, after");
            }
        });
        if (!given.containsKey("q")) {
            throw new BadArgumentException("q", null, "a name or some words, in any script");
        }
        check(given, "type", Stream.of(ActorType.values()).map(ActorType::label).toList());
        check(given, "relation", relations);
        String year = given.get("year");
        if (year != null && !year.matches("\\d{4}")) {
            throw new BadArgumentException("year", year, "a year as YYYY");
        }
    }

    private static void check(Map<String, String> given, String name, List<String> allowed) {
        String value = given.get(name);
        if (value != null && !allowed.contains(value)) {
            throw new BadArgumentException(name, value, "one of " + String.join(", ", allowed));
        }
    }

    private List<ActorRef> actors(String q, String type) {
        return actors.search(q, type == null ? MOST_ACTORS : MOST).stream()
                .filter(actor -> type == null || actor.type().label().equals(type))
                .limit(MOST_ACTORS)
                .toList();
    }

    private List<Map<String, Object>> sentences(String query, Map<String, String> given) {
        if (query.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        FILTERS.forEach(filter -> parameters.put(filter, given.get(filter)));
        parameters.put("query", query);
        parameters.put("most", MOST);
        try {
            return store
                    .driver()
                    .executableQuery(cypher)
                    .withParameters(parameters)
                    .withConfig(READ)
                    .execute()
                    .records()
                    .stream()
                    .map(found -> {
                        Map<String, Object> row = new LinkedHashMap<>();
                        found.keys()
                                .forEach(key -> row.put(
                                        key, PlainValues.of(found.get(key).asObject())));
                        return row;
                    })
                    .toList();
        } catch (Neo4jException e) {
            throw GraphException.of("sentences cannot be searched", e);
        }
    }

    private static Map<String, List<Facet>> facets(List<Map<String, Object>> sentences) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        facets.put("type", count(sentences, row -> stated(row).flatMap(s -> ((List<?>) s.get("types")).stream())));
        facets.put("relation", count(sentences, row -> stated(row).map(s -> s.get("relation"))));
        facets.put("source", count(sentences, row -> Stream.of(row.get("source"))));
        facets.put("year", count(sentences, row -> stated(row)
                .map(s -> s.get("from"))
                .filter(Objects::nonNull)
                .map(from -> from.toString().substring(0, 4))));
        return facets;
    }

    private static List<Facet> count(
            List<Map<String, Object>> sentences, Function<Map<String, Object>, Stream<?>> values) {
        return sentences.stream()
                .flatMap(row -> values.apply(row).map(Object::toString).distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Facet::count).reversed())
                .toList();
    }

    private static Stream<Map<?, ?>> stated(Map<String, Object> row) {
        return ((List<?>) row.get("statements")).stream().map(statement -> (Map<?, ?>) statement);
    }
}
