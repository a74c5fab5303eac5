package heartland.store.disagreement;

import java.time.LocalDate;

/** The day that the list of actors has for an agreement, against the day on which it was signed as a source has it. */
final class ListedDate {
    private ListedDate() {}

    /** Nobody signs what is not there yet. Later than a month after the day others may accede or ratify. */
    static boolean isMissedBy(Stated stated) {
        if (!stated.isFact() || stated.listed() == null || stated.from() == null) {
            return false;
        }
        LocalDate earliest = stated.from().first();
        LocalDate listed = stated.listed().last();
        return stated.from().last().isBefore(stated.listed().first())
                || (earliest.isAfter(listed) && !earliest.isAfter(listed.plusMonths(1)));
    }
}
