package heartland.loader.read;

import static heartland.loader.read.Read.only;
import static heartland.loader.read.Read.texts;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Source;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StructureTests extends LeadingBack {
    @Nested
    class Notes {
        @Test
        void shouldJoinASentenceThatANoteCutsAndLeaveItsMarkOut() {
            Document document = read("""
                    兩國在首都簽署了關於邊界河流用水的協定，¹其後又決定在明年春天之前

                    ¹ 這項協定至今沒有公布，只有摘要見於報端。

                    共同設立一個委員會來分配水量。
                    """);

            Sentence joined = only(document, Kind.BODY);
            assertThat(joined.text()).isEqualTo("兩國在首都簽署了關於邊界河流用水的協定，其後又決定在明年春天之前共同設立一個委員會來分配水量。");
            assertThat(joined.spans()).hasSize(2);
            assertThat(joined.quote()).contains("協定，¹其後", "之前共同");
            assertThat(only(document, Kind.FOOTNOTE))
                    .extracting(Sentence::text, Sentence::section)
                    .containsExactly("這項協定至今沒有公布，只有摘要見於報端。", "註 1");
        }

        @Test
        void shouldReadMarkdownsNotesBelowTheRule() {
            Document document = read("""
                    協定規定兩國各得一半的水量。<sup>1</sup> 下游國家對此提出抗議。[2]

                    ---

                    1. 上游國家後來增加了用水，比例已非一半。

                    2. 李明，〈水的爭奪〉，《草原月刊》，2001年5月，頁12。

                    ## 二、後果

                    抗議沒有結果，兩國關係因此惡化。
                    """);

            assertThat(texts(document, Kind.BODY)).containsExactly("協定規定兩國各得一半的水量。", "下游國家對此提出抗議。", "抗議沒有結果，兩國關係因此惡化。");
            assertThat(texts(document, Kind.FOOTNOTE)).containsExactly("上游國家後來增加了用水，比例已非一半。");
            assertThat(texts(document, Kind.REFERENCE)).containsExactly("李明，〈水的爭奪〉，《草原月刊》，2001年5月，頁12。");
        }

        @Test
        void shouldTellMarksThatArePlainDigitsFromAmounts() {
            Document document = read(wrapped(
                    "草原上的三個國家在去年秋天共同簽署了協",
                    "定。1河流流經其中2個國家，全長 1 千公",
                    "里，沿岸居民對於用水的分配一直存有爭議",
                    "2，至今沒有解決，各國政府仍在繼續談判。",
                    " ".repeat(30),
                    "1 協定的全文至今沒有公布。",
                    "2 爭議始於上一個世紀。"));

            assertThat(texts(document, Kind.BODY))
                    .containsExactly("草原上的三個國家在去年秋天共同簽署了協定。", "河流流經其中2個國家，全長1千公里，沿岸居民對於用水的分配一直存有爭議，至今沒有解決，各國政府仍在繼續談判。");
            assertThat(texts(document, Kind.FOOTNOTE)).containsExactly("協定的全文至今沒有公布。", "爭議始於上一個世紀。");
        }

        @Test
        void shouldTakeSuperscriptsOutOfEnglish() {
            Document document = read("""
                    The states agreed on a border¹ and on 5 km² of pasture.² They

                    ¹ The border follows the river, which has since moved its bed.

                    never met again.
                    """);

            assertThat(texts(document, Kind.BODY))
                    .containsExactly("The states agreed on a border and on 5 km² of pasture.", "They never met again.");
        }
    }

    @Nested
    class Wrapped {
        @Test
        void shouldJoinHardWrappedLinesWithBlankLinesBetween() {
            Document document =
                    read(wrapped("草原上的三個國家在去年秋天共同簽署了協", "定，約定不在邊界駐軍，這是十年談判的結", "果。", "下游的國家沒有參加，但是派出觀察員列席", "會議。"));

            assertThat(texts(document, Kind.BODY))
                    .containsExactly("草原上的三個國家在去年秋天共同簽署了協定，約定不在邊界駐軍，這是十年談判的結果。", "下游的國家沒有參加，但是派出觀察員列席會議。");
            assertThat(document.sentences().get(1).paragraph()).isEqualTo(2);
        }

        @Test
        void shouldPutOneSpaceForALineBreakBetweenLatinWords() {
            assertThat(texts(
                            read(
                                    "The two states signed a treaty in the capital on\nMonday and agreed to open the border for\ntrade by the end of the year.\n"),
                            Kind.BODY))
                    .containsExactly(
                            "The two states signed a treaty in the capital on Monday and agreed to open the border for trade by the end of the year.");
        }

        @Test
        void shouldDropPageNumbersAndRunningHeadsAndKnowThePages() {
            String page = "草原上的國家在去年共同簽署了協定，約定不\n在邊界駐軍，這是十年談判的結果，也是各國\n";
            Document document = read("草原紀要\n" + page + "- 12 -\n\f草原紀要\n" + page + "- 13 -\n\f草原紀要\n" + page
                    + "- 14 -\n\f草原紀要\n至今仍然遵守的少數幾個協定之中的一個而已。\n- 15 -\n");

            assertThat(document.sentences())
                    .extracting(Sentence::text)
                    .noneMatch(text -> text.contains("1") || text.contains("紀要，"));
            assertThat(only(document, Kind.BODY))
                    .extracting(Sentence::page, sentence -> sentence.spans().size())
                    .containsExactly(12, 4);
        }
    }

    @Nested
    class TablesAndLists {
        @Test
        void shouldReadMarkdownsRowsWithTheHead() {
            Document document = read("各國情形見下表。\n\n| 國家 | 基地 |\n|---|---|\n| 甲國 | 一處 |\n| 乙國 | 無 |\n");

            assertThat(texts(document, Kind.TABLE_ROW)).containsExactly("國家 基地", "甲國 一處", "乙國 無");
            assertThat(document.sentences().get(3).row()).isEqualTo(new Row(List.of("國家", "基地"), List.of("乙國", "無")));
        }

        @Test
        void shouldReadHtmlTables() {
            Document document = read(
                    "<table>\n<tr><th>State</th><th>Troops</th></tr>\n<tr><td>North</td><td>300</td></tr>\n</table>\nThe troops left in May.");

            assertThat(texts(document, Kind.TABLE_ROW)).containsExactly("State Troops", "North 300");
            assertThat(document.sentences().get(1).row().head()).containsExactly("State", "Troops");
            assertThat(texts(document, Kind.BODY)).containsExactly("The troops left in May.");
        }

        @Test
        void shouldReadTabbedRowsAndTheirCaption() {
            Document document = read("表 1 駐軍情形\n國家\t駐軍\n甲國\t三百人\n資料來源：作者整理，\n<http://example.org/a>\n(上網檢視日期：2005年)\n");

            assertThat(texts(document, Kind.CAPTION))
                    .containsExactly("表1駐軍情形", "資料來源：作者整理，<http://example.org/a> (上網檢視日期：2005年)");
            assertThat(texts(document, Kind.TABLE_ROW)).containsExactly("國家 駐軍", "甲國 三百人");
        }

        @Test
        void shouldReadATableOfFiguresWhoseHeadIsBrokenToLines() {
            Document document = read("各國面積一覽表\n\n面積\n\n人口\n\n甲國  27.5  16,763 \n\n乙國  4.1  - \n");

            assertThat(texts(document, Kind.TABLE_ROW)).containsExactly("面積 人口", "甲國 27.5 16,763", "乙國 4.1 -");
            assertThat(document.sentences().get(2).row())
                    .isEqualTo(new Row(List.of("面積", "人口"), List.of("甲國", "27.5", "16,763")));
        }

        @Test
        void shouldKnowTheSentenceThatIntroducesAList() {
            Document document = read("協定有以下兩點內容：\n\n- 撤出邊界上的駐軍；\n- 每年共同舉行一次演習。\n\n協定因此受到歡迎。\n");

            assertThat(texts(document, Kind.BULLET)).containsExactly("撤出邊界上的駐軍；", "每年共同舉行一次演習。");
            assertThat(document.sentences().subList(1, 3))
                    .extracting(Sentence::lead)
                    .containsOnly(0);
        }
    }

    @Nested
    class Characterwise {
        @Test
        void shouldReadCompatibilityIdeographsAndRadicalsAsTheUsualCharacters() {
            Document document = read("俄\uf90f斯與\u2ee2國\uf997合舉行演習。");

            assertThat(only(document, Kind.BODY).text()).isEqualTo("俄羅斯與马國聯合舉行演習。");
            assertThat(only(document, Kind.BODY).quote()).isEqualTo("俄\uf90f斯與\u2ee2國\uf997合舉行演習。");
        }

        @Test
        void shouldLeaveMarkupOutOfTheWords() {
            Document document = read("The **Steppe Pact** of <i>1999</i> is *dead*.");
            Sentence sentence = only(document, Kind.BODY);

            assertThat(sentence.text()).isEqualTo("The Steppe Pact of 1999 is dead.");
            assertThat(document.text().charAt(sentence.originalOffset(4))).isEqualTo('S');
        }
    }

    @Nested
    class Languages {
        @Test
        void shouldTellTheScriptsApart() {
            assertThat(read("這兩個國家簽署了條約。").language()).isEqualTo(Language.ZH_HANT);
            assertThat(read("这两个国家签署了条约。").language()).isEqualTo(Language.ZH_HANS);
            assertThat(read("Both states (兩國) signed the treaty of friendship.").language())
                    .isEqualTo(Language.EN);
        }

        @Test
        void shouldTrustTheSourcesOwnLanguage() {
            Source source = new Source(
                    "a", "book", "A", null, null, null, null, null, null, null, "zh-Hans", null, null, null, null);

            assertThat(new DocumentReader().parse(source, "這兩個國家。").language()).isEqualTo(Language.ZH_HANS);
        }
    }

    private static String wrapped(String... lines) {
        return String.join(" \n\n", lines) + " \n";
    }
}
