package heartland.api.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import heartland.api.statement.ClaimView.SourceRef;
import java.util.List;

/**
 * A statement beside what agrees and what disagrees with it.
 *
 * @param likes statements of the same that name another date, amount or term, or none, and do not disagree
 * @param disagreements what cannot be true at the same time
 */
record StatementView(@JsonUnwrapped Stated stated, List<Like> likes, List<Disagreement> disagreements) {

    /** The same said with other details. */
    record Like(String id, String text, String from, String to, double confidence, List<SourceRef> sources) {}

    /**
     * Another side.
     *
     * @param about what they differ in: from, to, polarity, amount …
     * @param better which is the better supported, by sources, then by confidence; null where neither is
     * @param other the statement on the other side; null where that is a listed date
     * @param listed the agreement whose listed day this one misses; null where the other side is a statement
     */
    record Disagreement(String about, Side better, Stated other, Listed listed) {}

    /** One of two that disagree. */
    enum Side {
        @JsonProperty("this")
        THIS,
        @JsonProperty("other")
        OTHER
    }

    /** The day that data/actors lists for an agreement. */
    record Listed(String id, String name, String nameZh, String nameRu, String date) {}
}
