package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerIT extends OnPage {
    @Test
    void shouldShowTheBestConnectedActorAtFirst() {
        visit("/");
        assertThat(page.locator("hl-panel h1")).hasText("Kazakhstan");
        assertThat(page.locator(".best a").first()).hasText("Kazakhstan");
        assertThat(page.locator("#legend")).containsText("Organization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上合", "Shanghai", "ШОС"})
    void shouldFindAnActorInAnyScriptByKeyboardAlone(String typed) {
        visit("/?actors=baikonur");
        Locator box = page.locator("#q");
        box.focus();
        page.keyboard().type(typed);
        assertThat(page.locator("#hits [role=option]").first()).containsText("Shanghai");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("hl-panel h1")).hasText("Shanghai Cooperation Organisation");
        assertThat(page).hasURL(Served.uri("/?actors=SCO").toString());
    }

    @Test
    void shouldShowTheSentencesBehindAnEdgeThatIsClicked() {
        visit("/?actors=SCO");
        click("edge[source = 'KAZ'][target = 'SCO']");
        assertThat(page.locator("hl-statement h1"))
                .hasText("Kazakhstan is a member of Shanghai Cooperation Organisation");
        assertThat(page.locator("hl-statement blockquote"))
                .hasText(new String[] {SmallGraph.JOINED_ZH, SmallGraph.JOINED_EN});
        assertThat(page.locator("hl-statement blockquote").first()).hasAttribute("lang", "zh-Hant");
        assertThat(page.locator("hl-statement .where").first()).containsText("paragraph 1, sentence 1");
        assertThat(page.locator("hl-statement .dates")).containsText("2001-06");
    }

    @Test
    void shouldSayHowToSeeASentenceThatIsNotStored() {
        visit("/?actors=baikonur");
        click("edge");
        assertThat(page.locator("hl-statement .noquote")).containsText("--papers");
        assertThat(page.locator("hl-statement figcaption")).containsText("韓明");
    }

    @Test
    void shouldShowANodeThatIsClickedAndAddItsNeighbours() {
        visit("/?actors=SCO");
        assertThat(nodes()).isEqualTo(5);
        click("node#KAZ");
        assertThat(page.locator("hl-actor h1")).hasText("Kazakhstan");
        page.locator("hl-actor .actions button").click();
        waitForNodes(8);
        assertThat(page.locator("hl-actor .rows button").first()).containsText("2001-06");
    }

    @Test
    void shouldOfferNearNamesForAnActorThatIsNotThere() {
        visit("/?actors=Kazakhstn");
        assertThat(page.locator("hl-graph .message button").first()).hasText("Kazakhstan");
    }

    @Test
    void shouldFitANarrowScreen() {
        page.setViewportSize(360, 740);
        visit("/");
        assertThat(page.locator("hl-panel h1")).hasText("Kazakhstan");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }
}
