package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.Rule;
import heartland.model.ActorType;
import heartland.model.PartialDate;
import heartland.model.date.DateMention;
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
     * the same clause; in English the first after it before the last before it; and the date of the sentence before where the
     * subject points back to that, unless what is told lasts; else the date over the entry of a chronicle.
     *
     * @param sameOccasion whether the sentence tells of the same day as the one before
     */
    static Dating of(
            RuleMatch match,
            Subject subject,
            List<DateMention> dates,
            Before before,
            boolean sameOccasion,
            Dialect dialect) {
        if (match.rule().date() == Rule.DateRole.NONE) {
            return UNKNOWN;
        }
        return own(match, dates, dialect)
                .or(() -> sameOccasion || goesOn(match, subject, dialect) || pointsBackToEvent(match.masked())
                        ? Optional.ofNullable(before.date()).filter(date -> date.from() != null)
                        : Optional.empty())
                .or(() -> match.relation().lasting() ? Optional.empty() : Optional.ofNullable(before.entry()))
                .map(date -> match.rule().date() == Rule.DateRole.TO
                        ? new Dating(null, date.from())
                        : new Dating(date.from(), date.to()))
                .orElse(UNKNOWN);
    }

    private static boolean goesOn(RuleMatch match, Subject subject, Dialect dialect) {
        return dialect == Dialect.ZH
                && subject.pointsBack()
                && !match.relation().lasting();
    }

    /** 在峰會上: what is told is of the day of the event that the sentence before dates. */
    private static boolean pointsBackToEvent(Masked masked) {
        return masked.units().stream()
                .anyMatch(unit -> unit.anaphor() && unit.members().get(0).type() == ActorType.EVENT);
    }

    private static Optional<DateMention> own(RuleMatch match, List<DateMention> dates, Dialect dialect) {
        return dialect == Dialect.EN ? ownEnglish(match, dates) : ownChinese(match, dates);
    }

    private static Optional<DateMention> ownChinese(RuleMatch match, List<DateMention> dates) {
        DatedWords words = DatedWords.of(match);
        Optional<DateMention> right =
                words.after(dates).findFirst().filter(date -> words.isOneClause(date, Dialect.ZH));
        Optional<DateMention> left =
                words.before(dates).reduce((first, last) -> isOnlyTheYearOf(last, first) ? first : last);
        return Stream.of(words.inside(dates).findFirst(), left, right)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** 2025年9月1日，2025年峰會… happened on the day. */
    private static boolean isOnlyTheYearOf(DateMention year, DateMention day) {
        return year.from() != null
                && day.from() != null
                && year.to() == null
                && year.from().month() == 0
                && day.from().month() > 0
                && year.from().year() == day.from().year();
    }

    /** After the September 11, 2001, attacks: the date is part of what another event is called. */
    private static boolean isInName(RuleMatch match, DateMention date) {
        return match.masked().units().stream()
                .filter(unit -> unit != match.object())
                .filter(unit -> unit.members().get(0).type() == ActorType.EVENT)
                .anyMatch(unit -> unit.start() <= date.start() && date.end() <= unit.end());
    }

    /** English has its dates after the words too, and in clauses that tell nothing of them. */
    private static Optional<DateMention> ownEnglish(RuleMatch match, List<DateMention> dates) {
        DatedWords words = DatedWords.of(match);
        List<DateMention> open = dates.stream()
                .filter(date -> !words.isAside(date) && !words.isOfAnother(date) && !isInName(match, date))
                .toList();
        Optional<DateMention> next = words.after(open).findFirst();
        Optional<DateMention> right = next.filter(date -> words.isOneClause(date, Dialect.EN));
        return Stream.of(
                        words.inside(open).findFirst(),
                        right.filter(words::isNear),
                        words.before(open).filter(date -> !words.areAnchor()).reduce((first, last) -> last),
                        right,
                        next.filter(words::isLastPhrase))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
