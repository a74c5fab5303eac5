package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

class BrowserIT extends OnPage {
    @Test
    void shouldOpenNeo4jBrowserConnectedWithTheGraphDrawn() {
        page.navigate(Served.uri("/browser").toString());
        assertThat(page.getByText("Displaying 10 nodes, 11 relationships."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(page.getByText("Country (4)")).hasCSS("background-color", "rgb(47, 111, 159)");
    }
}
