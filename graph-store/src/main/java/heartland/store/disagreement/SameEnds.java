package heartland.store.disagreement;

import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Quantity;
import heartland.model.Relation;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Two statements of one subject, relation and object: dates, amounts, and whether it is so. */
final class SameEnds {
    private static final String TERM = "term";

    private final Relation relation;

    SameEnds(Relation relation) {
        this.relation = relation;
    }

    Stream<Disagreement> compare(Stated a, Stated b) {
        if (a.sharesOnlySentence(b)) {
            return Stream.empty();
        }
        return relation.single().stream()
                .filter(about -> differ(about, a, b))
                .map(about -> Disagreement.between(a, b, about));
    }

    private boolean differ(String about, Stated a, Stated b) {
        return switch (about) {
            case "polarity" -> a.isActual() && b.isActual() && a.polarity() != b.polarity() && atOneTime(a, b);
            case "from" -> areOne(a, b) && !a.mayBeginWith(b);
            case "to" -> areOne(a, b) && a.mayBeginWith(b) && differ(a.to(), b.to());
            case TERM -> (areOne(a, b) && differ(a, b, TERM)) || endsOtherThan(a, b) || endsOtherThan(b, a);
            default -> areOne(a, b) && differ(a, b, about);
        };
    }

    /** Whether the two tell of one and the same, and not of one after the other. */
    private static boolean areOne(Stated a, Stated b) {
        return a.isFact() && b.isFact() && !a.succeeds(b);
    }

    private static boolean differ(PartialDate a, PartialDate b) {
        return a != null && b != null && !a.overlaps(b);
    }

    private static boolean differ(Stated a, Stated b, String attr) {
        Quantity first = a.quantities().get(attr);
        Quantity second = b.quantities().get(attr);
        return first != null && second != null && a.mayBeginWith(b) && first.contradicts(second);
    }

    /** Both without a date, or with dates that meet: what was so may be so no more. */
    private static boolean atOneTime(Stated a, Stated b) {
        LocalDate begin = begin(a);
        LocalDate otherBegin = begin(b);
        if (begin == null || otherBegin == null) {
            return begin == otherBegin;
        }
        return !begin.isAfter(end(b)) && !otherBegin.isAfter(end(a));
    }

    private static LocalDate begin(Stated stated) {
        PartialDate date = stated.from() == null ? stated.to() : stated.from();
        return date == null ? null : date.first();
    }

    private static LocalDate end(Stated stated) {
        return (stated.to() == null ? stated.from() : stated.to()).last();
    }

    /**
     * Whether a term, agreed if only planned, does not lead to the end that the other states. Where neither says when it
     * began the two cannot be brought together, and are shown.
     */
    private static boolean endsOtherThan(Stated agreed, Stated ended) {
        Quantity term = agreed.quantities().get(TERM);
        if (term == null
                || term.unit() != Quantity.Unit.YEARS
                || agreed.polarity() == Polarity.NEGATED
                || agreed.modality() == Modality.HYPOTHETICAL
                || !ended.isFact()
                || ended.to() == null
                || ended.quantities().containsKey(TERM)
                || !agreed.mayBeginWith(ended)
                || agreed.succeeds(ended)) {
            return false;
        }
        PartialDate begin = agreed.from() == null ? ended.from() : agreed.from();
        return begin == null || differ(after(begin, term.value().intValue()), ended.to());
    }

    // To the month: a lease of 20 years that began on the 28th may end on the 27th.
    private static PartialDate after(PartialDate begin, int years) {
        return new PartialDate(begin.year() + years, begin.month(), 0);
    }
}
