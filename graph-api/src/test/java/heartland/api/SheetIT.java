package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The graph of a view as a table, and what unfolds over a telephone's screen. */
class SheetIT extends OnPage {
    @ParameterizedTest
    @CsvSource({
        "actors=SCO,4",
        "actors=SCO&hidden=UZB,3",
        "'actors=SCO,baikonur&asOf=1999',1",
        "actors=CSTO&show=planned,3",
        "'path=UZB,baikonur',3",
        "'path=UZB,baikonur&asOf=2001',3",
        "query=neighbours&arg.actor=SCO&arg.asOf=2005,4",
    })
    void shouldHaveARowForEachStatementThatTheGraphShows(String view, int rows) {
        open(view);
        assertThat(table().locator("tbody tr")).hasCount(rows);
        assertThat(page.locator("hl-sheet [role=status]")).hasText(rows + (rows == 1 ? " row" : " rows"));
    }

    @Test
    void shouldFitATelephoneAndLeadToThePanelBelow() {
        page.setViewportSize(360, 740);
        open("actors=SCO");
        assertThat(table().locator("tbody tr")).hasCount(4);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        table().locator("td button", new Locator.LocatorOptions().setHasText("Uzbekistan"))
                .click();
        assertThat(page.locator("hl-panel h1")).hasText("Uzbekistan");
        assertThat(page.locator("hl-panel h1")).isInViewport();
    }

    @Test
    void shouldShowTheSentencesOfARowOnATelephone() {
        page.setViewportSize(360, 740);
        open("actors=SCO");
        table().locator("tr", new Locator.LocatorOptions().setHasText("Kazakhstan"))
                .locator("[aria-expanded]")
                .click();
        Locator quotes = table().locator(".citations q");
        assertThat(quotes).hasText(new String[] {SmallGraph.JOINED_EN, SmallGraph.JOINED_ZH});
        quotes.first().click();
        assertThat(page.locator("hl-panel blockquote").first()).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"hl-filters", "hl-export"})
    void shouldUnfoldWithinATelephonesScreenAndCloseAtEscape(String menu) {
        page.setViewportSize(360, 740);
        visit("/?actors=SCO&lang=en");
        Locator summary = page.locator(menu + " summary");
        Locator sheet = page.locator(menu + " .sheet");
        summary.click();
        assertThat(sheet).isVisible();
        var box = sheet.boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(360);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        sheet.locator("button:enabled, input").first().focus();
        page.keyboard().press("Escape");
        assertThat(sheet).isHidden();
        assertThat(summary).isFocused();
        summary.click();
        page.locator("hl-tools .chip .name").first().focus();
        assertThat(sheet).isHidden();
    }

    private void open(String view) {
        page.navigate(Served.uri("/?view=table&lang=en&" + view).toString());
    }

    private Locator table() {
        return page.locator("hl-sheet table");
    }
}
