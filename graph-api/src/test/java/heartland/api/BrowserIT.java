package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Neo4j Browser as someone first opens it. */
@ExtendWith(Chromium.class)
class BrowserIT {
    private static final int PATIENCE_MS = 60_000;

    @Test
    void shouldConnectShowTheGuideAndDrawItsFirstQuery(Chromium chromium) {
        List<String> wrong = new ArrayList<>();
        List<Request> away = new ArrayList<>();
        try (BrowserContext context = chromium.context(1280, 800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.onRequest(request -> {
                if (!isHere(request.url())) {
                    away.add(request);
                }
            });
            page.onPageError(wrong::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("Content Security Policy")) {
                    wrong.add(message.text() + " at " + message.location());
                }
            });
            page.navigate(Served.uri("/browser").toString());
            page.locator("#guide-drawer pre.runnable i")
                    .first()
                    .click(new Locator.ClickOptions().setTimeout(PATIENCE_MS));
            assertThat(page.getByText("Displaying 6 nodes, 6 relationships."))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
            assertThat(page.getByText("Country (4)")).hasCSS("background-color", "rgb(47, 111, 159)");
            assertThat(page.locator("svg text.caption, svg .caption").getByText("Kazakhstan"))
                    .isVisible();

            assertThat(page.evaluate("localStorage.getItem('neo4j.guides')").toString())
                    .contains("Heartland in ten steps");
            assertThat(page.evaluate("localStorage.getItem('neo4j.documents')").toString())
                    .contains("Members of an organisation on a date");
            // Browser learns from the server that it must not keep it.
            page.waitForFunction(
                    "password => !JSON.stringify(localStorage).includes(password)",
                    Served.STORE.login().orElseThrow().password());
            assertThat(away).allMatch(request -> request.failure().equals("csp"), "is refused by the policy");
            assertThat(wrong).isEmpty();
        }
    }

    private static boolean isHere(String url) {
        return url.startsWith("data:")
                || url.startsWith("blob:")
                || Set.of("localhost", "127.0.0.1")
                        .contains(Objects.requireNonNullElse(URI.create(url).getHost(), ""));
    }
}
