package heartland.api.statement;

import heartland.model.ActorType;
import java.util.List;

/**
 * A distinct fact and the sentences that state it.
 *
 * @param text what stands between subject and object, for people
 * @param quad the class of the relation by PLOVER, or structural
 * @param polarity affirmed or negated
 * @param modality actual, planned or hypothetical
 * @param provisional whether it would be a relationship between the two, were it surer
 * @param from when it began or happened, in ISO 8601 as precise as the sources; null where none says
 * @param to when it ended or shall end; null where none says
 * @param known when the earliest of the sources appeared
 * @param confidence the estimated probability that the sources say so, 0 to 1
 * @param sources how many sources state it
 * @param reference what public facts say of it; null for relations of which there are none
 * @param claims the sentences that state it, by source and place
 */
record Stated(
        String id,
        String relation,
        String text,
        String quad,
        End subject,
        End object,
        String polarity,
        String modality,
        boolean provisional,
        String from,
        String to,
        String known,
        double confidence,
        long sources,
        PublicFact reference,
        List<ClaimView> claims) {

    /**
     * An end of a statement.
     *
     * @param listed whether data/actors has it; what is not listed was taken from a text
     */
    record End(String id, ActorType type, String name, String nameZh, String nameRu, boolean listed) {}

    /**
     * What public facts say.
     *
     * @param outcome agrees, contradicts, or outside where no data set can tell
     * @param dataSet the title of the data set; null where none can tell
     * @param date when the data set was last brought up to date
     * @param fact what it says
     */
    record PublicFact(String outcome, String dataSet, String date, String fact) {}
}
