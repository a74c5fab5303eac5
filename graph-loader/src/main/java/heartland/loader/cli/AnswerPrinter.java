package heartland.loader.cli;

import heartland.store.NamedQuery.Returns;
import heartland.store.QueryResult;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the answer to a named query as a table, and what its citations say, numbered, below. */
final class AnswerPrinter {
    private static final List<String> EDGE = List.of("subject", "relation", "object", "from", "to", "citations");

    private final PrintWriter out;
    private final List<String> cited = new ArrayList<>();
    private boolean quoteLacks;

    AnswerPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(QueryResult result) {
        out.println(result.query().title() + "\n");
        if (result.query().returns() == Returns.GRAPH) {
            table(EDGE, edges(result));
        } else {
            table(
                    result.columns().stream()
                            .filter(column -> !column.equals("statements"))
                            .toList(),
                    result.rows());
        }
        for (int i = 0; i < cited.size(); i++) {
            out.println("[" + (i + 1) + "] " + cited.get(i));
        }
        if (quoteLacks) {
            out.println("\nTo read the sentences that are only cited, start or load with --papers DIR.");
        }
        out.flush();
    }

    private void table(List<String> columns, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            out.println("The graph has no answer.");
            return;
        }
        out.println(Table.of(
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column ->
                                        column.equals("citations") ? marks(row.get(column)) : cell(row.get(column)))
                                .toList())
                        .toList()));
    }

    private static List<Map<String, Object>> edges(QueryResult result) {
        return result.rows().stream()
                .flatMap(row -> list(row.get("edges")))
                .map(AnswerPrinter::map)
                .toList();
    }

    private String marks(Object citations) {
        return list(citations).map(this::mark).distinct().collect(Collectors.joining(" "));
    }

    private String mark(Object citation) {
        String text = citation instanceof Map ? locator(map(citation)) : citation.toString();
        if (!cited.contains(text)) {
            cited.add(text);
        }
        return "[" + (cited.indexOf(text) + 1) + "]";
    }

    private String locator(Map<String, Object> citation) {
        String place = Stream.of(
                        citation.get("citation"),
                        citation.get("section"),
                        labelled("page", citation),
                        labelled("paragraph", citation),
                        labelled("sentence", citation))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        Object quote = citation.get("quote");
        quoteLacks |= quote == null;
        return quote == null ? place : place + ":\n    " + quote;
    }

    private static String labelled(String name, Map<String, Object> citation) {
        Object value = citation.get(name);
        return value == null ? null : name + " " + value;
    }

    private static String cell(Object value) {
        if (value instanceof Collection) {
            return list(value).map(AnswerPrinter::cell).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }

    private static Stream<?> list(Object value) {
        return value instanceof Collection<?> values ? values.stream() : Stream.empty();
    }

    private static Map<String, Object> map(Object value) {
        return ((Map<?, ?>) value)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }
}
