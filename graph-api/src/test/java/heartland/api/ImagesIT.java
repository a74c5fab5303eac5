package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import heartland.model.Home;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of docs/images from a Heartland that runs at the address that HEARTLAND_IMAGES names. */
@ExtendWith(Chromium.class)
@EnabledIfEnvironmentVariable(named = "HEARTLAND_IMAGES", matches = "http://localhost:.*")
class ImagesIT {
    private static final String ADDRESS = System.getenv("HEARTLAND_IMAGES");
    private static final Path FOLDER = Home.locate().dir().resolve("docs/images");
    private static final int PATIENCE_MS = 60_000;
    /** Until a drawing has come to rest. */
    private static final int REST_MS = 4_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explorer      | /?actors=KAZ                                     | 1280 | LIGHT
            explorer-dark | /?actors=KAZ&lang=zh-Hant                        | 1280 | DARK
            actor         | /?actors=SCO&open=actor:SCO                      | 1280 | LIGHT
            matrix        | /?view=matrix&actors=KAZ,KGZ,TJK,UZB,TKM,RUS,CHN | 1280 | LIGHT
            balance       | /?view=balance&actors=KAZ,USA,RUS,CHN            | 1280 | LIGHT
            timeline      | /?view=timeline&actors=UZB                       | 1280 | DARK
            map           | /?view=map&actors=KAZ                            | 1280 | LIGHT
            hand          | /?actors=UZB&lang=zh-Hans                        |  360 | LIGHT
            """)
    void shouldMakeAPictureOf(String name, String view, int width, ColorScheme scheme, Chromium chromium) {
        try (BrowserContext context = chromium.context(width, 800, scheme)) {
            Page page = context.newPage();
            page.navigate(ADDRESS + view);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(REST_MS);
            assertThat(page.locator(".message.error").count()).isZero();
            save(page, name);
        }
    }

    @Test
    void shouldMakeAPictureOfNeo4jBrowserAndItsGuide(Chromium chromium) {
        try (BrowserContext context = chromium.context(1280, 800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(ADDRESS + "/browser/");
            page.locator("#guide-drawer pre.runnable i")
                    .first()
                    .click(new Locator.ClickOptions().setTimeout(PATIENCE_MS));
            page.getByText("Displaying").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
            page.waitForTimeout(REST_MS);
            save(page, "browser");
        }
    }

    private static void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
