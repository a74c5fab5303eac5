package heartland.api.shape;

import heartland.store.QueryResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The nodes and edges of a graph's answer, the properties of each in an order: Cypher's maps have none. */
record Graph(List<Node> nodes, List<Edge> edges) {
    private static final List<String> NODE = List.of("id", "type", "name", "nameZh", "nameRu");
    private static final List<String> EDGE =
            List.of("statement", "subject", "relation", "object", "from", "to", "confidence", "sources");

    /** @param properties id, type, names … */
    record Node(Map<String, Object> properties) {
        String id() {
            return Objects.toString(properties.get("id"));
        }

        /** A name for people. */
        String label() {
            return Objects.toString(properties.get("name"), id());
        }
    }

    /** @param properties statement, subject, relation, object, from, to …, citations */
    record Edge(Map<String, Object> properties) {
        String statement() {
            return text("statement");
        }

        String subject() {
            return text("subject");
        }

        String relation() {
            return text("relation");
        }

        String object() {
            return text("object");
        }

        /** When it began, as precise as known; null where that is not. */
        String from() {
            return (String) properties.get("from");
        }

        /** When it ended, as precise as known; null where that is not. */
        String to() {
            return (String) properties.get("to");
        }

        List<Quotation> quotations() {
            return Quotation.of(properties);
        }

        private String text(String name) {
            return Objects.toString(properties.get(name));
        }
    }

    static Graph of(QueryResult result) {
        return new Graph(
                all(result, "nodes").map(node -> new Node(ordered(node, NODE))).toList(),
                all(result, "edges").map(edge -> new Edge(ordered(edge, EDGE))).toList());
    }

    private static Map<String, Object> ordered(Map<String, Object> properties, List<String> first) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        first.stream().filter(properties::containsKey).forEach(name -> ordered.put(name, properties.get(name)));
        new TreeMap<>(properties).forEach(ordered::putIfAbsent);
        return ordered;
    }

    @SuppressWarnings("unchecked") // A graph's answer is one row of nodes and edges, and these are maps by text.
    private static Stream<Map<String, Object>> all(QueryResult result, String what) {
        return result.rows().stream()
                .flatMap(row -> ((List<Object>) row.get(what)).stream())
                .map(item -> (Map<String, Object>) item);
    }
}
