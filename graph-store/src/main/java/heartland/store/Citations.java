package heartland.store;

import heartland.model.Home;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Gives each row of a table, and each edge of a graph, the sentences that state what it tells. */
final class Citations {
    private static final String STATEMENTS = "statements";
    private static final String STATEMENT = "statement";
    private static final String CITATIONS = "citations";
    private static final String EDGES = "edges";

    private final String cypher = Cypher.read(Home.locate(), "store/citations");

    /** A citation and its place among all those of an answer. */
    private record Placed(int place, Object citation) {}

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
    List<Map<String, Object>> addTo(TransactionContext transaction, List<Map<String, Object>> rows, Object knownBy) {
        List<String> statements = rows.stream()
                .flatMap(row -> Stream.concat(statements(row), edges(row).flatMap(Citations::statements)))
                .distinct()
                .toList();
        if (statements.isEmpty()) {
            return rows;
        }
        Map<String, List<Placed>> found = found(transaction, statements, knownBy);
        return rows.stream().map(row -> cited(row, found)).toList();
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
                            .sorted(Comparator.comparingInt(Placed::place))
                            .map(Placed::citation)
                            .toList());
        }
        return cited;
    }

    private Map<String, List<Placed>> found(TransactionContext transaction, List<String> statements, Object knownBy) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(STATEMENTS, statements);
        parameters.put("knownBy", knownBy);
        Map<String, List<Placed>> found = new HashMap<>();
        List<Record> records = transaction.run(cypher, parameters).list();
        for (int i = 0; i < records.size(); i++) {
            found.computeIfAbsent(records.get(i).get(STATEMENT).asString(), statement -> new ArrayList<>())
                    .add(new Placed(
                            i, PlainValues.of(records.get(i).get("citation").asObject())));
        }
        return found;
    }

    private static Stream<String> statements(Map<String, Object> row) {
        if (row.get(STATEMENTS) instanceof List<?> several) {
            return several.stream().map(Object::toString);
        }
        return Stream.ofNullable(row.get(STATEMENT)).map(Object::toString);
    }

    @SuppressWarnings("unchecked") // What PlainValues makes of a map is one by text.
    private static Stream<Map<String, Object>> edges(Map<String, Object> row) {
        return row.get(EDGES) instanceof List<?> edges
                ? edges.stream().map(edge -> (Map<String, Object>) edge)
                : Stream.empty();
    }
}
