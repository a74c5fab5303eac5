package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From search to the sentence. */
class SearchPageIT extends OnPage {
    @ParameterizedTest
    @ValueSource(strings = {"上合", "Shanghai", "ШОС"})
    void shouldLeadFromANameInAnyScriptToTheSentencesByKeyboardAlone(String typed) {
        visit("/?actors=baikonur");
        type(typed);
        assertThat(options().first()).containsText("Shanghai");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Served.uri("/?actors=SCO").toString());
        assertThat(page.locator("hl-actor h1")).hasText("Shanghai Cooperation Organisation");
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "UZB SCO");
        click("edge[source = 'KAZ'][target = 'SCO']");
        assertThat(page.locator("hl-statement blockquote"))
                .containsText(new String[] {SmallGraph.JOINED_ZH, SmallGraph.JOINED_EN});
    }

    @Test
    void shouldFindSentencesByTheirWords() {
        visit("/?actors=baikonur");
        type("創始成員");
        Locator sentence = options().filter(new Locator.FilterOptions().setHasText(SmallGraph.JOINED_ZH));
        sentence.click();
        assertThat(page.locator("hl-statement blockquote").first()).containsText(SmallGraph.JOINED_ZH);
    }

    @Test
    void shouldAddToTheGraphWhatIsChosenWithShift() {
        visit("/?actors=SCO");
        type("Baikonur");
        assertThat(options().first()).containsText("Baikonur");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+Enter");
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "RUS baikonur", "UZB SCO");
        assertThat(page)
                .hasURL(Served.uri("/?actors=SCO,baikonur&open=actor:baikonur").toString());
    }

    @Test
    void shouldSayThatNobodyIsNamedSo() {
        visit("/?actors=SCO");
        type("qqqq");
        assertThat(page.locator("hl-search [role=status]")).containsText("any script");
    }

    private void type(String text) {
        page.locator("#q").focus();
        page.keyboard().type(text);
    }

    private Locator options() {
        return page.locator("#hits [role=option]");
    }
}
