package heartland.api.shape;

import heartland.store.QueryResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The nodes and edges of a graph's answer. */
record Graph(List<Node> nodes, List<Edge> edges) {

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
                all(result, "nodes").map(Node::new).toList(),
                all(result, "edges").map(Edge::new).toList());
    }

    @SuppressWarnings("unchecked") // A graph's answer is one row of nodes and edges, and these are maps by text.
    private static Stream<Map<String, Object>> all(QueryResult result, String what) {
        return result.rows().stream()
                .flatMap(row -> ((List<Object>) row.get(what)).stream())
                .map(item -> (Map<String, Object>) item);
    }
}
