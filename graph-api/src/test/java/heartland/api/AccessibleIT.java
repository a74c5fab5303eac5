package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, in light and dark, on a desk and in a hand. */
class AccessibleIT extends OnPage {
    private static final List<String> VIEWS = List.of(
            "/",
            "/?actors=KAZ&expanded=KAZ&lang=zh-Hant",
            "/?actors=KAZ&open=actor:KAZ",
            "/?actors=nobody-of-that-name");

    static Stream<String> views() {
        return VIEWS.stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void shouldKeepNobodyOut(String view) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 800);
                page.navigate(Served.uri(view).toString());
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(Axe.faults(page))
                        .as(view + " " + scheme + " " + width)
                        .isEmpty();
            }
        }
    }

    @Test
    void shouldFindAFaultWhereThereIsOne() {
        visit("/");
        page.evaluate("document.body.append(document.createElement('img'))");
        assertThat(Axe.faults(page)).anyMatch(fault -> fault.toString().startsWith("image-alt"));
    }
}
