package heartland.store;

import java.util.List;

/**
 * A question that the graph answers, as one file of cypher/queries declares it.
 *
 * @param name the file's name without extension
 * @param title what it answers, in a few words
 * @param description the rules of the answer; may be empty
 * @param params what it asks for, in order
 * @param returns what an answer is
 * @param cypher the file's text
 */
public record NamedQuery(
        String name, String title, String description, List<Param> params, Returns returns, String cypher) {
    public NamedQuery {
        params = List.copyOf(params);
    }

    /** What an answer is. */
    public enum Returns {
        /** Rows, each with its {@code citations}. */
        TABLE,
        /** One row of {@code nodes} and {@code edges}. */
        GRAPH
    }
}
