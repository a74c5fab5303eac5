package heartland.model.reference;

import heartland.model.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lists of treaties say of who bound himself by what.
 *
 * @param acts by list, agreement and state
 * @param agreements which lists have an agreement
 * @param states of which states a list tells
 */
record Treaties(Map<Act.Of, List<Act>> acts, Map<String, Set<DataSet>> agreements, Map<DataSet, Set<String>> states) {
    static final String SIGNED = "SIGNED";

    /**
     * That a state signed an agreement, or bound itself by it otherwise.
     *
     * @param kind {@code signature}, {@code ratification}, {@code accession} …
     * @param binding whether it is bound from then on
     * @param until when it ceased to be bound; null where it is bound still, or the list does not tell
     */
    record Act(PartialDate date, String kind, boolean binding, PartialDate until) {
        /** Whose acts they are, and in which list. */
        record Of(DataSet set, String agreement, String state) {}

        boolean isAbout(int year) {
            return Math.abs(date.year() - year) <= Membership.SLACK;
        }

        /** Whether the state was bound in that year beyond doubt. */
        boolean surelyBinds(int year) {
            return binding
                    && date.year() < year - Membership.SLACK
                    && (until == null || until.year() > year + Membership.SLACK);
        }
    }

    /** The word of the first list that has one. */
    Verdict check(Assertion assertion) {
        return agreements.getOrDefault(assertion.object(), Set.of()).stream()
                .map(set -> check(assertion, set))
                .filter(verdict -> !verdict.isOutside())
                .findFirst()
                .orElse(Verdict.OUTSIDE);
    }

    private Verdict check(Assertion assertion, DataSet set) {
        List<Act> found = acts.getOrDefault(new Act.Of(set, assertion.object(), assertion.subject()), List.of());
        if (found.isEmpty()) {
            return none(assertion, set);
        }
        String text = text(assertion, found);
        if (!assertion.isAffirmed()) {
            return denied(assertion, found, set, text);
        }
        return Verdict.of(
                assertion.from() == null
                        || found.stream()
                                .anyMatch(act -> act.isAbout(assertion.from().year())),
                set,
                text);
    }

    /** A state that the list knows and does not name had done nothing when the list was made. */
    private Verdict none(Assertion assertion, DataSet set) {
        Integer year = assertion.from() == null
                ? assertion.known()
                : Integer.valueOf(assertion.from().year());
        boolean told = year != null
                && year < PartialDate.parse(set.date()).year()
                && states.get(set).contains(assertion.subject());
        return told
                ? Verdict.of(!assertion.isAffirmed(), set, assertion.subject() + ": no party to " + assertion.object())
                : Verdict.OUTSIDE;
    }

    /** Who signed and did not ratify may be said not to have done either: only who is bound contradicts. */
    private static Verdict denied(Assertion assertion, List<Act> found, DataSet set, String text) {
        Integer year = assertion.from() == null
                ? null
                : Integer.valueOf(assertion.from().year());
        boolean bound = year != null && found.stream().anyMatch(act -> act.surelyBinds(year));
        return bound ? Verdict.contradicts(set, text) : Verdict.OUTSIDE;
    }

    private static String text(Assertion assertion, List<Act> found) {
        return assertion.subject() + ": "
                + found.stream()
                        .map(act ->
                                act.kind() + " " + act.date() + (act.until() == null ? "" : " until " + act.until()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ", of " + assertion.object();
    }
}
