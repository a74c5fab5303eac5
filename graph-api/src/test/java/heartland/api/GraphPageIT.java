package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class GraphPageIT extends OnPage {
    @Test
    void shouldShowTheBestConnectedActorAtFirst() {
        visit("/");
        assertThat(page.locator("hl-panel h1")).hasText("Kazakhstan");
        assertThat(page.locator(".best a").first()).hasText("Kazakhstan");
        assertThat(page.locator("hl-legend")).containsText("Organization");
        assertThat(page.locator("hl-legend")).containsText("Structure");
    }

    @Test
    void shouldShowTheSentencesBehindAnEdgeThatIsClicked() {
        visit("/?actors=SCO");
        click("edge[source = 'KAZ'][target = 'SCO']");
        assertThat(page.locator("hl-statement blockquote"))
                .containsText(new String[] {SmallGraph.JOINED_ZH, SmallGraph.JOINED_EN});
        assertThat(page.locator("hl-statement blockquote").first()).hasAttribute("lang", "zh-Hant");
    }

    @Test
    void shouldShowANodeThatIsClickedAndExpandItWhereAllOthersStay() {
        visit("/?actors=SCO");
        waitForNodes(5);
        String before = placesOf("CHN", "RUS", "SCO", "UZB", "KAZ");
        click("node#KAZ");
        assertThat(page.locator("hl-actor h1")).hasText("Kazakhstan");
        page.locator("[data-do=expand]").click();
        waitForNodes(8);
        assertThat(placesOf("CHN", "RUS", "SCO", "UZB", "KAZ")).isEqualTo(before);
    }

    @Test
    void shouldDrawTheSameViewTheSameWay() {
        visit("/?actors=KAZ&expanded=SCO");
        waitForNodes(8);
        String once = places();
        visit("/?actors=KAZ&expanded=SCO");
        waitForNodes(8);
        assertThat(places()).isEqualTo(once);
    }

    @Test
    void shouldDrawTheSameWhetherExpandedOrOpenedByLink() {
        visit("/?actors=KAZ");
        waitForNodes(5);
        click("node#SCO");
        page.locator("[data-do=expand]").click();
        waitForNodes(8);
        String grown = places();
        visit("/?actors=KAZ&expanded=SCO");
        waitForNodes(8);
        assertThat(places()).isEqualTo(grown);
    }

    @Test
    void shouldHideAnActorAndShowItAgain() {
        visit("/?actors=SCO");
        click("node#UZB");
        page.locator("[data-do=hide]").click();
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO");
        page.locator("button.chip").click();
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "UZB SCO");
    }

    @Test
    void shouldFindTheShortestPathBetweenTwoThatAreSelected() {
        visit("/?actors=SCO,baikonur");
        waitForNodes(6);
        page.evaluate("() => { document.querySelector('#graph').cy.$('node#UZB, node#baikonur').select(); }");
        page.locator("[data-do=path]").click();
        assertThat(page.locator(".chip.way")).containsText("Uzbekistan");
        page.waitForFunction("() => document.querySelector('#graph').cy.edges('.way').length === 3");
    }

    @Test
    void shouldShowWhatIsPlannedOnlyWhenItIsAskedForAndSaySo() {
        visit("/?actors=CSTO");
        waitForEdges("KAZ CSTO", "RUS CSTO");
        page.locator("hl-filters summary").click();
        page.locator("hl-filters input[value=planned]").check();
        waitForEdges("KAZ CSTO", "KGZ CSTO", "RUS CSTO");
        assertThat(page.evaluate("document.querySelector('#graph').cy.$('edge[source = \"KGZ\"]').data('label')"))
                .isEqualTo("planned: is a member of");
        assertThat(page.evaluate("document.querySelector('#graph').cy.$('edge[source = \"KGZ\"]').style('line-style')"))
                .isEqualTo("dashed");
        assertThat(page.locator("hl-legend")).containsText("planned");
    }

    @Test
    void shouldNarrowTheGraphByRelationSourceAndConfidence() {
        visit("/?actors=KAZ&relations=SIGNED");
        waitForEdges("KAZ sco-charter");
        visit("/?actors=KAZ&sources=li-2021");
        waitForEdges("KAZ CSTO");
        visit("/?actors=KAZ&confidence=0.95");
        waitForEdges("KAZ SCO");
        visit("/?actors=KAZ&relations=LEASES");
        assertThat(page.locator("hl-graph .message")).containsText("Filters");
    }

    @Test
    void shouldGoThroughTheGraphByKeyboard() {
        visit("/?actors=SCO");
        waitForNodes(5);
        page.locator("#graph").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#cursor")).hasText("Shanghai Cooperation Organisation");
        for (String key : new String[] {"ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"}) {
            page.keyboard().press(key);
        }
        page.keyboard().press("Enter");
        String name = page.locator("#cursor").textContent();
        assertThat(page.locator("hl-actor h1")).hasText(name);
    }

    @Test
    void shouldOfferNearNamesForAnActorThatIsNotThere() {
        visit("/?actors=Kazakhstn");
        Locator near = page.locator("hl-graph .message button").first();
        assertThat(near).hasText("Kazakhstan");
        near.click();
        waitForNodes(5);
    }

    @Test
    void shouldFitANarrowScreen() {
        page.setViewportSize(360, 740);
        visit("/");
        assertThat(page.locator("hl-panel h1")).hasText("Kazakhstan");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void shouldTurnDarkAndStaySoInTheAddress() {
        visit("/?actors=SCO");
        page.locator("hl-bar select").last().selectOption("dark");
        page.waitForURL(Served.uri("/?actors=SCO&theme=dark").toString());
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 23, 29)");
    }

    private String placesOf(String... ids) {
        return (String) page.evaluate(
                "ids => JSON.stringify(ids.map(id => document.querySelector('#graph').cy.getElementById(id).position()))",
                ids);
    }
}
