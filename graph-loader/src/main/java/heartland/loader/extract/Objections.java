package heartland.loader.extract;

import heartland.loader.extract.Rejection.Reason;
import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Rule;
import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands against a claim although the words of its rule fit. */
final class Objections {
    private final Ends ends;
    private final Pairing pairing;
    private final Roles roles;
    private final Qualifiers qualifiers;

    Objections(Ends ends, Pairing pairing, Roles roles, Qualifiers qualifiers) {
        this.ends = ends;
        this.pairing = pairing;
        this.roles = roles;
        this.qualifiers = qualifiers;
    }

    /** Against the ends that the pattern itself names. */
    Optional<Rejection> toNamed(RuleMatch match) {
        if (match.isBetweenSides()) {
            if (match.objectStart() >= 0 && roles.isInstrument(match.masked().text(), match.objectStart())) {
                return Optional.of(new Rejection(Reason.INSTRUMENT, names(match.object())));
            }
            return match.isNoPair()
                            || pairing.sides(match.relation(), match.object()).isEmpty()
                    ? Optional.of(new Rejection(Reason.NO_SIDES, names(match.object())))
                    : Optional.empty();
        }
        if (qualifiers.divide(match)) {
            return Optional.of(new Rejection(Reason.QUALIFIES_ANOTHER, names(match.object())));
        }
        // Neighbours are told by whom they adjoin.
        boolean adjoins = match.relation().symmetric() && !match.relation().distributive();
        boolean another = match.objectStart() >= 0
                && !adjoins
                && roles.meansAnother(match.masked().text(), match.objectStart());
        boolean adjective =
                match.rule().object() == Rule.Unnamed.NOUN && match.masked().isAdjective(match.objectStart());
        if (another
                || adjective
                || match.endsWithObject() && roles.onlyQualifiesObject(match.masked(), match.objectStart())) {
            return Optional.of(new Rejection(Reason.QUALIFIER, names(match.object())));
        }
        if (match.namesSubject()
                && !adjoins
                && roles.meansAnother(match.masked().text(), match.match().start("S"))) {
            return match.subject().map(unit -> new Rejection(Reason.ANOTHER_MEANT, names(unit)));
        }
        if (match.beginsWithSubject()
                && match.subject().filter(Unit::isActing).isPresent()
                && roles.isRecipient(match.masked().text(), match.match().start())) {
            return match.subject().map(unit -> new Rejection(Reason.RECIPIENT, names(unit)));
        }
        if (roles.makeAnotherAct(match)) {
            return match.subject().map(unit -> new Rejection(Reason.ANOTHER_ACTS, names(unit)));
        }
        return match.subject()
                .filter(unit -> !Ends.areApart(unit, match.object()))
                .map(unit -> new Rejection(Reason.OVERLAP, names(unit) + " and " + names(match.object())));
    }

    /** Against a subject that somebody keeps from it: nothing is told to have happened. */
    Optional<Rejection> toKept(RuleMatch match, Subject subject) {
        Unit unit = subject.units().get(0);
        int end = match.subjectEnd(unit);
        return end > 0 && roles.isKeptFrom(match.masked().text(), end - Slots.LENGTH)
                ? Optional.of(new Rejection(Reason.KEPT, names(unit)))
                : Optional.empty();
    }

    /** Against one alone as the subject of what only several do, and against several of what one does. */
    Optional<Rejection> toNumber(Rule rule, Subject subject) {
        Reason reason =
                switch (rule.count()) {
                    case SEVERAL -> subject.isAlone() ? Reason.ALONE : null;
                    case ONE -> subject.isAlone() ? null : Reason.SEVERAL;
                    default -> null;
                };
        return Optional.ofNullable(reason)
                .map(against -> new Rejection(against, names(subject.units().get(0))));
    }

    /** Against every unit before the words as their subject. */
    Rejection toAll(RuleMatch match) {
        Masked masked = match.masked();
        List<String> unfit = new ArrayList<>();
        for (int i = 0; i < match.match().start(); i++) {
            if (Slots.isKind(masked.text().charAt(i))) {
                Unit unit = masked.unitAt(i);
                unfit.add(names(unit) + " " + unfitness(match, unit));
            }
        }
        return new Rejection(
                Reason.NO_SUBJECT, unfit.isEmpty() ? "nobody stands before the words" : String.join(", ", unfit));
    }

    private String unfitness(RuleMatch match, Unit unit) {
        if (!Ends.areApart(unit, match.object())) {
            return "is the other end too";
        }
        return ends.admits(match.relation(), match.rule().swap(), unit)
                ? "is governed by other words or stands too far off"
                : "is of another type";
    }

    /** Against the relation between these two. */
    static Optional<Rejection> toPair(Relation relation, Actor first, Actor second) {
        if (first.id().equals(second.id())) {
            return Optional.of(new Rejection(Reason.SAME_ACTOR, first.id()));
        }
        if (relation.abroad() && isAtHome(first, second)) {
            return Optional.of(new Rejection(Reason.OWN_COUNTRY, second.id()));
        }
        if (!relation.admitsSubject(first)) {
            return Optional.of(new Rejection(Reason.TYPE, typed(first) + " as its subject"));
        }
        if (!relation.admitsObject(second)) {
            return Optional.of(new Rejection(Reason.TYPE, typed(second) + " as its object"));
        }
        return Optional.empty();
    }

    private static boolean isAtHome(Actor who, Actor where) {
        String home = who.type() == ActorType.PERSON ? who.country() : who.id();
        return home != null && (home.equals(where.id()) || home.equals(where.country()));
    }

    private static String typed(Actor actor) {
        return actor.id() + " (" + actor.type().label() + ")";
    }

    private static String names(Unit unit) {
        return unit.members().stream().map(Actor::id).collect(Collectors.joining("+"));
    }
}
