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

    private static final String ONE = "(?:" + GIVEN + "|(?:公元|西元)?(?<year>" + DIGIT
            + "{4})\\s*(?:年|(?=(?:-|至|到|~|～|—)\\s*" + DIGIT + "{4}\\s*年))|民国\\s*(?<roc>" + DIGIT
            + "{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)\\s*年|(?<relative>"
            + RELATIVE + "))?\\s*(?:初|底|末|年底|年初|[春夏秋冬]天?)?"
            + "(?:(?<month>" + SMALL + ")\\s*月(?:份|底|初|中旬|下旬|上旬)?(?:\\s*(?<day>" + SMALL
            + ")\\s*(?:日|号))?|(?<samemonth>同月|当月)(?:\\s*(?<sameday>"
            + SMALL + ")\\s*(?:日|号))?)?";
    /** 80年代, 上世纪九十年代初: of a decade's middle or end the year is not known. */
    private static final String DECADE =
            "(?<![0-9一二三四五六七八九])(?:(?:20|二十|上个?)世纪)?(?<decade>[3-9]0|[三四五六七八九][十〇○零])年代" + "(?<late>中|末|后|晚)?[初期叶]?";
    /** 建交30周年: the year from which is counted. */
    private static final String ANNIVERSARY =
            "(?<![0-9])(?<years>[1-9][0-9]{1,2}|[1-9]|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s*个?周年";

    private static final Pattern DATE = Pattern.compile(NearDays.WORDS + "|" + DECADE + "|" + ANNIVERSARY + "|" + ONE);
    /** The months or days of a year or month that a span tells with one word for both: 1至8月, 18至19日; 前三季, 上半年. */
    private static final Pattern PART = Pattern.compile("\\s*(?:(?<a>" + SMALL + ")\\s*(?:-|至|到|~|～|—)\\s*(?<b>" + SMALL
            + ")\\s*(?<unit>月|日|号)(?:份|间)?|的?前(?<quarters>[一二两三1-3])个?季度?|的?(?:前|头)(?<months>" + SMALL
            + ")个月|的?第?(?<quarter>[一二三四1-4])季度?|的?(?<half>[上下])半年)");
    /** What shows a text to be a report: its dateline, or words for the last days. */
    private static final Pattern REPORT =
            Pattern.compile("[0-9０-９]{1,2}日(?:[^，。]{0,8})?(?:电|讯|报导|报道)|日前|近日|近期|本周|上周|昨天|昨日");
    /** How long before a report its days are. */
    private static final int RECENT = 45;
    /** 19世紀: a time of which no year is told, and so not that of the date before; 21世紀海上絲綢之路 is a name. */
    private static final Pattern CENTURY = Pattern.compile(
            "(?:(?<![0-9一二三四五六七八九十])(?:1[0-9]|[1-9]|十[一二三四五六七八九]?|[一二三四五六七八九])世纪|(?:20|21|二十|二十一|上|本)个?世纪(?=[0-9一-九中初末前后上下以]))"
                    + "(?:[0-9一二三四五六七八九十]{2}年代)?");

    private static final Pattern YEAR = Pattern.compile("(" + DIGIT + "{4})\\s*年");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|至|到|~|～)\\s*");
    private static final Pattern LAST_DAY = Pattern.compile("(" + SMALL + ")\\s*(?:日|号)");
    /** What makes a date the end of a span: 直到2034年, 至2050年, 截至. */
    private static final Pattern UNTIL = Pattern.compile("(?:至|到|延至|延长至|为止|直到|直至)\\s*$");
    /** What shows that the end of waiting begins what is told: 直到2019年才加入. */
    private static final Pattern AT_LAST =
            Pattern.compile("(?:底|初|中)?，?[^，。；！？]{0,12}?(?:[方刚]才|方(?!面|案|法|式|能否)|才(?!能|华|干)|始(?!终))");

    /** 到2030年，兩國將…: what is to come by then is dated by it. */
    private static final Pattern BY = Pattern.compile("(?:^|[，。；])(?:预计|计划)?(?:到|至)\\s*$");

    private static final Pattern COMING =
            Pattern.compile("(?:底|初|中|前|时)?，?[^，。；！？]{0,20}?(?:将|可望|有望|预计|预期|计划|力争|要)(?!继续|持续|维持|保持)");

    private final PartialDate paper;
    private final Meanings meanings = new Meanings();
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
        meanings.sentence();
        report |= reportable() && REPORT.matcher(Script.fold(text)).find();
        return dates(text);
    }

    /** The dates of words of the sentence last read, which are no sentence more. */
    public List<DateMention> reread(String text) {
        PartialDate before = last;
        meanings.again();
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
            if (date.group("years") != null) {
                anniversary(folded, date).ifPresent(dates::add);
                continue;
            }
            if (date.group("decade") != null) {
                dates.add(decade(date));
                continue;
            }
            Optional<PartialDate> from =
                    meanings.of(date.group(), () -> NearDays.isNear(date) ? near().of(folded, date) : resolve(date));
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
        dates.removeIf(span -> span.from() == null
                && span.to() == null
                && dates.stream()
                        .anyMatch(known ->
                                known.from() != null && known.start() < span.end() && span.start() < known.end()));
        dates.sort(Comparator.comparingInt(DateMention::start));
        return dates;
    }

    private static DateMention decade(Matcher date) {
        char ten = date.group("decade").charAt(0);
        int decade = 1900 + 10 * ChineseNumber.of(String.valueOf(ten));
        return new DateMention(
                date.start(), date.end(), date.group("late") == null ? PartialDate.of(decade) : null, null);
    }

    /** The year that was so many years before the one of which the sentence, or the one before, tells. */
    private Optional<DateMention> anniversary(String folded, Matcher date) {
        int year = last != null && age <= 1 ? last.year() : 0;
        Matcher later = YEAR.matcher(folded).region(date.end(), folded.length());
        if (age > 0 && later.find()) {
            year = ChineseNumber.of(later.group(1));
        }
        int first = year - ChineseNumber.of(date.group("years"));
        return year == 0 || first < 1
                ? Optional.empty()
                : Optional.of(new DateMention(date.start(), date.end(), PartialDate.of(first), null));
    }

    /** The span within a year or month that the words after it tell; empty where they tell none. */
    private static Optional<DateMention> part(String folded, int start, int end, PartialDate of) {
        Matcher part = PART.matcher(folded).region(end, folded.length());
        if (of.isDay() || !part.lookingAt()) {
            return Optional.empty();
        }
        int a = 1;
        int b;
        if (part.group("unit") != null) {
            a = ChineseNumber.of(part.group("a"));
            b = ChineseNumber.of(part.group("b"));
            if (part.group("unit").equals("月") != (of.month() == 0)) {
                return Optional.empty();
            }
        } else if (of.month() > 0) {
            return Optional.empty();
        } else if (part.group("quarters") != null) {
            b = 3 * quarters(part.group("quarters"));
        } else if (part.group("months") != null) {
            b = ChineseNumber.of(part.group("months"));
        } else if (part.group("quarter") != null) {
            b = 3 * quarters(part.group("quarter"));
            a = b - 2;
        } else {
            b = part.group("half").equals("上") ? 6 : 12;
            a = b - 5;
        }
        Optional<PartialDate> from = in(of, a);
        Optional<PartialDate> to = in(of, b);
        return a > b || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateMention(start, part.end(), from.get(), to.get()));
    }

    private static int quarters(String number) {
        return number.equals("两") ? 2 : ChineseNumber.of(number);
    }

    /** A month of the year, or a day of the month. */
    private static Optional<PartialDate> in(PartialDate of, int number) {
        return of.month() == 0
                ? PartialDate.ifAny(of.year(), number, 0)
                : PartialDate.ifAny(of.year(), of.month(), number);
    }

    private DateMention withEnd(String folded, int start, int end, PartialDate from) {
        Optional<DateMention> part = part(folded, start, end, from);
        if (part.isPresent()) {
            return part.get();
        }
        String before = folded.substring(0, start);
        if (UNTIL.matcher(before).find()
                && !AT_LAST.matcher(folded).region(end, folded.length()).lookingAt()
                && !(BY.matcher(before).find()
                        && COMING.matcher(folded).region(end, folded.length()).lookingAt())) {
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
