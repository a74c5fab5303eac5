package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every view, in light and dark, on a desk and in a hand. */
class AccessibleIT extends OnPage {
    private static final List<String> VIEWS = List.of(
            "/",
            "/?actors=KAZ&expanded=KAZ&lang=zh-Hant",
            "/?actors=KAZ&open=actor:KAZ",
            "/?actors=nobody-of-that-name",
            "/?view=matrix&actors=KAZ,RUS",
            "/?view=balance&actors=KAZ,CHN,RUS",
            "/?view=timeline&actors=KAZ",
            "/?view=map&actors=KAZ",
            "/?view=table&actors=KAZ",
            "/?view=questions",
            "/?view=questions&query=members&arg.org=SCO&lang=zh-Hant",
            "/?view=reading&open=actor:KAZ",
            "/embed/graph?actor=KAZ",
            "/embed/matrix?actors=KAZ,RUS",
            "/embed/balance?actor=KAZ&powers=CHN,RUS&lang=zh-Hans",
            "/embed/timeline?actor=KAZ",
            "/embed/map?actor=KAZ",
            "/embed/table?org=SCO");

    static Stream<String> views() {
        return Stream.concat(VIEWS.stream(), Stream.of(statement()));
    }

    private static String statement() {
        JsonNode lease = Served.json("/api/queries/leases").get("rows").get(0);
        return "/?actors=KAZ&open=statement:" + lease.get("statements").get(0).asString();
    }

    @ParameterizedTest
    @MethodSource("views")
    void shouldKeepNobodyOut(String view) {
        page.navigate(Served.uri(view).toString());
        look(view);
    }

    /** Its frames, which are the embeds above, ask for actors that the small graph has not. */
    @Test
    void shouldExplainEmbedsToEveryone() {
        page.route(
                Pattern.compile(".*/embed/\\w+\\?.*"),
                route -> route.fulfill(
                        new Route.FulfillOptions().setBody("<p>an embed</p>").setContentType("text/html")));
        page.navigate(Served.uri("/docs/embeds").toString());
        look("/docs/embeds");
    }

    private void look(String view) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 800);
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
