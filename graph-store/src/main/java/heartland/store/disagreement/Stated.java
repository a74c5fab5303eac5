package heartland.store.disagreement;

import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Quantity;
import java.util.Map;
import java.util.Set;

/**
 * A statement as it is compared with others of its relation.
 *
 * @param quantities its amount, term or length, by the attribute's name
 * @param titles the titles that its claims name
 * @param sources ids of the sources that state it
 * @param sentences ids of the sentences that state it
 * @param listed the date that the list of actors has for the object; null where it has none
 */
public record Stated(
        String id,
        String subject,
        String object,
        Polarity polarity,
        Modality modality,
        PartialDate from,
        PartialDate to,
        Map<String, Quantity> quantities,
        Set<String> titles,
        Set<String> sources,
        Set<String> sentences,
        PartialDate listed) {

    boolean isActual() {
        return modality == Modality.ACTUAL;
    }

    boolean isFact() {
        return isActual() && polarity == Polarity.AFFIRMED;
    }

    /** Whether one sentence alone states both: what it sets side by side it means so. */
    boolean sharesOnlySentence(Stated other) {
        return sentences.size() == 1 && sentences.equals(other.sentences);
    }

    /** Whether the one had ended when the other began, as two leases that follow each other. */
    boolean succeeds(Stated other) {
        return endsBefore(this, other) || endsBefore(other, this);
    }

    /** Whether the two begin on days that may be the same. A date that is not known may be any. */
    boolean mayBeginWith(Stated other) {
        return from == null || other.from == null || from.overlaps(other.from);
    }

    private static boolean endsBefore(Stated first, Stated second) {
        return first.to != null && second.from != null && !first.to.first().isAfter(second.from.last());
    }
}
