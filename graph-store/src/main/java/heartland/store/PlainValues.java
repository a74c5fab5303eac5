package heartland.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** What a driver answers, in the values that JSON knows; lists and maps cannot be changed. */
final class PlainValues {
    private PlainValues() {}

    static Object of(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number || value instanceof String) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>(list.size());
            list.forEach(item -> plain.add(of(item)));
            return Collections.unmodifiableList(plain);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put(key.toString(), of(item)));
            return Collections.unmodifiableMap(plain);
        }
        if (value instanceof Node node) {
            return entity("labels", sorted(node.labels()), node.asMap());
        }
        if (value instanceof Relationship relationship) {
            return entity("type", relationship.type(), relationship.asMap());
        }
        if (value instanceof Path path) {
            return Map.of("nodes", all(path.nodes()), "relationships", all(path.relationships()));
        }
        return value.toString();
    }

    private static Map<String, Object> entity(String key, Object kind, Map<String, Object> properties) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put(key, kind);
        properties.forEach((name, value) -> plain.put(name, of(value)));
        return Collections.unmodifiableMap(plain);
    }

    private static List<String> sorted(Iterable<String> labels) {
        return StreamSupport.stream(labels.spliterator(), false).sorted().toList();
    }

    private static List<Object> all(Iterable<?> items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(PlainValues::of)
                .toList();
    }
}
