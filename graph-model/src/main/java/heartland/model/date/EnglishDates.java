package heartland.model.date;

import heartland.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in English sentences: 21 December 1991, December 21, 1991, May 2022, in 1991, on 18-19 May 2023, from 2002 to 2006,
 * 1992-93, until 2049. A date may lean on the one before (in August of that year, the following month, two years later) or
 * on the day of the paper (last year).
 */
public final class EnglishDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NUMBERS = List.of(
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String BARE_MONTH =
            "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String OTHER_DAY = "(?:(?: ?[-–—/] ?| to | and |, )\\d{1,2}" + ORDINAL + ")?";
    private static final String THAT_YEAR = "(?: of (?:that|the same|the previous|the following) year)?";
    private static final String RELATIVE = "(?:(?:the|that) same|that) (?:year|month|day)"
            + "|the (?:following|next|previous|preceding) (?:year|month|day)|last year|this year"
            + "|(?:" + String.join("|", NUMBERS)
            + "|\\d{1,2}) (?:years?|months?|days?|weeks?) (?:later|earlier|afterwards)";
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?<![$€£.,\\d-])\\b(?:"
                    + "(?<d1>\\d{1,2})" + ORDINAL + OTHER_DAY + "(?: of)? (?<m1>" + MONTH
                    + ")\\b(?:\\.?,? (?<y1>[12]\\d{3})\\b|" + THAT_YEAR + ")"
                    + "|(?<m2>" + MONTH + ")\\.? (?<d2>\\d{1,2})\\b" + ORDINAL + OTHER_DAY
                    + "(?:,? (?<y2>[12]\\d{3})\\b|" + THAT_YEAR
                    + ")"
                    + "|(?<m3>" + MONTH + ")\\.?,?(?: of)? (?<y3>[12]\\d{3})"
                    + "|(?<=\\b(?:in|since|by|until|from|early|late|mid|during|between)[ -])(?<m4>" + BARE_MONTH
                    + ")\\b" + THAT_YEAR
                    + "|(?<iso>(?:1[5-9]|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))"
                    + "|(?<y5>(?:1[5-9]|20)\\d{2})"
                    + "|(?<relative>" + RELATIVE
                    + "))\\b(?!['’]?s\\b| (?:km|percent|per cent|tonnes|tons|troops|soldiers|people|men|workers|million|megawatts|MW|miles|met(?:re|er)s|kilomet(?:re|er)s)\\b)");
    private static final Pattern OF_YEAR =
            Pattern.compile("(?i) of (?:that|the same|the previous|the following) year$");
    private static final Pattern RANGE = Pattern.compile("(?i)\\s*(?:-|–|—| to | and | until )\\s*");
    private static final Pattern LAST_DIGITS = Pattern.compile("[-–/](\\d{2})\\b(?![-–/])");
    private static final Pattern YEAR_AHEAD =
            Pattern.compile("(?i)(?: to | and |[-–])(?:" + MONTH + ")\\b[^.;:]{0,4}?([12]\\d{3})\\b");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:until|till|through|up to|to|expires? in|expired in) (?:the end of )?$");

    private final PartialDate paper;
    private PartialDate last;

    /** @param paper when the paper appeared; null where not known, and "last year" then stays unknown */
    public EnglishDates(PartialDate paper) {
        this.paper = paper;
    }

    /** The dates of a sentence, in order. Sentences are to be given in the order of the document. */
    public List<DateMention> find(String text) {
        List<DateMention> dates = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        for (int i = 0; i < text.length() && date.find(i); ) {
            i = date.end();
            Optional<PartialDate> read = resolve(date, text);
            if (read.isEmpty()) {
                continue;
            }
            PartialDate from = read.get();
            if (UNTIL.matcher(text.substring(0, date.start())).find()) {
                dates.add(new DateMention(date.start(), i, null, from));
                continue;
            }
            DateMention mention = withEnd(text, date.start(), i, from);
            dates.add(mention);
            i = mention.end();
            last = mention.to() != null ? mention.to() : from;
        }
        return dates;
    }

    private DateMention withEnd(String text, int start, int end, PartialDate from) {
        last = from;
        Matcher digits = LAST_DIGITS.matcher(text).region(end, text.length());
        if (from.month() == 0 && digits.lookingAt()) {
            int year = from.year() / 100 * 100 + Integer.parseInt(digits.group(1));
            if (year > from.year()) {
                return new DateMention(start, digits.end(), from, PartialDate.of(year));
            }
        }
        Matcher range = RANGE.matcher(text).region(end, text.length());
        if (range.lookingAt()) {
            Matcher second =
                    DATE.matcher(text).region(range.end(), text.length()).useTransparentBounds(true);
            if (second.lookingAt() && second.group("relative") == null) {
                Optional<PartialDate> to =
                        resolve(second, text).filter(date -> date.last().isAfter(from.first()));
                if (to.isPresent()) {
                    return new DateMention(start, second.end(), from, to.get());
                }
            }
        }
        return new DateMention(start, end, from, null);
    }

    private Optional<PartialDate> resolve(Matcher date, String text) {
        if (date.group("relative") != null) {
            return relative(date.group("relative").toLowerCase(Locale.ROOT));
        }
        if (date.group("iso") != null) {
            return iso(date.group("iso"));
        }
        if (date.group("y5") != null) {
            return date(Integer.parseInt(date.group("y5")), 0, null);
        }
        for (int form = 1; form <= 4; form++) {
            String month = date.group("m" + form);
            if (month != null) {
                String year = form == 4 ? null : date.group("y" + form);
                int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
                return date(
                        year == null ? year(date, number, text) : Integer.parseInt(year),
                        number,
                        form < 3 ? date.group("d" + form) : null);
            }
        }
        return Optional.empty();
    }

    /** The year of a month that has none of its own: in news that names none, of the last such one; 0 where it is not known. */
    private int year(Matcher date, int number, String text) {
        Matcher ahead = YEAR_AHEAD.matcher(text).region(date.end(), text.length());
        if (ahead.lookingAt()) {
            return Integer.parseInt(ahead.group(1));
        }
        if (last == null) {
            return paper == null ? 0 : paper.yearOfLast(number);
        }
        Matcher of = OF_YEAR.matcher(date.group());
        String words = of.find() ? of.group() : "";
        return last.year() + (words.contains("following") ? 1 : words.contains("previous") ? -1 : 0);
    }

    private Optional<PartialDate> relative(String words) {
        if (words.equals("last year") || words.equals("this year")) {
            return paper == null ? Optional.empty() : date(paper.year() - (words.startsWith("last") ? 1 : 0), 0, null);
        }
        if (last == null) {
            return Optional.empty();
        }
        int back = words.contains("previous") || words.contains("preceding") || words.contains("earlier") ? -1 : 1;
        String[] parts = words.split(" ");
        int count = words.contains("same") || words.startsWith("that") ? 0 : number(parts[0]);
        return words.contains("year")
                ? date(last.year() + back * count, 0, null)
                : words.contains("month") ? month(back * count) : day(back * count, words.contains("week"));
    }

    private Optional<PartialDate> month(int later) {
        if (last.month() == 0) {
            return Optional.empty();
        }
        LocalDate moved = last.first().plusMonths(later);
        return date(moved.getYear(), moved.getMonthValue(), null);
    }

    /** So many days or weeks from the last date, of which "two weeks later" tells only the month. */
    private Optional<PartialDate> day(int later, boolean weeks) {
        if (last.day() == 0) {
            return Optional.empty();
        }
        LocalDate moved = weeks ? last.first().plusWeeks(later) : last.first().plusDays(later);
        return date(moved.getYear(), moved.getMonthValue(), weeks ? null : String.valueOf(moved.getDayOfMonth()));
    }

    /** One for "the following". */
    private static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : Math.max(1, NUMBERS.indexOf(word));
    }

    private static Optional<PartialDate> iso(String date) {
        try {
            return Optional.of(PartialDate.parse(date));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> date(int year, int month, String day) {
        if (year == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(year, month, day == null ? 0 : Integer.parseInt(day)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
