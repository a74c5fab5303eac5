package heartland.store;

import heartland.model.Home;
import heartland.model.PartialDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** Gives each row of a table, and each edge of a graph, the sentences that state what it tells. */
final class Citations {
    private static final String STATEMENTS = "statements";
    private static final String STATEMENT = "statement";
    private static final String CITATIONS = "citations";
    private static final String EDGES = "edges";

    private static final int KEPT = 20_000;
    private static final Comparator<Placed> BY_PLACE =
            Comparator.comparing(Placed::source).thenComparing(Placed::start).thenComparing(Placed::claim);

    private final String cypher = Cypher.read(Home.locate(), "store/citations");
    private final UntilChange<String, List<Placed>> kept;

    Citations(GraphStore store) {
        this.kept = new UntilChange<>(store, KEPT);
    }

    /**
     * A citation and what orders it among all those of an answer.
     *
     * @param date when the source appeared; null where that is not known
     * @param start where the sentence begins in its source
     */
    private record Placed(String source, PartialDate date, long start, String claim, Object citation) {
        static Placed of(Value found) {
            String date = found.get("date").asString(null);
            return new Placed(
                    found.get("source").asString(),
                    date == null ? null : PartialDate.parse(date),
                    found.get("start").asLong(0),
                    found.get("claim").asString(),
                    PlainValues.of(found.get("citation").asObject()));
        }

        boolean hadAppearedBy(PartialDate day) {
            return date != null && !date.first().isAfter(day.last());
        }
    }

    /** The columns of cited rows. */
    static List<String> columns(List<String> columns) {
        return columns.contains(STATEMENTS) || columns.contains(STATEMENT)
                ? Stream.concat(columns.stream(), Stream.of(CITATIONS)).toList()
                : columns;
    }

    /**
     * The rows, with {@code citations} by source and place where they have {@code statements}, and so their edges where these
     * have a {@code statement}.
     *
     * @param knownBy only of sources that had appeared by then; null for all
     */
    List<Map<String, Object>> addTo(SimpleQueryRunner graph, List<Map<String, Object>> rows, PartialDate knownBy) {
        List<String> statements = rows.stream()
                .flatMap(row -> Stream.concat(statements(row), edges(row).flatMap(Citations::statements)))
                .distinct()
                .toList();
        if (statements.isEmpty()) {
            return rows;
        }
        Map<String, List<Placed>> found = new HashMap<>(kept.all(statements, missing -> read(graph, missing)));
        if (knownBy != null) {
            found.replaceAll((statement, placed) -> placed.stream()
                    .filter(citation -> citation.hadAppearedBy(knownBy))
                    .toList());
        }
        return rows.stream().map(row -> cited(row, found)).toList();
    }

    private Map<String, List<Placed>> read(SimpleQueryRunner graph, Collection<String> statements) {
        return graph.run(cypher, Map.of(STATEMENTS, statements)).stream()
                .collect(Collectors.toMap(found -> found.get(STATEMENT).asString(), found -> found.get(CITATIONS)
                        .asList(each -> Placed.of(each))));
    }

    private static Map<String, Object> cited(Map<String, Object> row, Map<String, List<Placed>> found) {
        Map<String, Object> cited = new LinkedHashMap<>(row);
        if (row.containsKey(EDGES)) {
            cited.put(EDGES, edges(row).map(edge -> cited(edge, found)).toList());
        }
        if (row.containsKey(STATEMENTS) || row.containsKey(STATEMENT)) {
            cited.put(
                    CITATIONS,
                    statements(row)
                            .distinct()
                            .flatMap(statement -> found.getOrDefault(statement, List.of()).stream())
                            .sorted(BY_PLACE)
                            .map(Placed::citation)
                            .toList());
        }
        return Collections.unmodifiableMap(cited);
    }

    private static Stream<String> statements(Map<String, Object> row) {
        if (row.get(STATEMENTS) instanceof List<?> several) {
            return several.stream().map(Object::toString);
        }
        return Stream.ofNullable(row.get(STATEMENT)).map(Object::toString);
    }

    /** The edges of a graph's row; none of a table's. */
    @SuppressWarnings("unchecked") // What PlainValues makes of a map is one by text.
    static Stream<Map<String, Object>> edges(Map<String, Object> row) {
        return row.get(EDGES) instanceof List<?> edges
                ? edges.stream().map(edge -> (Map<String, Object>) edge)
                : Stream.empty();
    }
}
