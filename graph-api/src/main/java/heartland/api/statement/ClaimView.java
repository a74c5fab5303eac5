package heartland.api.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One sentence's claim.
 *
 * @param quote the sentence; null where the graph has the claim without it
 * @param marks where the quote names the two actors, from left to right; none of an actor that it does not name, as where a
 *     pronoun stands for it
 * @param citation author, year, title, and the place in the text
 * @param rule what found it
 */
record ClaimView(
        String id,
        String quote,
        List<Mark> marks,
        String section,
        Integer paragraph,
        Integer sentence,
        Integer page,
        String from,
        String to,
        double confidence,
        String rule,
        List<Attribute> attributes,
        String citation,
        SourceRef source) {

    ClaimView marked(List<Mark> found) {
        return new ClaimView(
                id,
                quote,
                found,
                section,
                paragraph,
                sentence,
                page,
                from,
                to,
                confidence,
                rule,
                attributes,
                citation,
                source);
    }

    /** A further detail of a claim, such as the amount or the term. */
    record Attribute(String name, String value) {}

    /** The paper of a claim. */
    record SourceRef(String id, String title, String citation, String language) {}

    /**
     * Where a quote names an actor.
     *
     * @param start offset of the first UTF-16 unit in the quote
     * @param end offset after the last
     */
    record Mark(int start, int end, Role role) {}

    /** Which end of the statement an actor is. */
    enum Role {
        @JsonProperty("subject")
        SUBJECT,
        @JsonProperty("object")
        OBJECT
    }
}
