package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import heartland.model.ActorCatalogue;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"zh-Hant,哈薩克", "zh-Hans,哈萨克", "en,Kazakhstan"})
    void shouldShowThePageInTheLanguageOfTheAddress(String expected) {
        String[] languageAndName = expected.split(",");
        visit("/?lang=" + languageAndName[0] + "&actors=KAZ");
        page.waitForFunction("name => document.querySelector('hl-actor h1')?.textContent === name", languageAndName[1]);
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(languageAndName[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors=KAZ",
                "view=table&actors=KAZ",
                "view=reading&actors=RUS",
                "view=matrix&actors=KAZ,RUS",
                "view=timeline&actors=KAZ",
                "view=map&actors=KAZ",
                "view=questions",
                "view=questions&query=neighbours&arg.actor=KAZ&arg.asOf=2005",
                "view=questions&question=" + "哪些國家是上合組織成員"
            })
    void shouldSpeakInSimplifiedCharactersOfWhatDataHasInTraditional(String view) {
        visitUntilDrawn("/?lang=zh-Hans&" + view);
        assertThat(traditional()).as(page.url()).isEmpty();
    }

    @Test
    void shouldWriteTheNamesInADrawingInSimplifiedCharacters() {
        visit("/?lang=zh-Hans&actors=SCO");
        waitForNodes(5);
        assertThat(page.evaluate("document.querySelector('#graph').cy.$('#UZB').data('name')"))
                .isEqualTo("乌兹别克");
        assertThat(page.evaluate("document.querySelector('#graph').cy.edges()[0].data('label')"))
                .isEqualTo("是…的成员");
        page.locator("hl-bar select").first().selectOption("zh-Hant");
        page.waitForFunction("() => document.querySelector('#graph').cy.$('#UZB').data('name') === '烏茲別克'");
    }

    @Test
    void shouldSimplifyNamesAsTheServerDoes() {
        visit("/?lang=zh-Hans&actors=SCO");
        List<String> names = ActorCatalogue.read(Served.HOME.data().resolve("actors")).actors().stream()
                .flatMap(actor -> actor.names().stream())
                .toList();
        assertThat(page.evaluate(
                        "names => import('/js/words/simplified.js').then(({simplified}) => names.map(simplified))",
                        names))
                .isEqualTo(names.stream().map(Script::simplified).toList());
    }

    @Test
    void shouldLoadTheWordsOfOneLanguageAlone() {
        List<String> words = new ArrayList<>();
        page.onRequest(request -> Stream.of(request.url())
                .filter(url -> url.contains("/js/words/") && !url.matches(".*/(index|names)\\.js"))
                .forEach(words::add));
        visit("/?lang=en&actors=SCO");
        assertThat(words).isNotEmpty().allMatch(url -> url.endsWith("/en.js"));
        words.clear();
        visit("/?lang=zh-Hant&actors=SCO");
        assertThat(words).isNotEmpty().allMatch(url -> url.endsWith("/zh-Hant.js"));
    }

    private void visitUntilDrawn(String path) {
        page.navigate(Served.uri(path).toString());
        page.waitForFunction(
                "() => document.querySelector('hl-table td button, .questions li, hl-picture svg, #graph canvas,"
                        + " main.wide h1')");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** What the page says with a Traditional character: its own words, not those of papers, nor names as data lists them. */
    @SuppressWarnings("unchecked") // Playwright gives an array of texts as a list.
    private List<String> traditional() {
        return (List<String>) page.evaluate("""
                () => import('/js/words/simplified.js').then(({simplified}) => {
                  const theirs = 'blockquote, q, cite, .where, .names, .source, [name=lang], code, script, style, #field-source';
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const found = [];
                  while (texts.nextNode()) {
                    const {data, parentElement} = texts.currentNode;
                    const select = parentElement.closest('select[title]');
                    if (!parentElement.closest(theirs) && !select && simplified(data) !== data) found.push(data);
                  }
                  const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
                    .filter(element => !element.closest(theirs))
                    .flatMap(element => ['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''));
                  return [...found, ...said.filter(text => simplified(text) !== text)];
                })""");
    }

    @SuppressWarnings("unchecked") // Playwright gives an array of texts as a list.
    private List<String> keys(String language) {
        return (List<String>) page.evaluate(
                "language => import(`/js/words/${language}.js`).then(words => Object.keys(words.default).sort())",
                language);
    }
}
