package heartland.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTests {
    private static List<String> split(String paragraph) {
        return SentenceSplitter.split(paragraph).stream()
                .map(span -> paragraph.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void shouldCutChineseAtStopsAndNotAtSemicolons() {
        assertThat(split("甲國加入聯盟；乙國沒有加入。丙國呢？丁國反對！")).containsExactly("甲國加入聯盟；乙國沒有加入。", "丙國呢？", "丁國反對！");
    }

    @Test
    void shouldKeepClosingMarksWithTheSentenceThatTheyClose() {
        assertThat(split("總統說：「我們不會離開。」部長沒有回答。")).containsExactly("總統說：「我們不會離開。」", "部長沒有回答。");
    }

    @Test
    void shouldGoOnAfterAQuotationThatIsPartOfTheSentence() {
        assertThat(split("他以「我們不會離開。」的話作結。「何去何從？」的問題，由他提出。")).containsExactly("他以「我們不會離開。」的話作結。", "「何去何從？」的問題，由他提出。");
    }

    @Test
    void shouldNotCutInsideBracketsAndTitles() {
        assertThat(split("條約（1999年簽署。後又修訂。）仍然有效。他著有《往何處去？草原紀行》一書。"))
                .containsExactly("條約（1999年簽署。後又修訂。）仍然有效。", "他著有《往何處去？草原紀行》一書。");
    }

    @Test
    void shouldCutAfterABracketThatIsNeverClosed() {
        assertThat(split("條約（草案已經完成。各國將簽署。")).containsExactly("條約（草案已經完成。", "各國將簽署。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Aliev met Gen. Petrov in the capital.",
                "The U.S. Senate ratified it.",
                "Several states, e.g. Georgia, signed No. 5 of the series.",
                "A. B. Karimov and J. Smith wrote it.",
                "It rose by 3.5 percent, i.e. Little by little.",
                "Он родился в 1940 г. Москва признала это."
            })
    void shouldNotCutAfterAbbreviations(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void shouldCutEnglishBeforeCapitalsQuotesAndFigures() {
        assertThat(split("The pact failed. \"It was late,\" he said. 2005 was worse! Who paid? Nobody."))
                .containsExactly(
                        "The pact failed.", "\"It was late,\" he said.", "2005 was worse!", "Who paid?", "Nobody.");
    }

    @Test
    void shouldTellBySentenceOpenersWhetherAnAbbreviationEndsTheSentence() {
        assertThat(split("It signed with the U.S. However, the base closed. He works for Oil Corp. The price rose."))
                .containsExactly(
                        "It signed with the U.S.",
                        "However, the base closed.",
                        "He works for Oil Corp.",
                        "The price rose.");
    }

    @Test
    void shouldKeepTheNumberThatBeginsAnItem() {
        assertThat(split("12. Kazakhstan joined.")).containsExactly("12. Kazakhstan joined.");
    }
}
