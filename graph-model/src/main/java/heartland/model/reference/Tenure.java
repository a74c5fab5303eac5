package heartland.model.reference;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a data set with years says of one state in one organisation.
 *
 * @param memberships every status that it held, in order of time
 * @param covered the years of which the set tells both the state and the organisation
 */
record Tenure(DataSet set, String actor, String organization, List<Membership> memberships, Span covered) {

    Verdict check(Assertion assertion) {
        if (assertion.relation().equals(Memberships.OBSERVER_OF)) {
            return observer(assertion);
        }
        if (assertion.isUndated()) {
            return assertion.isAffirmed() ? ever(assertion) : never(assertion);
        }
        int year = year(assertion);
        if (!covered.contains(year) || hasLesserStatus(year)) {
            return Verdict.OUTSIDE;
        }
        return assertion.isAffirmed() ? held(assertion, year) : notHeld(assertion);
    }

    private Verdict held(Assertion assertion, int year) {
        boolean began = assertion.from() == null || assertion.isOfAMoment();
        boolean ended = assertion.to() != null && !assertion.isOfAMoment();
        return Verdict.of(
                members()
                        .filter(member -> member.mayHold(year))
                        .filter(member -> began || member.mayBeginIn(year))
                        .anyMatch(member ->
                                !ended || member.mayEndIn(assertion.to().year())),
                set,
                text());
    }

    private Verdict notHeld(Assertion assertion) {
        if (assertion.from() == null) {
            return Verdict.OUTSIDE;
        }
        int year = assertion.from().year();
        if (members().anyMatch(member -> member.surelyHolds(year))) {
            return Verdict.contradicts(set, text());
        }
        boolean out = members().allMatch(member -> !member.mayHold(year) || member.endsIn(year));
        return out ? Verdict.agrees(set, text()) : Verdict.OUTSIDE;
    }

    /** Without a date it may have been at any time that its source could tell of. */
    private Verdict ever(Assertion assertion) {
        Integer known = assertion.known();
        if (members().anyMatch(member -> known == null || member.from() <= known + Membership.SLACK)) {
            return Verdict.agrees(set, text());
        }
        boolean told =
                known != null && covered.contains(known) && memberships.stream().allMatch(this::counts);
        return told ? Verdict.contradicts(set, text()) : Verdict.OUTSIDE;
    }

    private Verdict never(Assertion assertion) {
        Integer known = assertion.known();
        if (known == null || !covered.contains(known) || hasLesserStatus(known)) {
            return Verdict.OUTSIDE;
        }
        if (members().noneMatch(member -> member.from() <= known + Membership.SLACK)) {
            return Verdict.agrees(set, text());
        }
        boolean always = members().anyMatch(member -> member.from() <= covered.first() && member.surelyHolds(known));
        return always ? Verdict.contradicts(set, text()) : Verdict.OUTSIDE;
    }

    /** That no row calls it an observer says nothing: such sets list few of them. */
    private Verdict observer(Assertion assertion) {
        if (!assertion.isAffirmed()) {
            return Verdict.OUTSIDE;
        }
        Predicate<Membership> then = assertion.isUndated() ? any -> true : row -> row.mayHold(year(assertion));
        if (memberships.stream().filter(Membership::isObserver).anyMatch(then)) {
            return Verdict.agrees(set, text());
        }
        boolean member = !assertion.isUndated() && members().anyMatch(row -> row.surelyHolds(year(assertion)));
        return member ? Verdict.contradicts(set, text()) : Verdict.OUTSIDE;
    }

    private Stream<Membership> members() {
        return memberships.stream().filter(Membership::isMember);
    }

    /** Such as that of an associate, which some call a membership. */
    private boolean hasLesserStatus(int year) {
        return memberships.stream().anyMatch(row -> !counts(row) && row.mayHold(year));
    }

    private boolean counts(Membership row) {
        return row.isMember() || row.isObserver();
    }

    private static int year(Assertion assertion) {
        return (assertion.from() == null ? assertion.to() : assertion.from()).year();
    }

    private String text() {
        return memberships.isEmpty()
                ? actor + ": no member of " + organization + ", " + covered
                : memberships.stream().map(Membership::text).collect(Collectors.joining("; "));
    }
}
