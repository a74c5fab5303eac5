package heartland.store;

import heartland.model.Claim;
import heartland.model.Hash;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A distinct fact, whatever number of claims make it.
 *
 * @param id made of all that follows
 * @param subject the subject's id; for a symmetric relation the lesser of the two ends
 */
record Statement(
        String id,
        String subject,
        Relation relation,
        String object,
        Polarity polarity,
        Modality modality,
        PartialDate from,
        PartialDate to) {

    static Statement of(Claim claim, Relation relation) {
        boolean swap = relation.symmetric() && claim.subject().compareTo(claim.object()) > 0;
        String subject = swap ? claim.object() : claim.subject();
        String object = swap ? claim.subject() : claim.object();
        String id = Hash.id(
                subject,
                relation.id(),
                object,
                claim.polarity().toString(),
                claim.modality().toString(),
                Objects.toString(claim.from(), ""),
                Objects.toString(claim.to(), ""));
        return new Statement(
                id, subject, relation, object, claim.polarity(), claim.modality(), claim.from(), claim.to());
    }

    /** For people: {@code is a member of [planned, 2002 to 2012]}. */
    String text() {
        List<String> qualifiers = new ArrayList<>();
        if (polarity == Polarity.NEGATED) {
            qualifiers.add(polarity.toString());
        }
        if (modality != Modality.ACTUAL) {
            qualifiers.add(modality.toString());
        }
        if (from != null || to != null) {
            qualifiers.add(period());
        }
        return relation.en() + (qualifiers.isEmpty() ? "" : " [" + String.join(", ", qualifiers) + "]");
    }

    private String period() {
        if (from == null) {
            return "until " + to;
        }
        return to == null || to.equals(from) ? from.toString() : from + " to " + to;
    }
}
