package heartland.model.ask;

import java.util.List;
import java.util.Map;

/** What a question was taken for. */
public sealed interface Understanding {
    /** What each part of the question was taken for, in its order. */
    List<Part> read();

    /** Questions like it that would be understood, the most alike first. */
    List<String> nearest();

    /** A stretch of the question, and what it was taken for. */
    record Part(String text, String as) {}

    /**
     * A named query to run.
     *
     * @param arguments by parameter, in the form that the query takes: ids, ISO dates
     * @param doubts why the answer may not be the one asked for, a sentence each; empty where there is no doubt
     */
    record Understood(
            String query, Map<String, String> arguments, List<String> doubts, List<Part> read, List<String> nearest)
            implements Understanding {
        /** Whether every word was understood, and in one way only. */
        public boolean sure() {
            return doubts.isEmpty();
        }
    }

    /** Nothing to run. */
    record NotUnderstood(List<Part> read, List<String> nearest) implements Understanding {}
}
