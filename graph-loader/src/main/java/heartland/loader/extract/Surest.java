package heartland.loader.extract;

import heartland.model.Polarity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among the findings of a sentence. */
final class Surest {
    private Surest() {}

    /**
     * Of each relation between two actors the surest finding; two where words that lie apart affirm it and deny it: joined in
     * 1999 and left in 2004.
     */
    static List<Finding> of(List<Attempt> attempts) {
        Map<String, Told> told = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            for (Finding finding : attempt.findings()) {
                String key = finding.pair() + " " + finding.polarity();
                told.merge(
                        key,
                        new Told(finding, attempt),
                        (a, b) -> b.hold() > a.hold()
                                ? new Told(b.finding().withMoreOf(a.finding()), b.attempt())
                                : new Told(a.finding().withMoreOf(b.finding()), a.attempt()));
            }
        }
        return told.values().stream()
                .filter(one -> told.values().stream().noneMatch(other -> other.outdoes(one)))
                .map(Told::finding)
                .toList();
    }

    /** A finding and where it was found. */
    private record Told(Finding finding, Attempt attempt) {
        double hold() {
            return finding.grounds().hold();
        }

        /** Whether the same words, read better, say the opposite. */
        boolean outdoes(Told other) {
            return other != this
                    && finding.pair().equals(other.finding.pair())
                    && overlaps(other.attempt)
                    && (hold() > other.hold() || hold() == other.hold() && finding.polarity() == Polarity.AFFIRMED);
        }

        /** Places in the sentence of names and in that of groups cannot be told apart. */
        private boolean overlaps(Attempt other) {
            return attempt.rule().onNames() != other.rule().onNames()
                    || attempt.start() < other.end() && other.start() < attempt.end();
        }
    }
}
