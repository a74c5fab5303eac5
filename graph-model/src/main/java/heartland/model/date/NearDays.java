package heartland.model.date;

import heartland.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days of which a Chinese report speaks as seen from its own: 28日, 上周五, 昨天, 本月; and 同日, which is the day told last.
 */
final class NearDays {
    /** An expression with a named group for each way to tell such a day; words are folded to simplified ones. */
    static final String WORDS =
            "(?<sameday2>同日|同一天|当天|当日|当晚)|(?<![月0-9０-９第每共逾约近长期至到-])(?<bare>[0-9０-９]{1,2})日(?![本元圆韩内後后前来之游战报益]|子|程)"
                    + "|(?<which>[上本这下]个?)?(?<![一二三四五六七八九两几数每四])(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![次年届天])"
                    + "|(?<today>今[天日晚晨早]|昨[天日晚]|前天|明[天日])(?![的之])|(?<month2>[本上下]个?月)(?![球亮])";

    private static final String DAYS = "一二三四五六日天";
    /** Before a day that is still to come. */
    private static final Pattern COMING = Pattern.compile("(?:将于?|将在|定于|预计|预定|拟于?|订于|即将于?)[^，。；]{0,4}$");

    private final LocalDate today;
    private final boolean report;
    private final PartialDate last;
    private final boolean sameSentence;

    /**
     * @param today the day of the paper; null where not known
     * @param report whether the paper is a report: in other texts 今天 is the present
     * @param last the date told last; null where none was
     * @param sameSentence whether the same sentence told it
     */
    NearDays(LocalDate today, boolean report, PartialDate last, boolean sameSentence) {
        this.today = today;
        this.report = report;
        this.last = last;
        this.sameSentence = sameSentence;
    }

    /** Whether a match of an expression that has {@link #WORDS} in it is one of them. */
    static boolean isNear(Matcher date) {
        return Stream.of("sameday2", "bare", "weekday", "today", "month2").anyMatch(group -> date.group(group) != null);
    }

    /** The day or month that these words of a sentence tell; empty where it cannot be known. */
    Optional<PartialDate> of(String folded, Matcher date) {
        if (date.group("sameday2") != null) {
            return Optional.ofNullable(last).filter(PartialDate::isDay);
        }
        if (today == null) {
            return Optional.empty();
        }
        boolean coming = COMING.matcher(folded.substring(0, date.start())).find();
        if (date.group("bare") != null) {
            return bare(ChineseNumber.of(date.group("bare")), coming);
        }
        if (date.group("weekday") != null) {
            return Optional.of(PartialDate.of(weekday(date, coming)));
        }
        if (date.group("month2") != null) {
            int months = "上本下".indexOf(date.group("month2").charAt(0)) - 1;
            LocalDate month = today.plusMonths(months);
            return Optional.of(PartialDate.of(month.getYear(), month.getMonthValue()));
        }
        int days =
                switch (date.group("today").charAt(0)) {
                    case '昨' -> -1;
                    case '前' -> -2;
                    case '明' -> 1;
                    default -> 0;
                };
        return report ? Optional.of(PartialDate.of(today.plusDays(days))) : Optional.empty();
    }

    /** 28日: of the month of which the sentence speaks, else the last such day before the paper, or the next. */
    private Optional<PartialDate> bare(int day, boolean coming) {
        if (last != null && last.isDay() && sameSentence && day > last.day()) {
            return PartialDate.ifAny(last.year(), last.month(), day);
        }
        if (!report && last != null) {
            return Optional.empty();
        }
        int months = coming ? day < today.getDayOfMonth() ? 1 : 0 : day > today.getDayOfMonth() ? -1 : 0;
        LocalDate month = today.plusMonths(months);
        return PartialDate.ifAny(month.getYear(), month.getMonthValue(), day);
    }

    private LocalDate weekday(Matcher date, boolean coming) {
        int day = Math.min(DAYS.indexOf(date.group("weekday")) + 1, DayOfWeek.SUNDAY.getValue());
        LocalDate ofWeek = today.with(DayOfWeek.of(day));
        String which = date.group("which");
        if (which != null) {
            int weeks =
                    switch (which.charAt(0)) {
                        case '上' -> -1;
                        case '下' -> 1;
                        default -> 0;
                    };
            return ofWeek.plusWeeks(weeks);
        }
        if (coming) {
            return ofWeek.isBefore(today) ? ofWeek.plusWeeks(1) : ofWeek;
        }
        return ofWeek.isAfter(today) ? ofWeek.minusWeeks(1) : ofWeek;
    }
}
