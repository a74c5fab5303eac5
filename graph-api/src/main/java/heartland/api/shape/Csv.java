package heartland.api.shape;

import heartland.store.NamedQuery;
import heartland.store.QueryResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as RFC 4180 has it, in UTF-8 with a byte order mark, by which Excel knows it. A graph is its edges, a row each.
 * Citations are text, and the claims' ids a column more. No cell is a formula: a text that a spreadsheet would take for one
 * gets an apostrophe before it.
 */
public final class Csv {
    private static final String CITATIONS = "citations";
    private static final String CLAIMS = "claims";
    private static final List<String> BARE_EDGE = List.of("statement", "subject", "relation", "object");
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n].*|\\s*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Csv() {}

    /** Writes the pages one after the other; each is asked for when the one before is written. */
    public static void write(Iterable<QueryResult> pages, OutputStream out) throws IOException {
        CSVPrinter csv = printer(out);
        List<String> columns = null;
        for (QueryResult page : pages) {
            if (columns == null) {
                columns = columns(page);
                csv.printRecord(columns);
            }
            for (Map<String, Object> row : rows(page)) {
                csv.printRecord(cells(columns, row));
            }
        }
        csv.flush();
    }

    /** Writes a table. */
    public static void write(List<String> columns, List<Map<String, Object>> rows, OutputStream out)
            throws IOException {
        CSVPrinter csv = printer(out);
        csv.printRecord(columns);
        for (Map<String, Object> row : rows) {
            csv.printRecord(cells(columns, row));
        }
        csv.flush();
    }

    private static CSVPrinter printer(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        return new CSVPrinter(text, CSVFormat.RFC4180);
    }

    private static List<Map<String, Object>> rows(QueryResult page) {
        return page.query().returns() == NamedQuery.Returns.GRAPH
                ? Graph.of(page).edges().stream().map(Graph.Edge::properties).toList()
                : page.rows();
    }

    private static List<String> columns(QueryResult page) {
        List<String> columns = page.columns();
        if (page.query().returns() == NamedQuery.Returns.GRAPH) {
            columns = rows(page).stream()
                    .findFirst()
                    .map(edge -> List.copyOf(edge.keySet()))
                    .orElse(BARE_EDGE);
        }
        return columns.contains(CITATIONS) && !columns.contains(CLAIMS)
                ? Stream.concat(columns.stream(), Stream.of(CLAIMS)).toList()
                : columns;
    }

    private static List<Object> cells(List<String> columns, Map<String, Object> row) {
        List<Object> cells = new ArrayList<>(columns.size());
        List<Quotation> quotations = Quotation.of(row);
        for (String column : columns) {
            if (column.equals(CITATIONS)) {
                cells.add(guarded(Quotation.text(quotations)));
            } else if (column.equals(CLAIMS) && !row.containsKey(CLAIMS)) {
                cells.add(guarded(Quotation.claims(quotations)));
            } else {
                cells.add(cell(row.get(column)));
            }
        }
        return cells;
    }

    private static Object cell(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof List<?> list
                && list.stream().noneMatch(item -> item instanceof Map || item instanceof List)) {
            return guarded(list.stream().map(Objects::toString).collect(Collectors.joining("; ")));
        }
        return guarded(value instanceof String text ? text : MAPPER.writeValueAsString(value));
    }

    private static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
