package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class EmbedElsewhereIT {
    private static final String ELEMENT = "<script type=\"module\" src=\"%sembed/heartland.js\"></script>"
            + "<heartland-graph actor=\"SCO\" relations=\"MEMBER_OF\" as-of=\"2005\" height=\"500\"></heartland-graph>";
    private static final String FRAME =
            "<iframe src=\"%sembed/graph?actor=SCO\" width=\"700\" height=\"500\"></iframe>";

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open(Chromium chromium) {
        context = chromium.context(1000, 700, ColorScheme.LIGHT);
        page = context.newPage();
        page.onConsoleMessage(this::note);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void shouldShowItsSentencesOnTheSiteOfAStranger() throws IOException {
        try (RunningServer server = open("*")) {
            try (Stranger stranger = new Stranger(ELEMENT.formatted(address(server)))) {
                page.navigate(stranger.origin());
                Frame frame = embedded("/embed/graph");
                frame.waitForFunction("() => document.querySelector('#graph')?.cy?.edges().length === 4");
                frame.evaluate(
                        "() => { document.querySelector('#graph').cy.$(\"edge[source = 'KAZ']\").emit('tap'); }");
                FrameLocator embed = page.frameLocator("iframe");
                assertThat(embed.locator("hl-cited blockquote"))
                        .hasText(new String[] {SmallGraph.JOINED_ZH, SmallGraph.JOINED_EN});
                assertThat(embed.locator("hl-cited .where").first()).containsText("paragraph 1, sentence 1");
                page.keyboard().press("Escape");
                assertThat(embed.locator("hl-cited")).isHidden();
                assertThat(errors).isEmpty();
            }
        }
    }

    @Test
    void shouldFollowTheAttributesOfTheElement() throws IOException {
        try (RunningServer server = open("*")) {
            try (Stranger stranger = new Stranger(ELEMENT.formatted(address(server)))) {
                page.navigate(stranger.origin());
                embedded("/embed/graph");
                page.evaluate("() => { const element = document.querySelector('heartland-graph');"
                        + " element.setAttribute('view', 'table'); element.setAttribute('query', 'members');"
                        + " element.setAttribute('org', 'SCO'); element.setAttribute('lang', 'zh-Hant');"
                        + " ['actor', 'relations', 'as-of'].forEach(name => element.removeAttribute(name)); }");
                embedded("/embed/table");
                FrameLocator embed = page.frameLocator("iframe");
                assertThat(embed.locator("tbody tr").first()).containsText("中國");
                assertThat(embed.locator("header a")).hasText("在 Heartland 中開啟");
            }
        }
    }

    @Test
    void shouldNotBeFramedByASiteThatIsNotAllowed() throws IOException {
        try (Stranger stranger = new Stranger(FRAME.formatted(Served.uri("/")))) {
            page.navigate(stranger.origin());
            page.waitForCondition(() -> !errors.isEmpty());
            assertThat(errors).singleElement().asString().contains("frame-ancestors 'self'");
        }
    }

    @Test
    void shouldLetReadOnlyTheSitesThatAreListed() throws IOException {
        try (Stranger listed = new Stranger("");
                Stranger other = new Stranger("");
                RunningServer server = open(listed.origin())) {
            assertThat(asked(server, listed).statusCode()).isEqualTo(200);
            assertThat(asked(server, listed).headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(listed.origin());
            assertThat(asked(server, other).headers().map()).doesNotContainKey("access-control-allow-origin");
            assertThat(policy("http://127.0.0.1:" + server.port() + "/embed/graph?actor=SCO"))
                    .endsWith("frame-ancestors 'self' " + listed.origin());
            assertThat(policy("http://127.0.0.1:" + server.port() + "/")).endsWith("frame-ancestors 'self'");
        }
    }

    private static RunningServer open(String origins) {
        return HeartlandServer.start(Served.STORE, Served.HOME, 0, Map.of("heartland.embed.origins", origins));
    }

    private static String address(RunningServer server) {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    private static HttpResponse<String> asked(RunningServer server, Stranger asker) {
        return Served.send(HttpRequest.newBuilder(URI.create(address(server) + "api/queries/members?org=SCO"))
                .header("Origin", asker.origin()));
    }

    private static String policy(String address) {
        return Served.send(HttpRequest.newBuilder(URI.create(address)))
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    private Frame embedded(String path) {
        page.waitForCondition(
                () -> page.frames().stream().anyMatch(frame -> frame.url().contains(path)));
        return page.frames().stream()
                .filter(frame -> frame.url().contains(path))
                .findFirst()
                .orElseThrow();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.text());
        }
    }
}
