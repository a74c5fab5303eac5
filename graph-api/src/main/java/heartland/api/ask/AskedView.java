package heartland.api.ask;

import heartland.model.ask.Understanding;
import heartland.model.ask.Understanding.Part;
import heartland.model.ask.Understanding.Understood;
import heartland.store.QueryResult;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question in plain words.
 *
 * @param understood whether a query was run
 * @param sure whether every word was understood, and in one way only
 * @param doubts why the answer may not be the one asked for
 * @param query the named query that was run; null where none was
 * @param arguments what it was run with
 * @param read what each part of the question was taken for
 * @param nearest questions like it that are understood; empty where it was sure
 * @param rows as the named query answers; null where none was run
 */
record AskedView(
        String question,
        boolean understood,
        boolean sure,
        List<String> doubts,
        String query,
        String title,
        Map<String, String> arguments,
        List<Part> read,
        List<String> nearest,
        List<String> columns,
        List<Map<String, Object>> rows) {

    static AskedView of(String question, Understood understood, QueryResult answer) {
        return new AskedView(
                question,
                true,
                understood.sure(),
                understood.doubts(),
                understood.query(),
                answer.query().title(),
                understood.arguments(),
                understood.read(),
                understood.nearest(),
                answer.columns(),
                answer.rows());
    }

    static AskedView notUnderstood(String question, Understanding read) {
        return new AskedView(
                question, false, false, List.of(), null, null, Map.of(), read.read(), read.nearest(), List.of(), null);
    }
}
