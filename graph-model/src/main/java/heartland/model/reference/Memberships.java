package heartland.model.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What data sets say of members and observers.
 *
 * @param sets those that decide before those that do not
 * @param organizations of which years a set tells an organisation
 * @param states of which years a set tells a state
 * @param listed by a set without years: the status of each state in each organisation
 * @param doubted what a set has wrong
 */
record Memberships(
        List<DataSet> sets,
        Map<Of, List<Membership>> rows,
        Map<Of, Span> organizations,
        Map<Of, Span> states,
        Map<Of, String> listed,
        Set<Of> doubted) {
    static final String MEMBER_OF = "MEMBER_OF";
    static final String OBSERVER_OF = "OBSERVER_OF";
    private static final Map<String, String> STATUS = Map.of(MEMBER_OF, "member", OBSERVER_OF, "observer");

    /** What a set's word is about; without actor or organisation of any. */
    record Of(String set, String actor, String organization) {}

    Memberships {
        sets = sets.stream()
                .sorted(Comparator.comparing(DataSet::decides).reversed())
                .toList();
    }

    /** The word of the first set that has one. */
    Verdict check(Assertion assertion) {
        return sets.stream()
                .map(set -> check(assertion, set))
                .filter(verdict -> !verdict.isOutside())
                .findFirst()
                .orElse(Verdict.OUTSIDE);
    }

    private Verdict check(Assertion assertion, DataSet set) {
        Of pair = new Of(set.id(), assertion.subject(), assertion.object());
        if (doubted.contains(pair) || doubted.contains(new Of(set.id(), null, pair.organization()))) {
            return Verdict.OUTSIDE;
        }
        return tenure(set, pair)
                .map(tenure -> tenure.check(assertion))
                .orElseGet(() -> isListed(assertion, pair)
                        ? Verdict.agrees(
                                set,
                                pair.actor() + ": listed as " + listed.get(pair) + " of " + pair.organization()
                                        + ", without a year")
                        : Verdict.OUTSIDE);
    }

    private Optional<Tenure> tenure(DataSet set, Of pair) {
        Span organization = organizations.get(new Of(set.id(), null, pair.organization()));
        Span state = states.get(new Of(set.id(), pair.actor(), null));
        return organization == null || state == null
                ? Optional.empty()
                : Optional.of(new Tenure(
                        set,
                        pair.actor(),
                        pair.organization(),
                        rows.getOrDefault(pair, List.of()),
                        organization.and(state)));
    }

    /** A list without years says nothing of a statement that has one. */
    private boolean isListed(Assertion assertion, Of pair) {
        return assertion.isAffirmed()
                && assertion.isUndated()
                && STATUS.get(assertion.relation()).equals(listed.get(pair));
    }
}
