package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class BrowserIT {
    @Test
    void shouldOpenNeo4jBrowserConnectedWithTheGraphDrawn(Chromium chromium) {
        try (BrowserContext context = chromium.context(1280, 800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(Served.uri("/browser").toString());
            assertThat(page.getByText("Displaying 10 nodes, 11 relationships."))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            assertThat(page.getByText("Country (4)")).hasCSS("background-color", "rgb(47, 111, 159)");
        }
    }
}
