package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsIT extends OnPage {
    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "zh-Hans"})
    void shouldSayInEachLanguageWhatTheOthersSay(String language) {
        visit("/");
        assertThat(keys(language)).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant,哈薩克", "zh-Hans,哈薩克", "en,Kazakhstan"})
    void shouldShowThePageInTheLanguageOfTheAddress(String expected) {
        String[] languageAndName = expected.split(",");
        visit("/?lang=" + languageAndName[0] + "&actors=KAZ");
        page.waitForFunction("name => document.querySelector('hl-actor h1')?.textContent === name", languageAndName[1]);
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(languageAndName[0]);
    }

    @SuppressWarnings("unchecked") // Playwright gives an array of texts as a list.
    private List<String> keys(String language) {
        return (List<String>) page.evaluate(
                "language => import(`/js/words/${language}.js`).then(words => Object.keys(words.default).sort())",
                language);
    }
}
