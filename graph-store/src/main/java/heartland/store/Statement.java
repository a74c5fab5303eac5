package heartland.store;

import heartland.model.Claim;
import heartland.model.Hash;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A distinct fact, whatever number of claims make it.
 *
 * @param id made of all that follows
 * @param subject the subject's id; for a symmetric relation the lesser of the two ends
 * @param quantities what it says of attributes that the relation has only one of at a time: term 25 years
 */
record Statement(
        String id,
        String subject,
        Relation relation,
        String object,
        Polarity polarity,
        Modality modality,
        PartialDate from,
        PartialDate to,
        Map<String, String> quantities) {

    static Statement of(Claim claim, Relation relation) {
        boolean swap = relation.symmetric() && claim.subject().compareTo(claim.object()) > 0;
        String subject = swap ? claim.object() : claim.subject();
        String object = swap ? claim.subject() : claim.object();
        Map<String, String> quantities = quantities(claim, relation);
        String id = Hash.id(Stream.concat(
                        Stream.of(
                                subject,
                                relation.id(),
                                object,
                                claim.polarity().toString(),
                                claim.modality().toString(),
                                Objects.toString(claim.from(), ""),
                                Objects.toString(claim.to(), "")),
                        quantities.entrySet().stream().map(Map.Entry::toString))
                .toArray(String[]::new));
        return new Statement(
                id,
                subject,
                relation,
                object,
                claim.polarity(),
                claim.modality(),
                claim.from(),
                claim.to(),
                quantities);
    }

    private static Map<String, String> quantities(Claim claim, Relation relation) {
        Map<String, String> quantities = new TreeMap<>();
        for (String attr : relation.singleAttrs()) {
            claim.quantity(attr).ifPresent(quantity -> quantities.put(attr, quantity.toString()));
        }
        return quantities;
    }

    /** For people: {@code is a member of [planned, 2002 to 2012]}, {@code leases [25 years]}. */
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
        qualifiers.addAll(quantities.values());
        return relation.en() + (qualifiers.isEmpty() ? "" : " [" + String.join(", ", qualifiers) + "]");
    }

    private String period() {
        if (from == null) {
            return "until " + to;
        }
        return to == null || to.equals(from) ? from.toString() : from + " to " + to;
    }
}
