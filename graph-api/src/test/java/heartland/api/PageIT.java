package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Chromium.class)
class PageIT {
    private final List<String> elsewhere = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open(Chromium chromium) {
        context = chromium.context(1280, 800, ColorScheme.LIGHT);
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(Served.uri("/").toString())) {
                elsewhere.add(request.url());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void shouldShowTheBestConnectedActorAtFirstAndAskNoOtherHost() {
        visit("/");
        assertThat(page.locator("#panel h1")).hasText("Kazakhstan");
        assertThat(page.locator("#suggestions a").first()).hasText("Kazakhstan");
        assertThat(page.locator("#legend")).containsText("Organization");
        page.waitForLoadState();
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上合", "Shanghai", "ШОС"})
    void shouldFindAnActorInAnyScriptByKeyboardAlone(String typed) {
        visit("/#baikonur");
        Locator box = page.locator("#q");
        box.focus();
        page.keyboard().type(typed);
        assertThat(page.locator("#hits [role=option]").first()).containsText("Shanghai");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel h1")).hasText("Shanghai Cooperation Organisation");
        assertThat(page).hasURL(Served.uri("/#SCO").toString());
    }

    @Test
    void shouldShowTheSentencesBehindAnEdgeThatIsClicked() {
        visit("/#SCO");
        click("edge[source = 'KAZ'][target = 'SCO']");
        assertThat(page.locator("#panel h1")).hasText("Kazakhstan is a member of Shanghai Cooperation Organisation");
        assertThat(page.locator("#panel blockquote"))
                .hasText(new String[] {SmallGraph.JOINED_ZH, SmallGraph.JOINED_EN});
        assertThat(page.locator("#panel blockquote").first()).hasAttribute("lang", "zh");
        assertThat(page.locator("#panel figcaption").first()).containsText("paragraph 1, sentence 1");
        assertThat(page.locator("#panel .dates")).containsText("2001-06");
    }

    @Test
    void shouldSayHowToSeeASentenceThatIsNotStored() {
        visit("/#baikonur");
        click("edge");
        assertThat(page.locator("#panel .noquote")).containsText("--papers");
        assertThat(page.locator("#panel figcaption")).containsText("韓明");
    }

    @Test
    void shouldShowANodeThatIsClickedAndAddItsNeighbours() {
        visit("/#SCO");
        assertThat(nodes()).isEqualTo(5);
        click("node#KAZ");
        assertThat(page.locator("#panel h1")).hasText("Kazakhstan");
        page.locator("#panel .actions button").click();
        page.waitForFunction("() => document.querySelector('#graph').cy.nodes().length === 8");
        assertThat(page.locator("#panel .rows button").first()).containsText("2001-06");
    }

    @Test
    void shouldOfferNearNamesForAnActorThatIsNotThere() {
        visit("/#Kazakhstn");
        assertThat(page.locator("#message a").first()).hasText("Kazakhstan");
    }

    @Test
    void shouldFitANarrowScreen() {
        page.setViewportSize(360, 740);
        visit("/");
        assertThat(page.locator("#panel h1")).hasText("Kazakhstan");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void shouldOpenNeo4jBrowserConnectedWithTheGraphDrawn() {
        page.navigate(Served.uri("/browser").toString());
        assertThat(page.getByText("Displaying 10 nodes, 11 relationships."))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        assertThat(page.getByText("Country (4)")).hasCSS("background-color", "rgb(47, 111, 159)");
    }

    private void visit(String path) {
        page.navigate(Served.uri(path).toString());
        page.waitForFunction("() => document.querySelector('#graph').cy?.nodes().length > 0"
                + " || document.querySelector('#message.error')");
    }

    private void click(String selector) {
        page.evaluate("selector => document.querySelector('#graph').cy.$(selector).emit('tap')", selector);
    }

    private int nodes() {
        return (int) page.evaluate("document.querySelector('#graph').cy.nodes().length");
    }
}
