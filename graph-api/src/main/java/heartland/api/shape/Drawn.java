package heartland.api.shape;

import heartland.store.QueryResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a drawing needs of a graph's answer: all of it but the sentences. */
public record Drawn(List<Map<String, Object>> nodes, List<Map<String, Object>> edges) {
    public static Drawn of(QueryResult answer) {
        Graph graph = Graph.of(answer);
        return new Drawn(
                graph.nodes().stream().map(Graph.Node::properties).toList(),
                graph.edges().stream().map(edge -> unquoted(edge.properties())).toList());
    }

    private static Map<String, Object> unquoted(Map<String, Object> edge) {
        Map<String, Object> kept = new LinkedHashMap<>(edge);
        kept.remove("citations");
        return kept;
    }
}
