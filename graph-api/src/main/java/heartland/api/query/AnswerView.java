package heartland.api.query;

import heartland.store.QueryResult;
import java.util.List;
import java.util.Map;

/**
 * The answer to a named query.
 *
 * @param returns table, or graph: then one row with {@code nodes} and {@code edges}
 * @param rows by column; each carries its citations
 * @param next what {@code after} has to be for the rows that follow; null where these are the last
 */
record AnswerView(
        String query, String title, String returns, List<String> columns, List<Map<String, Object>> rows, String next) {
    static AnswerView of(QueryResult result) {
        return new AnswerView(
                result.query().name(),
                result.query().title(),
                QueryView.word(result.query().returns()),
                result.columns(),
                result.rows(),
                result.next());
    }
}
