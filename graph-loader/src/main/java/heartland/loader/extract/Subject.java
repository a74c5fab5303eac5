package heartland.loader.extract;

import heartland.loader.link.Unit;
import java.util.List;

/**
 * Who does what a rule's words say.
 *
 * @param units the subject, and partners who share it
 * @param how how it was found, which tells how far to trust it
 */
public record Subject(List<Unit> units, How how) {

    /** Without the other end: who of two, 哈薩克與俄羅斯, lends to one of them is the other. */
    Subject apartFrom(Unit object) {
        return new Subject(
                units.stream()
                        .map(unit -> Ends.isOneOfTwo(object, unit)
                                ? unit.with(unit.members().stream()
                                        .filter(actor -> !object.members().contains(actor))
                                        .toList())
                                : unit)
                        .toList(),
                how);
    }

    /** Whether it is one actor alone. */
    boolean isAlone() {
        return units.stream()
                        .flatMap(unit -> unit.members().stream())
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether the sentence goes on with what the one before spoke of. */
    boolean pointsBack() {
        return how == How.SENTENCE_BEFORE || units.get(0).anaphor();
    }

    /** Ways of finding a subject, with the weights that docs/evaluation.md reports. */
    public enum How {
        /** The rule's own pattern names it. */
        NAMED(1.0, "named by the rule"),
        /** The parse and the order of words agree. */
        CONFIRMED(1.0, "by word order, confirmed by the parse"),
        /** It stands before the words, in their clause. */
        SAME_CLAUSE(1.0, "by word order in the same clause"),
        /** It stands in another clause of the sentence. */
        CARRIED(0.9, "carried from another clause"),
        /** It is the subject of the sentence before. */
        SENTENCE_BEFORE(0.7, "carried from the sentence before");

        private final double weight;
        private final String words;

        How(double weight, String words) {
            this.weight = weight;
            this.words = words;
        }

        double weight() {
            return weight;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
