package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.Rule;
import heartland.model.ActorType;
import heartland.model.PartialDate;
import heartland.model.date.DateMention;
import java.util.Optional;

/**
 * When what a match states began and ended.
 *
 * @param from null where not known
 * @param to null where not known
 */
record Dating(PartialDate from, PartialDate to) {
    private static final Dating UNKNOWN = new Dating(null, null);

    /**
     * The date of the sentence that is its own; else that of the sentence before where the subject points back to that, unless
     * what is told lasts; else the date over the entry of a chronicle.
     *
     * @param own the date among those of the sentence that the words have for their own
     * @param sameOccasion whether the sentence tells of the same day as the one before
     */
    static Dating of(
            RuleMatch match,
            Subject subject,
            Optional<DateMention> own,
            Before before,
            boolean sameOccasion,
            Dialect dialect) {
        if (match.rule().date() == Rule.DateRole.NONE) {
            return UNKNOWN;
        }
        return own.or(() -> sameOccasion || goesOn(match, subject, dialect) || pointsBackToEvent(match.masked())
                        ? Optional.ofNullable(before.date()).filter(date -> date.from() != null)
                        : Optional.empty())
                .or(() -> match.relation().lasting() ? Optional.empty() : Optional.ofNullable(before.entry()))
                .map(date -> match.rule().date() == Rule.DateRole.TO
                        ? new Dating(null, date.from())
                        : new Dating(date.from(), date.to()))
                .orElse(UNKNOWN);
    }

    /** 該國簽署…; in English, where a year may stand for pages, only of several: the two countries signed. */
    private static boolean goesOn(RuleMatch match, Subject subject, Dialect dialect) {
        boolean several = subject.units().get(0).members().size() > 1;
        return (dialect == Dialect.ZH || several)
                && subject.pointsBack()
                && !match.relation().lasting();
    }

    /** 在峰會上: what is told is of the day of the event that the sentence before dates. */
    private static boolean pointsBackToEvent(Masked masked) {
        return masked.units().stream()
                .anyMatch(unit -> unit.anaphor() && unit.members().get(0).type() == ActorType.EVENT);
    }
}
