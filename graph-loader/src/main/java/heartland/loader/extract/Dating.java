package heartland.loader.extract;

import heartland.loader.date.DateMention;
import heartland.loader.link.Masked;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.Rule;
import heartland.model.ActorType;
import heartland.model.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When what a match states began and ended.
 *
 * @param from null where not known
 * @param to null where not known
 */
record Dating(PartialDate from, PartialDate to) {
    private static final Dating UNKNOWN = new Dating(null, null);

    /**
     * Chooses among the dates of the sentence: one inside the match, else the last before it, else the first after it in
     * the same clause; and the date of the sentence before where the subject points back to that.
     */
    static Dating of(RuleMatch match, Subject subject, List<DateMention> dates, Before before, Dialect dialect) {
        if (match.rule().date() == Rule.DateRole.NONE) {
            return UNKNOWN;
        }
        return own(match, dates, dialect)
                .or(() -> dialect == Dialect.ZH && subject.pointsBack() || pointsBackToEvent(match.masked())
                        ? Optional.ofNullable(before.date()).filter(date -> date.from() != null)
                        : Optional.empty())
                .map(date -> match.rule().date() == Rule.DateRole.TO
                        ? new Dating(null, date.from())
                        : new Dating(date.from(), date.to()))
                .orElse(UNKNOWN);
    }

    /** 在峰會上: what is told is of the day of the event that the sentence before dates. */
    private static boolean pointsBackToEvent(Masked masked) {
        return masked.units().stream()
                .anyMatch(unit -> unit.anaphor() && unit.members().get(0).type() == ActorType.EVENT);
    }

    private static Optional<DateMention> own(RuleMatch match, List<DateMention> dates, Dialect dialect) {
        Masked masked = match.masked();
        int start = masked.origin()[match.match().start()];
        int end = masked.origin()[match.match().end()];
        Optional<DateMention> inside = dates.stream()
                .filter(date -> date.start() >= start && date.end() <= end)
                .findFirst();
        Optional<DateMention> left =
                dates.stream().filter(date -> date.end() <= start).max(Comparator.comparingInt(DateMention::end));
        Optional<DateMention> right = dates.stream()
                .filter(date ->
                        date.start() >= end && isOneClause(masked, match.match().end(), date.start(), dialect))
                .findFirst();
        Stream<Optional<DateMention>> order = dialect == Dialect.EN
                        && right.filter(date -> isNear(masked, match.match().end(), date.start()))
                                .isPresent()
                ? Stream.of(inside, right)
                : Stream.of(inside, left, right);
        return order.flatMap(Optional::stream).findFirst();
    }

    /** Whether no other statement of the clause lies between: joined X in May and left Y in June. */
    private static boolean isNear(Masked masked, int from, int originTo) {
        int to = from;
        while (to < masked.text().length() && masked.origin()[to] < originTo) {
            to++;
        }
        return !masked.text().substring(from, to).contains(" and ");
    }

    private static boolean isOneClause(Masked masked, int from, int originTo, Dialect dialect) {
        for (int i = from; i < masked.text().length() && masked.origin()[i] < originTo; i++) {
            if (dialect.endsClause(masked.text(), i)) {
                return false;
            }
        }
        return true;
    }
}
