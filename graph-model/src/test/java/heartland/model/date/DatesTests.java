package heartland.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {
    @ParameterizedTest
    @CsvSource({
        "於1961年10月27日入會,1961-10-27,",
        "二○○五年三月,2005-03,",
        "民國九十年五月,2001-05,",
        "今年7月,2023-07,",
        "去年,2022,",
        "2000年至2005年,2000,2005",
        "2019年5月18日至19日,2019-05-18,2019-05-19",
        "１９９９年,1999,",
        "延長至2034年,,2034",
        "2019年5月18至19日,2019-05-18,2019-05-19",
        "2022年1至8月,2022-01,2022-08",
        "2023年前三季,2023-01,2023-09",
        "2023年第二季度,2023-04,2023-06",
        "2023年下半年,2023-07,2023-12",
        "2003-2011年,2003,2011",
        "上世紀90年代初,1990,",
        "五十年代,1950,",
        "到2030年，兩國將免除關稅,2030,"
    })
    void shouldReadAChineseDateAsPreciselyAsItIsGiven(String text, String from, String to) {
        assertThat(new ChineseDates(PartialDate.of(2023, 12)).find(text))
                .singleElement()
                .satisfies(date -> {
                    assertThat(shown(date.from())).isEqualTo(from);
                    assertThat(shown(date.to())).isEqualTo(to);
                });
    }

    @Test
    void shouldLeanOnTheDateBefore() {
        ChineseDates dates = new ChineseDates(null);
        dates.find("1992年1月入會。");

        assertThat(dates.find("3月簽約，同年5月批准，翌年生效。"))
                .map(DateMention::from)
                .map(DatesTests::shown)
                .containsExactly("1992-03", "1992-05", "1993");
    }

    @Test
    void shouldCountBackFromAnAnniversaryAndLeanOnTheDayOnWhichItIsKept() {
        ChineseDates dates = new ChineseDates(null);

        assertThat(dates.find("2022年8月慶祝建交30周年，同年9月互訪。"))
                .map(DateMention::from)
                .map(DatesTests::shown)
                .containsExactly("2022-08", "1992", "2022-09");
    }

    @Test
    void shouldNotCountOnFromWhenSomethingWillEnd() {
        ChineseDates dates = new ChineseDates(null);
        dates.find("1992年1月租用，租期至2042年。");

        assertThat(dates.find("第二年3月進駐。"))
                .map(DateMention::from)
                .map(DatesTests::shown)
                .containsExactly("1993-03");
    }

    @Test
    void shouldTakeAMonthInATextThatHasNamedNoYearForTheLastOneBeforeThePaper() {
        PartialDate paper = PartialDate.of(2023, 3, 9);

        assertThat(shown(new ChineseDates(paper).find("3月7日簽約。").get(0).from())).isEqualTo("2023-03-07");
        assertThat(shown(new ChineseDates(paper).find("11月簽約。").get(0).from())).isEqualTo("2022-11");
        assertThat(shown(new EnglishDates(paper)
                        .find("They met on November 5.")
                        .get(0)
                        .from()))
                .isEqualTo("2022-11-05");
        assertThat(new ChineseDates(PartialDate.of(2023)).find("11月簽約。")).isEmpty();
    }

    @Test
    void shouldNotCountOnFromASentenceThatIsReadAgain() {
        EnglishDates english = new EnglishDates(null);
        english.find("They met in 1994.");
        english.find("A year later they signed.");
        ChineseDates chinese = new ChineseDates(null);
        chinese.find("1994年會談。");
        chinese.find("次年簽約。");

        assertThat(shown(english.reread("A year later they signed.").get(0).from()))
                .isEqualTo("1995");
        assertThat(shown(chinese.reread("次年簽約").get(0).from())).isEqualTo("1995");
    }

    @Test
    void shouldTakeAMonthForOneOfTheYearOfAPaperWhoseFirstDateHasNoYear() {
        assertThat(new EnglishDates(PartialDate.of(2025)).find("They met on November 5."))
                .singleElement()
                .extracting(found -> shown(found.from()))
                .isEqualTo("2025-11-05");
    }

    @ParameterizedTest
    @CsvSource({
        "'In May 2016 they met. Since 1991 it grew. In July they signed.',2016-07",
        "'In May 2016 they met. By 2030 it will grow. In July they signed.',2016-07",
        "'On May 8, 2016 they met. On the 9th, they signed.',2016-05-09",
        "'In 2016 they met. In the following year it grew. In July they signed.',2017-07"
    })
    void shouldTakeAMonthForOneOfTheYearInWhichSomethingWasToldLast(String text, String date) {
        assertThat(new EnglishDates(null).find(text))
                .last()
                .extracting(found -> shown(found.from()))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "'signed on Thursday',2023-03-09",
        "'Tuesday, they signed',2023-03-14",
        "'will meet on Friday',2023-03-17",
        "'last month',2023-02",
        "'in Oslo last November',2022-11",
        "'will be held in May',2023-05"
    })
    void shouldLeanOnTheDayOfAnEnglishReport(String text, String date) {
        assertThat(new EnglishDates(PartialDate.of(2023, 3, 14)).find(text))
                .singleElement()
                .extracting(found -> shown(found.from()))
                .isEqualTo(date);
    }

    @Test
    void shouldNotCarryAYearIntoTheNextParagraphOfAnEnglishReport() {
        EnglishDates dates = new EnglishDates(PartialDate.of(2023, 3, 14));
        dates.find("It was founded in 2001, they said on Thursday.");
        dates.paragraph();

        assertThat(dates.find("They last met in February."))
                .singleElement()
                .extracting(found -> shown(found.from()))
                .isEqualTo("2023-02");
    }

    @Test
    void shouldReadTheDaysOfAReport() {
        assertThat(new ChineseDates(PartialDate.of(2023, 3, 9)).find("日前提議，28日會談，上周五簽約，昨天生效，將於15日交換。"))
                .map(DateMention::from)
                .map(DatesTests::shown)
                .containsExactly("2023-02-28", "2023-03-03", "2023-03-08", "2023-03-15");
        assertThat(new ChineseDates(PartialDate.of(2023, 3)).find("日前提議，28日會談。"))
                .isEmpty();
    }

    @Test
    void shouldNotTakeTheDaysOfAReportForThoseOfAnEarlierYear() {
        ChineseDates dates = new ChineseDates(PartialDate.of(2023, 3, 9));
        dates.find("3月7日簽約。");
        dates.find("1991年獨立。");

        assertThat(dates.find("12月4日批准。"))
                .map(DateMention::from)
                .map(DatesTests::shown)
                .containsExactly("2022-12-04");
    }

    @Test
    void shouldReadADateInDigitsAlone() {
        assertThat(shown(new EnglishDates(null).find("2007-08-16").get(0).from()))
                .isEqualTo("2007-08-16");
    }

    @Test
    void shouldNotGuessTheYearOfAPaperWithoutADate() {
        assertThat(new ChineseDates(null).find("今年簽約。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'joined on 27 October 1961',1961-10-27,",
        "'on October 27, 1961',1961-10-27,",
        "'in May 2022',2022-05,",
        "'from 2002 to 2006',2002,2006",
        "'on 18-19 May 2023',2023-05-18,",
        "'on 1 and 2 December 2010',2010-12-01,",
        "'in 1992-93',1992,1993",
        "'between May and July 2005',2005-05,2005-07",
        "'in the spring of 2004',2004,",
        "'valid until 2050',,2050"
    })
    void shouldReadAnEnglishDateAsPreciselyAsItIsGiven(String text, String from, String to) {
        assertThat(new EnglishDates(null).find(text)).singleElement().satisfies(date -> {
            assertThat(shown(date.from())).isEqualTo(from);
            assertThat(shown(date.to())).isEqualTo(to);
        });
    }

    @Test
    void shouldLeanOnTheEnglishDateBefore() {
        EnglishDates dates = new EnglishDates(null);
        dates.find("It applied on 30 January 1992.");

        assertThat(
                        dates.find(
                                "It was admitted in March of that year, left the following month and came back two years later."))
                .map(DateMention::from)
                .map(DatesTests::shown)
                .containsExactly("1992-03", "1992-04", "1994");
        assertThat(dates.find("They may march on May 5."))
                .singleElement()
                .extracting(date -> shown(date.from()))
                .isEqualTo("1994-05-05");
    }

    @Test
    void shouldNotGuessTheYearOfAMonthWhereNoneWasGiven() {
        assertThat(new EnglishDates(null).find("They met in May and again last year."))
                .isEmpty();
    }

    @Test
    void shouldCountAMonthOfLastYearFromThePaperAndFromNothingElse() {
        String text = "It joined in 1992. They met in May last year and on 7 June this year.";

        assertThat(new EnglishDates(PartialDate.of(2020)).find(text))
                .map(date -> shown(date.from()))
                .containsExactly("1992", "2019-05", "2020-06-07");
        assertThat(new EnglishDates(null).find(text))
                .map(date -> shown(date.from()))
                .containsExactly("1992");
    }

    @Test
    void shouldNotTakeAFigureForAYear() {
        List<DateMention> dates = new EnglishDates(null).find("The border runs for 1765 km and 2000 troops guard it.");

        assertThat(dates).isEmpty();
    }

    private static String shown(PartialDate date) {
        return date == null ? null : date.toString();
    }
}
