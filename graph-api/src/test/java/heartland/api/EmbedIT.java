package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static heartland.api.Served.encode;
import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EmbedIT extends OnPage {
    private static final int MOST_BYTES = 150 * 1024;
    private static final Pattern OEMBED = Pattern.compile("application/json\\+oembed\" href=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/graph?actor=KAZ",
                "/embed/neighbours?actor=KAZ",
                "/embed/paths?a=UZB&b=CHN",
                "/embed/matrix?actors=KAZ,RUS",
                "/embed/balance?actor=KAZ&powers=RUS,CHN",
                "/embed/timeline?actor=KAZ",
                "/embed/map?actor=KAZ"
            })
    void shouldDrawEachView(String path) {
        page.navigate(Served.uri(path).toString());
        page.locator("#picture svg, #picture canvas").first().waitFor();
        assertThat(page.locator("#table")).not().hasAttribute("open", "");
        page.locator("#table summary").first().click();
        assertThat(page.locator("#table tbody tr").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph?actor=KAZ",
                "matrix?actors=KAZ,RUS",
                "map?actor=KAZ",
                "timeline?actor=KAZ",
                "graph?actor=KAZ&lang=zh-Hans"
            })
    void shouldNeedFewBytesForItsFirstPaint(String view) {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(Served.uri("/embed/" + view).toString());
        page.locator("#picture svg, #picture canvas").first().waitFor();
        int bytes = requests.stream()
                .filter(request ->
                        !request.url().contains("/cytoscape/") && !request.url().contains("/api/"))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
        assertThat(bytes).isBetween(1, MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph?actor=KAZ&relations=MEMBER_OF&asOf=2005",
                "neighbours?actor=KAZ",
                "paths?a=UZB&b=CHN",
                "map?actor=KAZ"
            })
    void shouldDrawTheGraphThatThePageHolds(String view) {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(Served.uri("/embed/" + view).toString());
        page.locator("#picture svg, #picture canvas").first().waitFor();
        assertThat(asked).isNotEmpty().noneMatch(url -> url.contains("/api/queries"));
    }

    @Test
    void shouldBeATableWithItsSentencesWithoutJavaScript() {
        BrowserContext plain = page.context().browser().newContext(new NewContextOptions().setJavaScriptEnabled(false));
        try {
            Page bare = plain.newPage();
            bare.navigate(
                    Served.uri("/embed/graph?actor=SCO&relations=MEMBER_OF").toString());
            assertThat(bare.locator("#table tbody tr")).hasCount(4);
            bare.locator("#table tbody tr", new Page.LocatorOptions().setHasText("Kazakhstan"))
                    .locator("summary")
                    .click();
            assertThat(bare.getByText(SmallGraph.JOINED_ZH)).isVisible();
        } finally {
            plain.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant,上合組織,烏茲別克", "zh-Hans,上合组织,乌兹别克"})
    void shouldNameActorsInTheCharactersOfItsLanguage(String language, String title, String name) {
        page.navigate(Served.uri("/embed/graph?actor=SCO&lang=" + language).toString());
        assertThat(page.locator("h1")).containsText(title);
        assertThat(page.locator("#table")).containsText(name);
        page.waitForFunction("name => document.querySelector('#graph')?.cy?.$('#UZB').data('name') === name", name);
    }

    @Test
    void shouldLeadBackToTheSameViewInTheExplorer() {
        page.navigate(Served.uri("/embed/matrix?actors=KAZ,RUS&asOf=2003&lang=zh-Hans")
                .toString());
        assertThat(page.locator("header a"))
                .hasAttribute("href", "/?view=matrix&actors=KAZ,RUS&asOf=2003&lang=zh-Hans");
        page.navigate(Served.uri("/embed/paths?a=UZB&b=CHN").toString());
        assertThat(page.locator("header a"))
                .hasAttribute("href", "/?view=graph&query=paths&arg.a=UZB&arg.b=CHN&lang=en");
    }

    @Test
    void shouldOnlyBeLookedAtWhereItIsNotInteractive() {
        page.navigate(Served.uri("/embed/matrix?actors=KAZ&interactive=false&theme=dark")
                .toString());
        assertThat(page.locator("#picture svg")).isVisible();
        assertThat(page.locator("#picture")).hasAttribute("inert", "");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 23, 29)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            graph?actor=Kazakhstn        | 404 | href="/embed/graph?actor=KAZ"
            timeline?actor=Ivanov        | 300 | href="/embed/timeline?actor=ivanov-igor"
            graph                        | 400 | is missing: give
            graph?actor=KAZ&asof=2005    | 400 | asof
            graph?actor=KAZ&theme=pink   | 400 | auto, light, dark
            graph?query=members&org=SCO  | 400 | neighbours, paths
            members?org=SCO              | 400 | /embed/table?query=
            nothing                      | 404 | nothing
            map?actor=<script>           | 404 | &lt;script&gt;
            """)
    void shouldSayWhatIsWrongAsAPage(String path, int status, String message) {
        HttpResponse<String> response = get("/embed/" + path.replace("<", "%3C").replace(">", "%3E"));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(response.body())
                .contains(message, "<link rel=\"icon\" href=\"/icon.svg\"")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "/embed/graph?actor=KAZ&lang=zh-Hant, /embed/graph?actor=KAZ&lang=zh-Hant",
        "/?actors=KAZ&view=timeline&relations=SIGNED&confidence=0.5, /embed/timeline?actor=KAZ&relations=SIGNED",
        "/?view=graph&query=paths&arg.a=UZB&arg.b=CHN, /embed/graph?query=paths&a=UZB&b=CHN",
    })
    void shouldTellByOembedHowToEmbedAnAddress(String path, String embed) {
        Matcher link = OEMBED.matcher(get(path).body());
        assertThat(link.find()).isTrue();
        JsonNode told = json(link.group(1).replace("&amp;", "&"));
        assertThat(told.get("version").asString()).isEqualTo("1.0");
        assertThat(told.get("type").asString()).isEqualTo("rich");
        assertThat(told.get("width").asInt()).isEqualTo(800);
        assertThat(told.get("height").asInt()).isPositive();
        assertThat(told.get("title").asString()).isNotBlank();
        assertThat(told.get("html").asString())
                .contains("src=\"" + Served.uri(embed).toString().replace("&", "&amp;") + "\"");
        assertThat(get(embed).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldKeepToTheBoundsThatOembedIsGiven() {
        JsonNode told = json("/oembed?maxwidth=300&maxheight=200&url="
                + encode(Served.uri("/embed/map?actor=KAZ").toString()));
        assertThat(told.get("width").asInt()).isEqualTo(300);
        assertThat(told.get("height").asInt()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/embed/graph?actor=KAZ, 400",
        "/swagger-ui.html, 400",
        "/embed/nothing, 404",
        "a b, 400"
    })
    void shouldRefuseByOembedWhatCannotBeEmbedded(String url, int status) {
        assertThat(get("/oembed?url=" + encode(url)).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor=", "query=\"paths\"", "matrix", "balance", "timeline", "map", "table"})
    void shouldBeShownByTheDocumentation(String attribute) {
        assertThat(get("/docs/embeds").body())
                .containsPattern("<heartland-graph [^>]*" + attribute)
                .contains("src=\"/embed/heartland.js\"");
    }
}
