package heartland.model.date;

import heartland.model.PartialDate;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in Chinese sentences. Years may be counted from the founding of the Republic (民國), digits may be Chinese, and a
 * date may lean on the one before (同年, 翌年, 同日, a month without its year) or on the day of the paper (今年, 去年, 28日, 上周五,
 * a month where none was before), unless it tells the year itself (今(2021)年). A century is a date that is not known. In a
 * report, which speaks of the days before it appeared, a month without its year is the last such month, unless the sentence or
 * the one before it tells of another time.
 */
public final class ChineseDates {
    private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九]";
    private static final String SMALL = "(?:[0-9０-９]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String RELATIVE = "同年|翌年|次年|隔年|今年|去年|前年|明年|当年|同一年|第二年";
    /** 今(2021)年, 去（110）年: which year is meant stands in the brackets. */
    private static final String GIVEN =
            "[今去前明本同翌次隔当]\\s*[(（]\\s*(?:(?<given>" + DIGIT + "{4})|(?<givenroc>1" + DIGIT + "{2}))\\s*[)）]\\s*年";

    private static final String ONE = "(?:" + GIVEN + "|(?:公元|西元)?(?<year>" + DIGIT + "{4})\\s*年|民国\\s*(?<roc>" + DIGIT
            + "{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)\\s*年|(?<relative>"
            + RELATIVE + "))?\\s*(?:初|底|末|年底|年初|[春夏秋冬]天?)?"
            + "(?:(?<month>" + SMALL + ")\\s*月(?:份|底|初|中旬|下旬|上旬)?(?:\\s*(?<day>" + SMALL
            + ")\\s*(?:日|号))?|(?<samemonth>同月|当月)(?:\\s*(?<sameday>"
            + SMALL + ")\\s*(?:日|号))?)?";
    private static final Pattern DATE = Pattern.compile(NearDays.WORDS + "|" + ONE);
    /** What shows a text to be a report: its dateline, or words for the last days. */
    private static final Pattern REPORT =
            Pattern.compile("[0-9０-９]{1,2}日(?:[^，。]{0,8})?(?:电|讯|报导|报道)|日前|近日|近期|本周|上周|昨天|昨日");
    /** How long before a report its days are. */
    private static final int RECENT = 45;
    /** 19世紀: a time of which no year is told, and so not that of the date before; 21世紀海上絲綢之路 is a name. */
    private static final Pattern CENTURY = Pattern.compile(
            "(?:(?<![0-9一二三四五六七八九十])(?:1[0-9]|[1-9]|十[一二三四五六七八九]?|[一二三四五六七八九])世纪|(?:20|21|二十|二十一|上|本)个?世纪(?=[0-9一-九中初末前后上下以]))"
                    + "(?:[0-9一二三四五六七八九十]{2}年代)?");

    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|至|到|~|～)\\s*");
    private static final Pattern LAST_DAY = Pattern.compile("(" + SMALL + ")\\s*(?:日|号)");
    /** What makes a date the end of a span: 直到2034年, 至2050年, 截至. */
    private static final Pattern UNTIL = Pattern.compile("(?:至|到|延至|延长至|为止|直到|直至)\\s*$");
    /** What shows that the end of waiting begins what is told: 直到2019年才加入. */
    private static final Pattern AT_LAST =
            Pattern.compile("(?:底|初|中)?，?[^，。；！？]{0,12}?(?:[方刚]才|方(?!面|案|法|式|能否)|才(?!能|华|干)|始(?!终))");

    private final PartialDate paper;
    private PartialDate last;
    /** How many sentences ago the last date was given, and whether the text is a report. */
    private int age;

    private boolean report;

    /** @param paper when the paper appeared; null where not known, and 今年 then stays unknown */
    public ChineseDates(PartialDate paper) {
        this.paper = paper;
    }

    /**
     * The dates of a sentence. Sentences are to be given in the order of the document, since dates lean on earlier ones.
     */
    public List<DateMention> find(String text) {
        age++;
        report |= reportable() && REPORT.matcher(Script.fold(text)).find();
        return dates(text);
    }

    /** The dates of words of the sentence last read, which are no sentence more. */
    public List<DateMention> reread(String text) {
        PartialDate before = last;
        List<DateMention> dates = dates(text);
        last = before;
        return dates;
    }

    private List<DateMention> dates(String text) {
        String folded = Script.fold(text);
        List<DateMention> dates = new ArrayList<>();
        Matcher date = DATE.matcher(folded);
        Matcher century = CENTURY.matcher(folded);
        while (century.find()) {
            dates.add(new DateMention(century.start(), century.end(), null, null));
        }
        for (int i = 0; i < folded.length() && date.find(i); ) {
            if (date.end() == date.start()) {
                i = date.end() + 1;
                continue;
            }
            i = date.end();
            Optional<PartialDate> from = NearDays.isNear(date) ? near().of(folded, date) : resolve(date);
            if (from.isPresent()) {
                DateMention mention = withEnd(folded, date.start(), date.end(), from.get());
                dates.add(mention);
                i = mention.end();
                if (mention.from() != null) {
                    last = mention.to() != null ? mention.to() : mention.from();
                    age = 0;
                    report |= isRecent(last);
                }
            }
        }
        dates.sort(Comparator.comparingInt(DateMention::start));
        return dates;
    }

    private DateMention withEnd(String folded, int start, int end, PartialDate from) {
        if (UNTIL.matcher(folded.substring(0, start)).find()
                && !AT_LAST.matcher(folded).region(end, folded.length()).lookingAt()) {
            return new DateMention(start, end, null, from);
        }
        Matcher range = RANGE.matcher(folded).region(end, folded.length());
        if (range.lookingAt()) {
            Matcher second = DATE.matcher(folded).region(range.end(), folded.length());
            Matcher day = LAST_DAY.matcher(folded).region(range.end(), folded.length());
            last = from;
            if (from.isDay() && day.lookingAt()) {
                return new DateMention(
                        start,
                        day.end(),
                        from,
                        PartialDate.ifAny(from.year(), from.month(), ChineseNumber.of(day.group(1)))
                                .orElse(null));
            }
            if (second.lookingAt() && second.end() > range.end()) {
                PartialDate to = resolve(second).orElse(null);
                if (to != null && !to.last().isBefore(from.first())) {
                    return new DateMention(start, second.end(), from, to);
                }
            }
        }
        return new DateMention(start, end, from, null);
    }

    private Optional<PartialDate> resolve(Matcher date) {
        int year = year(date);
        if (year == 0) {
            return Optional.empty();
        }
        if (date.group("samemonth") != null) {
            return last == null
                    ? Optional.empty()
                    : PartialDate.ifAny(last.year(), last.month(), ChineseNumber.of(date.group("sameday")));
        }
        return PartialDate.ifAny(year, ChineseNumber.of(date.group("month")), ChineseNumber.of(date.group("day")));
    }

    private int year(Matcher date) {
        if (date.group("year") != null) {
            return ChineseNumber.of(date.group("year"));
        }
        if (date.group("given") != null) {
            return ChineseNumber.of(date.group("given"));
        }
        if (date.group("givenroc") != null) {
            return 1911 + ChineseNumber.of(date.group("givenroc"));
        }
        if (date.group("roc") != null) {
            return 1911 + ChineseNumber.of(date.group("roc"));
        }
        String relative = date.group("relative");
        if (relative == null) {
            if (date.group("month") == null && date.group("samemonth") == null) {
                return 0;
            }
            int month = ChineseNumber.of(date.group("month"));
            // In a report what a year alone, or an earlier paragraph, tells is another time.
            boolean leans = last != null && (!report || month == 0 || age == 0 || age == 1 && last.month() > 0);
            if (leans) {
                return isNextYear(month) ? last.year() + 1 : last.year();
            }
            if (paper == null || month == 0) {
                return 0;
            }
            report |= reportable();
            return paper.yearOfLast(month);
        }
        PartialDate anchor =
                switch (relative) {
                    case "今年", "去年", "前年", "明年" -> paper;
                    default -> last;
                };
        if (anchor == null) {
            return 0;
        }
        return switch (relative) {
            case "去年" -> anchor.year() - 1;
            case "前年" -> anchor.year() - 2;
            case "明年", "翌年", "次年", "隔年", "第二年" -> anchor.year() + 1;
            default -> anchor.year();
        };
    }

    /** In a report January after December is that of the next year. */
    private boolean isNextYear(int month) {
        return report
                && month > 0
                && month < last.month()
                && !PartialDate.of(last.year() + 1, month).first().isAfter(paper.last());
    }

    private boolean isRecent(PartialDate date) {
        return reportable()
                && date.isDay()
                && !date.first().isAfter(paper.first())
                && date.first().isAfter(paper.first().minusDays(RECENT));
    }

    private NearDays near() {
        return new NearDays(reportable() ? paper.first() : null, report, last, age == 0);
    }

    /** Whether the paper's day is known: else it may be a report, but nothing can be counted from its day. */
    private boolean reportable() {
        return paper != null && paper.isDay();
    }
}
