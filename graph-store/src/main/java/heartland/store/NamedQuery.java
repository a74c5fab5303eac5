package heartland.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question that the graph answers, as one file of cypher/queries declares it.
 *
 * @param name the file's name without extension
 * @param title what it answers, in a few words
 * @param titleZh the title in Chinese; null where the file has none
 * @param description the rules of the answer; may be empty
 * @param descriptionZh the description in Chinese; null where the file has none
 * @param params what it asks for, in order
 * @param example arguments with which it can be tried, by parameter, in order; may be empty
 * @param returns what an answer is
 * @param cypher the file's text
 */
public record NamedQuery(
        String name,
        String title,
        String titleZh,
        String description,
        String descriptionZh,
        List<Param> params,
        Map<String, String> example,
        Returns returns,
        String cypher) {
    public NamedQuery {
        params = List.copyOf(params);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /** What an answer is. */
    public enum Returns {
        /** Rows; those with {@code statements} get the {@code citations} of these. */
        TABLE,
        /** One row of {@code nodes} and {@code edges}; each edge with its {@code statement} gets the citations of it. */
        GRAPH
    }
}
