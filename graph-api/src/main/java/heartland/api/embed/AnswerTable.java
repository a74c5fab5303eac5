package heartland.api.embed;

import heartland.api.shape.Quotation;
import heartland.api.shape.Rows;
import heartland.store.QueryResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * An answer as a table in HTML: a graph by its edges. What has an id and a name is told by its name, and the sentences
 * that a row cites unfold in its last cell.
 */
final class AnswerTable {
    private static final Set<String> UNSEEN = Set.of("citations", "statements", "statement", "claims");
    private static final String NAME = "Name";
    private static final String NAME_ZH = "NameZh";

    private final Words words;

    AnswerTable(Words words) {
        this.words = words;
    }

    String of(QueryResult answer) {
        List<Map<String, Object>> rows = Rows.of(answer);
        if (rows.isEmpty()) {
            return "<p>" + text(words.get("none")) + "</p>";
        }
        List<String> columns = columns(rows.get(0).keySet().stream().toList());
        String head = columns.stream()
                .map(column -> "<th scope=\"col\">" + text(column) + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream().map(row -> row(columns, row)).collect(Collectors.joining("\n"));
        return "<table><thead><tr>" + head + "<th scope=\"col\">" + text(words.get("sources"))
                + "</th></tr></thead><tbody>\n" + body + "\n</tbody></table>";
    }

    private static List<String> columns(List<String> all) {
        return all.stream()
                .filter(column -> !UNSEEN.contains(column) && !column.endsWith(NAME) && !column.endsWith(NAME_ZH))
                .filter(column -> !column.equals("nameZh") && !(column.equals("id") && all.contains("name")))
                .toList();
    }

    private String row(List<String> columns, Map<String, Object> row) {
        return columns.stream()
                        .map(column -> "<td>" + text(value(column, row)) + "</td>")
                        .collect(Collectors.joining("", "<tr>", ""))
                + "<td>" + citations(Quotation.of(row)) + "</td></tr>";
    }

    private String value(String column, Map<String, Object> row) {
        Object named = row.getOrDefault(column + NAME, row.get(column));
        if (row.get(column.equals("name") ? "nameZh" : column + NAME_ZH) instanceof String zh) {
            named = words.choose(String.valueOf(named), zh);
        }
        if (named instanceof List<?> list) {
            return list.stream().map(Objects::toString).collect(Collectors.joining("; "));
        }
        return column.equals("confidence") && named instanceof Number share
                ? String.format(Locale.ROOT, "%.0f %%", share.doubleValue() * 100)
                : Objects.toString(named, "");
    }

    private String citations(List<Quotation> quotations) {
        if (quotations.isEmpty()) {
            return "";
        }
        String all = quotations.stream().map(this::citation).collect(Collectors.joining());
        return "<details><summary>" + quotations.size() + "</summary>" + all + "</details>";
    }

    private String citation(Quotation quotation) {
        String quote = quotation.quote() == null
                ? "<p>" + text(words.get("unquoted")) + "</p>"
                : "<blockquote lang=\"" + Words.languageOf(quotation.quote()) + "\">" + text(quotation.quote())
                        + "</blockquote>";
        return "<figure>" + quote + "<figcaption>" + text(quotation.citation() + ", " + quotation.place())
                + "</figcaption></figure>";
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
