package heartland.model.ask;

import heartland.model.PartialDate;
import heartland.model.date.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The time of which a question asks.
 *
 * @param date null for {@link Kind#NOW} and {@link Kind#EVER}
 */
record Period(Kind kind, DateMention date) {
    private static final String TODAY = "today";

    /** How a date bounds what is asked for. */
    enum Kind {
        /** On that day, or in that span. */
        AT,
        /** From it on, itself included. */
        SINCE,
        /** From the end of it on. */
        AFTER,
        /** Up to its end. */
        UNTIL,
        /** Up to its beginning. */
        BEFORE,
        /** Only what sources up to then say. */
        KNOWN,
        NOW,
        /** At any time at all. */
        EVER
    }

    /**
     * Puts the time into the parameters that a query has for it.
     *
     * @return what is doubtful; empty where the query answers for just this time
     */
    Optional<String> apply(Askable query, Map<String, String> arguments) {
        return switch (kind) {
            case AT ->
                at(
                        query,
                        arguments,
                        day(),
                        date.to() == null ? day() : date.to().toString());
            case SINCE -> put(query, arguments, Map.of("from", day()));
            case AFTER -> put(query, arguments, Map.of("from", moved(1)));
            case UNTIL -> put(query, arguments, Map.of("to", day()));
            case BEFORE -> put(query, arguments, Map.of("to", moved(-1)));
            case KNOWN -> put(query, arguments, Map.of("knownBy", day()));
            case NOW -> at(query, arguments, TODAY, TODAY);
            case EVER ->
                query.parameters().contains("asOf")
                        ? Optional.of(query.query() + " answers for one day, not for all times")
                        : Optional.empty();
        };
    }

    private static Optional<String> at(Askable query, Map<String, String> arguments, String from, String to) {
        boolean moment = from.equals(to) && query.parameters().contains("asOf");
        return put(query, arguments, moment ? Map.of("asOf", from) : Map.of("from", from, "to", to));
    }

    private static Optional<String> put(Askable query, Map<String, String> arguments, Map<String, String> times) {
        if (!query.parameters().containsAll(times.keySet())) {
            return Optional.of(query.query() + " cannot be asked for this time: it takes no "
                    + String.join(" and ", times.keySet().stream().sorted().toList()));
        }
        List<String> twice =
                times.keySet().stream().filter(arguments::containsKey).toList();
        arguments.putAll(times);
        return twice.isEmpty() ? Optional.empty() : Optional.of("the question gives " + twice.get(0) + " twice");
    }

    private PartialDate single() {
        return date.from() != null ? date.from() : date.to();
    }

    private String day() {
        return single().toString();
    }

    /** The year, month or day before or after, as precise as the date is. */
    private String moved(int by) {
        PartialDate from = single();
        LocalDate first = from.first();
        if (from.month() == 0) {
            return PartialDate.of(from.year() + by).toString();
        }
        LocalDate moved = from.day() == 0 ? first.plusMonths(by) : first.plusDays(by);
        return new PartialDate(moved.getYear(), moved.getMonthValue(), from.day() == 0 ? 0 : moved.getDayOfMonth())
                .toString();
    }
}
