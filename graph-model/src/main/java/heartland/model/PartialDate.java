package heartland.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as a text gives it: a year (1991), a month (1991-12) or a day (1991-12-21), in ISO 8601. It stands
 * for all the days from {@link #first()} to {@link #last()}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; 0 where not known
 * @param day 1 to 31; 0 where not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /** @throws IllegalArgumentException if there is no such date, or it has a day and no month */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a year is 1 to 9999, not " + year);
        }
        if (month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
        if (day > 0) {
            try {
                LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day, e);
            }
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The date of these numbers, as the constructor takes them; empty where there is none such, as 31 June. */
    public static Optional<PartialDate> ifAny(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it is known to the day. */
    public boolean isDay() {
        return day > 0;
    }

    /** The year of the last such month, 1 to 12, that has begun by this date; 0 where it is not known to the month. */
    public int yearOfLast(int number) {
        return month == 0 ? 0 : number <= month ? year : year - 1;
    }

    /** The year of the next such month, 1 to 12, that has not ended by this date; 0 where it is not known to the month. */
    public int yearOfNext(int number) {
        return month == 0 ? 0 : number >= month ? year : year + 1;
    }

    /**
     * Reads YYYY, YYYY-MM or YYYY-MM-DD.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no date: write YYYY, YYYY-MM or YYYY-MM-DD");
        }
        return new PartialDate(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }

    /** The first day that it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** Whether some day may be meant by both. */
    public boolean overlaps(PartialDate other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /** Whether every day that the other may mean is one that this may mean: 1991 covers 1991-12. */
    public boolean covers(PartialDate other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /** By year, month, day; the less precise first: 1991, 1991-12, 1991-12-21. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        if (month == 0) {
            return String.format("%04d", year);
        }
        return day == 0 ? String.format("%04d-%02d", year, month) : String.format("%04d-%02d-%02d", year, month, day);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
