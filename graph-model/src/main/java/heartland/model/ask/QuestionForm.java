package heartland.model.ask;

import java.util.List;
import java.util.Map;

/**
 * What a question may look like, and what it then asks.
 *
 * @param query the named query that answers it
 * @param sure whether it can mean nothing else
 * @param fixed arguments that go without saying in it
 * @param shapes the ways to put it
 * @param examples questions of this form, as written
 */
record QuestionForm(String query, boolean sure, Map<String, String> fixed, List<Shape> shapes, List<String> examples) {}
