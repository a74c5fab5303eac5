package heartland.model.reference;

import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import java.util.List;

/**
 * A statement to hold against public facts.
 *
 * @param from when it began; null where not known
 * @param to when it ended; null where not known. The same as {@code from}, it was so at that time, whenever it began
 * @param known the year of the earliest source that states it, which tells nothing later; null where not known
 * @param lengths of a border, as the sources word them: {@code 1,782 km}
 */
public record Assertion(
        String subject,
        String relation,
        String object,
        Polarity polarity,
        Modality modality,
        PartialDate from,
        PartialDate to,
        Integer known,
        List<String> lengths) {
    public Assertion {
        lengths = List.copyOf(lengths);
    }

    boolean isAffirmed() {
        return polarity == Polarity.AFFIRMED;
    }

    boolean isUndated() {
        return from == null && to == null;
    }

    /** Whether it says that something was so at a time, not that it began then. */
    boolean isOfAMoment() {
        return from != null && from.equals(to);
    }
}
