package heartland.model.reference;

import java.util.Locale;

/**
 * What public facts say of a statement.
 *
 * @param set the data set that says it; null where none does
 * @param fact what it says, for people; null where it says nothing
 */
public record Verdict(Outcome outcome, DataSet set, String fact) {
    /** No data set covers it, or none that does can tell. */
    public static final Verdict OUTSIDE = new Verdict(Outcome.OUTSIDE, null, null);

    /** How a statement stands to public facts. */
    public enum Outcome {
        AGREES,
        CONTRADICTS,
        OUTSIDE;

        /** As the graph has it: {@code agrees}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Verdict agrees(DataSet set, String fact) {
        return new Verdict(Outcome.AGREES, set, fact);
    }

    /** Outside where the set's word is not enough. */
    static Verdict contradicts(DataSet set, String fact) {
        return set.decides() ? new Verdict(Outcome.CONTRADICTS, set, fact) : OUTSIDE;
    }

    /** Agrees, or contradicts. */
    static Verdict of(boolean agrees, DataSet set, String fact) {
        return agrees ? agrees(set, fact) : contradicts(set, fact);
    }

    boolean isOutside() {
        return outcome == Outcome.OUTSIDE;
    }
}
