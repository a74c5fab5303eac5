package heartland.loader.read;

import static heartland.loader.read.Read.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class SectionTests extends LeadingBack {
    @Test
    void shouldCountParagraphsAndSentencesFromOneInEachSection() {
        Document document = read("""
                # 草原上的鐵路

                ## 壹、前言

                鐵路在去年完工，兩國都派員參加典禮。貨物從此不必繞道海上運輸。

                工程由兩國的公司共同承擔，費用各半。

                ### 一、爭議

                鄰國認為這條鐵路損害了它的利益，拒絕出席。
                """);

        assertThat(document.sentences())
                .extracting(Sentence::kind, Sentence::section, Sentence::paragraph, Sentence::sentence)
                .containsExactly(
                        tuple(Kind.HEADING, "草原上的鐵路", 1, 1),
                        tuple(Kind.HEADING, "壹、前言", 1, 1),
                        tuple(Kind.BODY, "壹、前言", 1, 1),
                        tuple(Kind.BODY, "壹、前言", 1, 2),
                        tuple(Kind.BODY, "壹、前言", 2, 1),
                        tuple(Kind.HEADING, "一、爭議", 1, 1),
                        tuple(Kind.BODY, "一、爭議", 1, 1));
    }

    @Test
    void shouldKnowAHeadingWithoutANumberByTheParagraphsAboveAndBelowIt() {
        Document document = read("""
                The Shepherds' Union

                The union was founded by nine herders who had met at the fair of the valley, and it has its seat in the old mill.

                Relations with the town

                The town sells the union salt and buys its cheese, and the two have shared the cost of the bridge since the flood.

                The union has these members, in the order of their joining:

                Upper Farm

                Lower Farm

                Each of them sends one delegate to the meeting that is held in the mill on the first Sunday after the harvest.
                """);

        assertThat(texts(document, Kind.HEADING))
                .contains("Relations with the town")
                .doesNotContain("Lower Farm");
        assertThat(document.sentences())
                .filteredOn(sentence -> sentence.text().startsWith("The town sells"))
                .extracting(Sentence::section)
                .containsExactly("Relations with the town");
    }

    @Test
    void shouldTakeALineOverAShortOneForNoHeading() {
        assertThat(texts(read("""
                                牧人合作社由九名牧人創立，社址設在舊磨坊，每年秋收後召開大會，由各戶推舉代表出席並選出社長。

                                上游農場

                                入社較早。
                                """), Kind.HEADING)).isEmpty();
    }

    @Test
    void shouldNotReadAHeadlineOrASignatureAsPartOfASentence() {
        Document document = read("""
                Three Neighbours of the Steppe Agree to Share the Water of Their Only River

                The states signed a treaty on Monday.

                Its text is short.

                It was read out in the square.

                President Ola Nordmann of the Northern Republic

                President Kari Nordmann of the Southern Republic

                The third state was absent.

                It signed later.
                """);

        assertThat(texts(document, Kind.BODY))
                .containsExactly(
                        "The states signed a treaty on Monday.",
                        "Its text is short.",
                        "It was read out in the square.",
                        "President Ola Nordmann of the Northern Republic",
                        "President Kari Nordmann of the Southern Republic",
                        "The third state was absent.",
                        "It signed later.");
    }

    @Test
    void shouldKeepItemsWithoutAStopApartAndJoinWhatAPageCut() {
        Document list = read("""
                The states of the steppe have two councils.

                1. The Council of the Northern Rivers (CNR)

                founded long ago by two states of the plain

                joined by the southern state in the second year of its existence, and left by it soon after that

                2. The Council of the Southern Rivers (CSR)

                open to every other state of the plain

                Nobody has left it so far.
                """);
        Document cut = read("兩國簽署協定。條約於同年生效，各方都派員參加在湖邊舉行的\n\n典禮，河水由三國共用。\n\n會議次年再次舉行，無人缺席。");

        assertThat(texts(list, Kind.BODY))
                .contains(
                        "founded long ago by two states of the plain",
                        "joined by the southern state in the second year of its existence, and left by it soon after that");
        assertThat(texts(cut, Kind.BODY)).contains("條約於同年生效，各方都派員參加在湖邊舉行的典禮，河水由三國共用。");
    }

    @Test
    void shouldReadTheLinesOfAProfileOneByOne() {
        Document profile = read("""
                Border countries: the northern state 5 km, the southern state 7 km

                Memberships: the Council of the Northern Rivers, the Bank of the Plain

                Its capital lies on the river.
                """);

        assertThat(texts(profile, Kind.BODY)).hasSize(3);
    }

    @Test
    void shouldJoinTheNumberOfAChapterWithItsName() {
        assertThat(texts(read("第一節\n\n草原的鐵路\n\n鐵路在去年完工，兩國都派員參加典禮。"), Kind.HEADING))
                .containsExactly("第一節草原的鐵路");
    }

    @Test
    void shouldNotReadTheReferencesForClaims() {
        Document document =
                read("The railway was opened in May.\n\n## References\n\nSmith, J. Steppe Railways. Oxford, 1999.");

        assertThat(texts(document, Kind.BODY)).containsExactly("The railway was opened in May.");
        assertThat(texts(document, Kind.REFERENCE)).isNotEmpty();
    }

    @Test
    void shouldNotReadTheEnglishAbstractOfAChinesePaperNorItsKeywords() {
        Document document = read("鐵路在去年完工，兩國都派員參加典禮。\n\n關鍵詞：鐵路、草原\n\nThe railway was opened by both states.");

        assertThat(texts(document, Kind.REFERENCE))
                .containsExactly("關鍵詞：鐵路、草原", "The railway was opened by both states.");
    }
}
