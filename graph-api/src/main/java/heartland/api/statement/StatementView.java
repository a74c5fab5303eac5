package heartland.api.statement;

import heartland.model.ActorType;
import java.util.List;

/**
 * A distinct fact and who states it.
 *
 * @param text what stands between subject and object, for people
 * @param polarity affirmed or negated
 * @param modality actual, planned or hypothetical
 * @param from when it began or happened, in ISO 8601 as precise as the sources; null where none says
 * @param to when it ended or shall end; null where none says
 * @param confidence the estimated probability that the sources say so, 0 to 1
 * @param claims the sentences that state it
 * @param disagreements statements that cannot be true at the same time
 */
record StatementView(
        String id,
        String relation,
        String text,
        End subject,
        End object,
        String polarity,
        String modality,
        String from,
        String to,
        double confidence,
        List<ClaimView> claims,
        List<Disagreement> disagreements) {

    /** An end of a statement. */
    record End(String id, ActorType type, String name, String nameZh) {}

    /**
     * One sentence's claim.
     *
     * @param quote the sentence; null where the graph has the claim without it
     * @param citation author, year, title, and the place in the text
     * @param rule what found it
     */
    record ClaimView(
            String id,
            String quote,
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
            SourceRef source) {}

    /** A further detail of a claim, such as the amount or the term. */
    record Attribute(String name, String value) {}

    /** The paper of a claim. */
    record SourceRef(String id, String title, String citation, String language) {}

    /**
     * Another statement that contradicts this one.
     *
     * @param about what they differ in: from, to, polarity, amount …
     */
    record Disagreement(String about, String id, String from, String to, String polarity) {}
}
