package heartland.api.shape;

import heartland.store.NamedQuery;
import heartland.store.QueryResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows that an answer has to show. */
public final class Rows {
    private Rows() {}

    /** Those of a table; of a graph the edges, with the names of their ends beside the ids. */
    public static List<Map<String, Object>> of(QueryResult answer) {
        if (answer.query().returns() == NamedQuery.Returns.TABLE) {
            return answer.rows();
        }
        Graph graph = Graph.of(answer);
        Map<String, Graph.Node> nodes = graph.nodes().stream().collect(Collectors.toMap(Graph.Node::id, node -> node));
        return graph.edges().stream().map(edge -> named(edge, nodes)).toList();
    }

    private static Map<String, Object> named(Graph.Edge edge, Map<String, Graph.Node> nodes) {
        Map<String, Object> row = new LinkedHashMap<>(edge.properties());
        Map<String, String> ends = Map.of("subject", edge.subject(), "object", edge.object());
        ends.forEach((end, id) -> {
            Map<String, Object> actor = nodes.containsKey(id) ? nodes.get(id).properties() : Map.of();
            row.put(end + "Name", actor.getOrDefault("name", id));
            row.put(end + "NameZh", actor.get("nameZh"));
        });
        return row;
    }
}
