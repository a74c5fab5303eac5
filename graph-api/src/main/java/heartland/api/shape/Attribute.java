package heartland.api.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What nodes or edges tell of themselves under one name, of one type.
 *
 * @param type string, long, double or boolean: the same words in GraphML and GEXF
 */
record Attribute(String name, String type) {

    /** Those of these items by name, in the order in which they come; an attribute of several types is a string. */
    static List<Attribute> of(List<Map<String, Object>> items) {
        Map<String, String> types = new LinkedHashMap<>();
        items.forEach(item -> item.forEach((name, value) -> {
            if (value != null) {
                types.merge(name, type(value), (one, other) -> one.equals(other) ? one : "string");
            }
        }));
        return types.entrySet().stream()
                .map(type -> new Attribute(type.getKey(), type.getValue()))
                .toList();
    }

    /** What a node tells beside its id. */
    static Map<String, Object> of(Graph.Node node) {
        return without(node.properties(), Set.of("id"));
    }

    /** What an edge tells beside its ends, its citations as text and the ids of the claims. */
    static Map<String, Object> of(Graph.Edge edge) {
        Map<String, Object> values = without(edge.properties(), Set.of("subject", "object", "citations"));
        List<Quotation> quotations = edge.quotations();
        values.put("dated", edge.from() != null || edge.to() != null);
        values.put("citations", Quotation.text(quotations));
        values.put("claims", Quotation.claims(quotations));
        return values;
    }

    /** A value of it as text; several are parted by "; ". */
    static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : String.valueOf(value);
    }

    private static Map<String, Object> without(Map<String, Object> properties, Set<String> names) {
        Map<String, Object> rest = new LinkedHashMap<>(properties);
        rest.keySet().removeAll(names);
        rest.values().removeIf(value -> value == null);
        return rest;
    }

    private static String type(Object value) {
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof Long || value instanceof Integer) {
            return "long";
        }
        return value instanceof Number ? "double" : "string";
    }
}
