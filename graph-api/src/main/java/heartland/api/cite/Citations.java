package heartland.api.cite;

import heartland.store.QueryResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The citations in an answer: of its rows, or of the edges in them. */
public final class Citations {
    private static final String CITATIONS = "citations";
    private static final String SOURCE = "source";

    private Citations() {}

    /** The ids of the sources that it cites. */
    public static Set<String> sources(QueryResult result) {
        Set<String> sources = new TreeSet<>();
        collect(result.rows(), sources);
        return sources;
    }

    /** The same answer with each citation as the function cites the source of that id. */
    public static QueryResult cited(QueryResult result, Function<String, Object> cite) {
        List<Map<String, Object>> rows =
                result.rows().stream().map(row -> cited(row, cite)).toList();
        return new QueryResult(result.query(), result.columns(), rows, result.next());
    }

    private static void collect(List<?> items, Set<String> sources) {
        for (Object item : items) {
            if (item instanceof Map<?, ?> map) {
                map.forEach((name, value) -> {
                    if (value instanceof List<?> list) {
                        if (CITATIONS.equals(name)) {
                            list.forEach(citation -> sources.add((String) ((Map<?, ?>) citation).get(SOURCE)));
                        } else {
                            collect(list, sources);
                        }
                    }
                });
            }
        }
    }

    private static Map<String, Object> cited(Map<?, ?> cited, Function<String, Object> cite) {
        Map<String, Object> map = new LinkedHashMap<>();
        cited.forEach(
                (name, value) -> map.put((String) name, value instanceof List<?> list ? cited(list, cite) : value));
        if (map.get(SOURCE) instanceof String source && map.containsKey("citation")) {
            map.put("citation", cite.apply(source));
        }
        return map;
    }

    private static List<Object> cited(List<?> items, Function<String, Object> cite) {
        return items.stream()
                .map(item -> item instanceof Map<?, ?> map ? (Object) cited(map, cite) : item)
                .toList();
    }
}
