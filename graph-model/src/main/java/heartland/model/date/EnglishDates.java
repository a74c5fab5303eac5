package heartland.model.date;

import heartland.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in English sentences: 21 December 1991, December 21, 1991, May 2022, in 1991, on 18-19 May 2023, from 2002 to 2006,
 * 1992-93, until 2049. A date may lean on the one before (in August of that year, the following month, two years later) or
 * on the day of the paper (last year, next month, on Thursday). A month without a year is of the year in which something was told
 * last, and not of one that only bounds a time (since 1991, by 2030); in a report, which is a text that names weekdays or whose
 * first date has no year, only within a paragraph, else the one nearest to the day of the paper. The 9th is a day of the month
 * told last.
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
    private static final String THAT_YEAR =
            "(?: of (?:that|the same|the previous|the following) year|,?(?: of)? (?:this|last|next) year)?";
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String WEEKDAY = "(?<!\\b(?:Good|Black|Bloody|Easter|Palm|Red) )"
            + "(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? ?\\(?(?:the )?(?:\\d|MONTH\\b)| (?:Times|Mirror|Telegraph|Express|Post))";
    private static final String RELATIVE = "(?:(?:the|that) same|that) (?:year|month|day)"
            + "|the (?:following|next|previous|preceding) (?:year|month|day)|last year|this year|next year|last month|this month|next month"
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
                    + "|(?<=\\b(?:in|since|by|until|from|early|late|mid|during|between|last|this|next)[ -])(?<m4>"
                    + BARE_MONTH
                    + ")\\b" + THAT_YEAR
                    + "|(?<iso>(?:1[5-9]|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))"
                    + "|(?<y5>(?:1[5-9]|20)\\d{2})"
                    + "|(?<weekday>" + WEEKDAY.replace("MONTH", MONTH)
                    + ")"
                    + "|(?<=\\b[Oo]n the )(?<nth>\\d{1,2})(?:st|nd|rd|th)(?= ?(?:[,.;:)]|$|(?:he|she|they|it|the|both|and|in|at|of (?:that|the same) month)\\b))"
                    + "|(?<relative>" + RELATIVE
                    + "))\\b(?!['’]?s\\b| (?:km|percent|per cent|tonnes|tons|troops|soldiers|people|men|workers|million|megawatts|MW|miles|met(?:re|er)s|kilomet(?:re|er)s)\\b)");
    private static final Pattern OF_YEAR =
            Pattern.compile("(?i) of (?:that|the same|the previous|the following) year$");
    private static final Pattern YEAR_OF_PAPER = Pattern.compile("(?i) (this|last|next) year$");
    private static final Pattern OF_PAPER = Pattern.compile("(this|last|next) (year|month)");
    private static final Pattern RANGE = Pattern.compile("(?i)\\s*(?:-|–|—| to | until | and )\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:the |early |late |mid-?)*$");
    private static final Pattern LAST_DIGITS = Pattern.compile("[-–/](\\d{2})\\b(?![-–/])");
    private static final Pattern YEAR_AHEAD =
            Pattern.compile("(?i)(?: to | and |[-–])(?:" + MONTH + ")\\b[^.;:]{0,4}?([12]\\d{3})\\b");
    private static final Pattern UNTIL = Pattern.compile(
            "(?i)(?<!\\bnot )\\b(?:until|till|through|up to|to|expires? in|expired in) (?:the end of )?$");

    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:will|shall|would|(?:is|are|was|were) (?:to|due|set)|expect(?:s|ed) to|scheduled|slated|plans?|planned|planning|upcoming|next)\\b[^.;:]*$");

    /** Before a year that only bounds a time, or is told in passing: since 1991, which it left in 2005. */
    private static final Pattern BOUNDING = Pattern.compile(
            "(?i)\\b(?:since|by) (?:the (?:end|beginning|start) of |early |late |mid-?)*$|, (?:which|who|whose) [^,.;:]{3,70}$");

    private static final Pattern LEANING = Pattern.compile("(?i)\\b(?:last|this|next) $");

    private final PartialDate paper;
    private final Meanings meanings = new Meanings();
    private PartialDate last;
    /** The last date that tells when something was. */
    private PartialDate placed;

    private boolean dated;
    private boolean report;
    private boolean told;

    /** @param paper when the paper appeared; null where not known, and "last year" then stays unknown */
    public EnglishDates(PartialDate paper) {
        this.paper = paper;
    }

    /** Begins a paragraph that no dated heading stands over. */
    public void paragraph() {
        told = false;
    }

    /** The dates of a sentence, in order. Sentences are to be given in the order of the document. */
    public List<DateMention> find(String text) {
        meanings.sentence();
        return dates(text);
    }

    /** The dates of words of the sentence last read, which are no sentence more. */
    public List<DateMention> reread(String text) {
        PartialDate lastBefore = last;
        PartialDate placedBefore = placed;
        meanings.again();
        List<DateMention> dates = dates(text);
        last = lastBefore;
        placed = placedBefore;
        return dates;
    }

    private List<DateMention> dates(String text) {
        List<DateMention> dates = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        for (int i = 0; i < text.length() && date.find(i); ) {
            i = date.end();
            Optional<PartialDate> read = meanings.of(date.group(), () -> resolve(date, text));
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
            if (!bounds(date, text)) {
                placed = last;
            }
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
        // In 1949 and 1982 are two dates, between 1949 and 1982 is a time.
        boolean two = range.lookingAt()
                && range.group().equals(" and ")
                && !BETWEEN.matcher(text.substring(0, start)).find();
        if (range.lookingAt() && !two) {
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
        boolean first = !dated;
        dated = true;
        if (date.group("weekday") != null) {
            report = true;
            return weekday(date.group("weekday"), isAhead(date, text));
        }
        if (date.group("relative") != null) {
            return relative(date.group("relative").toLowerCase(Locale.ROOT));
        }
        if (date.group("iso") != null) {
            return stated(iso(date.group("iso")));
        }
        if (date.group("nth") != null) {
            return placed == null || placed.month() == 0
                    ? Optional.empty()
                    : date(placed.year(), placed.month(), date.group("nth"));
        }
        if (date.group("y5") != null) {
            Optional<PartialDate> year = date(Integer.parseInt(date.group("y5")), 0, null);
            return bounds(date, text) ? year : stated(year);
        }
        for (int form = 1; form <= 4; form++) {
            String month = date.group("m" + form);
            if (month != null) {
                String year = form == 4 ? null : date.group("y" + form);
                int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
                String day = form < 3 ? date.group("d" + form) : null;
                if (year != null) {
                    return stated(date(Integer.parseInt(year), number, day));
                }
                report |= first && paper != null;
                return date(year(date, number, text), number, day);
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> stated(Optional<PartialDate> date) {
        told = true;
        return date;
    }

    private static boolean bounds(Matcher date, String text) {
        return date.group("y5") != null
                && BOUNDING.matcher(text.substring(0, date.start())).find();
    }

    private boolean leansOnPaper(Matcher date, String text) {
        return report && !told
                || LEANING.matcher(text.substring(0, date.start())).find();
    }

    private static boolean isAhead(Matcher date, String text) {
        return AHEAD.matcher(text.substring(0, date.start())).find();
    }

    /** The last such day by that of the paper, or the next where the words look ahead. */
    private Optional<PartialDate> weekday(String name, boolean ahead) {
        if (paper == null || !paper.isDay()) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
        LocalDate meant =
                paper.first().with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return Optional.of(PartialDate.of(meant));
    }

    /** The year of a month that has none of its own: in news that names none, of the last such one; 0 where it is not known. */
    private int year(Matcher date, int number, String text) {
        Matcher ahead = YEAR_AHEAD.matcher(text).region(date.end(), text.length());
        if (ahead.lookingAt()) {
            return Integer.parseInt(ahead.group(1));
        }
        Matcher ofPaper = YEAR_OF_PAPER.matcher(date.group());
        if (ofPaper.find()) {
            return paper == null ? 0 : paper.year() + ahead(ofPaper.group(1));
        }
        Matcher of = OF_YEAR.matcher(date.group());
        String words = of.find() ? of.group() : "";
        boolean leans = words.isEmpty() && leansOnPaper(date, text);
        if (placed == null || paper != null && leans) {
            return paper == null ? 0 : yearByPaper(number, isAhead(date, text), leans);
        }
        return placed.year() + (words.contains("following") ? 1 : words.contains("previous") ? -1 : 0);
    }

    /** Of a report of which but the year is known, all months are of that. */
    private int yearByPaper(int month, boolean ahead, boolean leans) {
        if (paper.month() == 0) {
            return leans ? paper.year() : 0;
        }
        return ahead ? paper.yearOfNext(month) : paper.yearOfLast(month);
    }

    private Optional<PartialDate> relative(String words) {
        Matcher ofPaper = OF_PAPER.matcher(words);
        if (ofPaper.matches()) {
            return ofPaper(ahead(ofPaper.group(1)), ofPaper.group(2).equals("month"));
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

    /** So many months or years after the paper. */
    private Optional<PartialDate> ofPaper(int ahead, boolean months) {
        if (paper == null || months && paper.month() == 0) {
            return Optional.empty();
        }
        if (!months) {
            return date(paper.year() + ahead, 0, null);
        }
        LocalDate moved = paper.first().plusMonths(ahead);
        return date(moved.getYear(), moved.getMonthValue(), null);
    }

    private static int ahead(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
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
        if (!last.isDay()) {
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
        return PartialDate.ifAny(year, month, day == null ? 0 : Integer.parseInt(day));
    }
}
