package heartland.api.shape;

import heartland.model.PartialDate;
import heartland.store.QueryResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * A graph's answer as GEXF 1.3. An edge is there from the first day that its beginning may mean to the last day that its end
 * may; one without dates is there always, and says that it is not dated.
 */
public final class Gexf {
    private Gexf() {}

    public static void write(QueryResult result, OutputStream out) throws IOException {
        Graph graph = Graph.of(result);
        List<Map<String, Object>> nodes =
                graph.nodes().stream().map(Attribute::of).toList();
        List<Map<String, Object>> edges =
                graph.edges().stream().map(Attribute::of).toList();
        Xml.write(
                out,
                xml -> xml.element(
                        "gexf",
                        () -> {
                            xml.element("meta", () -> {
                                xml.text("creator", "Heartland");
                                xml.text("description", result.query().title());
                            });
                            xml.element(
                                    "graph",
                                    () -> {
                                        attributes(xml, "node", Attribute.of(nodes));
                                        attributes(xml, "edge", Attribute.of(edges));
                                        xml.element("nodes", () -> {
                                            for (int i = 0; i < nodes.size(); i++) {
                                                node(xml, graph.nodes().get(i), nodes.get(i));
                                            }
                                        });
                                        xml.element("edges", () -> {
                                            for (int i = 0; i < edges.size(); i++) {
                                                edge(xml, graph.edges().get(i), edges.get(i));
                                            }
                                        });
                                    },
                                    "defaultedgetype",
                                    "directed",
                                    "mode",
                                    "dynamic",
                                    "timeformat",
                                    "date",
                                    "timerepresentation",
                                    "interval");
                        },
                        "xmlns",
                        "http://gexf.net/1.3",
                        "version",
                        "1.3"));
    }

    private static void attributes(Xml xml, String kind, List<Attribute> attributes) throws XMLStreamException {
        if (attributes.isEmpty()) {
            return;
        }
        xml.element(
                "attributes",
                () -> {
                    for (Attribute attribute : attributes) {
                        xml.empty(
                                "attribute",
                                "id",
                                attribute.name(),
                                "title",
                                attribute.name(),
                                "type",
                                attribute.type());
                    }
                },
                "class",
                kind);
    }

    private static void node(Xml xml, Graph.Node node, Map<String, Object> values) throws XMLStreamException {
        xml.element("node", () -> values(xml, values), "id", node.id(), "label", node.label());
    }

    private static void edge(Xml xml, Graph.Edge edge, Map<String, Object> values) throws XMLStreamException {
        xml.element(
                "edge",
                () -> values(xml, values),
                "id",
                edge.statement(),
                "source",
                edge.subject(),
                "target",
                edge.object(),
                "kind",
                edge.relation(),
                "label",
                edge.relation(),
                "start",
                edge.from() == null
                        ? null
                        : PartialDate.parse(edge.from()).first().toString(),
                "end",
                edge.to() == null ? null : PartialDate.parse(edge.to()).last().toString());
    }

    private static void values(Xml xml, Map<String, Object> values) throws XMLStreamException {
        xml.element("attvalues", () -> {
            for (Map.Entry<String, Object> value : values.entrySet()) {
                xml.empty("attvalue", "for", value.getKey(), "value", Attribute.text(value.getValue()));
            }
        });
    }
}
