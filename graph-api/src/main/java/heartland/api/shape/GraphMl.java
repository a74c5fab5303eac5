package heartland.api.shape;

import heartland.store.QueryResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A graph's answer as GraphML 1.0. */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    public static void write(QueryResult result, OutputStream out) throws IOException {
        Graph graph = Graph.of(result);
        List<Map<String, Object>> nodes =
                graph.nodes().stream().map(Attribute::of).toList();
        List<Map<String, Object>> edges =
                graph.edges().stream().map(Attribute::of).toList();
        Xml.write(
                out,
                xml -> xml.element(
                        "graphml",
                        () -> {
                            keys(xml, "node", Attribute.of(nodes));
                            keys(xml, "edge", Attribute.of(edges));
                            xml.element(
                                    "graph",
                                    () -> {
                                        for (int i = 0; i < nodes.size(); i++) {
                                            node(xml, graph.nodes().get(i), nodes.get(i));
                                        }
                                        for (int i = 0; i < edges.size(); i++) {
                                            edge(xml, graph.edges().get(i), edges.get(i));
                                        }
                                    },
                                    "id",
                                    result.query().name(),
                                    "edgedefault",
                                    "directed");
                        },
                        "xmlns",
                        NAMESPACE));
    }

    private static void keys(Xml xml, String kind, List<Attribute> attributes) throws XMLStreamException {
        for (Attribute attribute : attributes) {
            xml.empty(
                    "key",
                    "id",
                    key(kind, attribute.name()),
                    "for",
                    kind,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    attribute.type());
        }
    }

    private static void node(Xml xml, Graph.Node node, Map<String, Object> values) throws XMLStreamException {
        xml.element("node", () -> data(xml, "node", values), "id", Xml.token(node.id()));
    }

    private static void edge(Xml xml, Graph.Edge edge, Map<String, Object> values) throws XMLStreamException {
        xml.element(
                "edge",
                () -> data(xml, "edge", values),
                "id",
                Xml.token(edge.statement()),
                "source",
                Xml.token(edge.subject()),
                "target",
                Xml.token(edge.object()));
    }

    private static void data(Xml xml, String kind, Map<String, Object> values) throws XMLStreamException {
        for (Map.Entry<String, Object> value : values.entrySet()) {
            xml.text("data", Attribute.text(value.getValue()), "key", key(kind, value.getKey()));
        }
    }

    private static String key(String kind, String name) {
        return kind + "." + Xml.token(name);
    }
}
