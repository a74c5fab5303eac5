package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Actors and statements as people read them. */
class ReadingIT extends OnPage {
    @BeforeAll
    static void load() {
        DisputedGraph.load();
    }

    @AfterAll
    static void unload() {
        DisputedGraph.unload();
    }

    @Test
    void shouldMarkTheTwoActorsInEachQuoteInItsScript() {
        read("KAZ", "SCO", "2001-06");
        Locator papers = page.locator("article > .paper");
        assertThat(papers.nth(0).locator("mark.subject")).hasText("哈薩克");
        assertThat(papers.nth(0).locator("mark.object")).hasText("上合組織");
        assertThat(papers.nth(0).locator("blockquote")).hasAttribute("lang", "zh-Hant");
        assertThat(papers.nth(0).locator("blockquote")).hasText(SmallGraph.JOINED_ZH);
        assertThat(papers.nth(1).locator("mark.subject")).hasText("Kazakhstan");
        assertThat(papers.nth(1).locator("mark.object")).hasText("SCO");
        assertThat(papers.nth(1).locator("blockquote")).hasAttribute("lang", "en");
        assertThat(papers.nth(1).locator(".where").first()).containsText("1. Part, paragraph 1, sentence 1");
        assertThat(page.locator("article > h2").first()).hasText("2 papers that agree");
    }

    @Test
    void shouldSayThatASentenceDoesNotNameAnActor() {
        read("UZB", "CSTO", "2006");
        assertThat(page.locator("article > .paper mark")).hasText(new String[] {"CSTO"});
        assertThat(page.locator("article > .paper .unnamed")).containsText("Uzbekistan");
    }

    @ParameterizedTest
    @CsvSource({"1280,true", "360,false"})
    void shouldSetBothSidesBesideEachOtherWhereThereIsRoom(int width, boolean beside) {
        page.setViewportSize(width, 800);
        read("KAZ", "SCO", "2001-06");
        Locator sides = page.locator(".disagreement .side");
        assertThat(sides).hasCount(2);
        assertThat(sides.nth(0).locator(".support")).containsText("Better supported");
        assertThat(sides.nth(1).locator(".dates")).hasText("1996");
        assertThat(sides.nth(1).locator("blockquote")).hasText(DisputedGraph.EARLIER);
        assertThat(sides.nth(1).locator("mark.subject")).hasText("哈萨克斯坦");
        BoundingBox left = sides.nth(0).boundingBox();
        BoundingBox right = sides.nth(1).boundingBox();
        assertThat(right.x >= left.x + left.width).isEqualTo(beside);
        assertThat(right.y >= left.y + left.height).isEqualTo(!beside);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @Test
    void shouldSetTheListedDayBesideTheOneThatAPaperNames() {
        read("CHN", "sco-charter", "2001");
        assertThat(page.locator(".disagreement .side")
                        .filter(new Locator.FilterOptions().setHasText("2002-06-07"))
                        .filter(new Locator.FilterOptions().setHasText("list of actors")))
                .hasCount(1);
    }

    @Test
    void shouldLeadToWhatSaysTheSameWithAnotherDate() {
        read("UZB", "SCO", "2001");
        page.locator("article .rows button").click();
        assertThat(page.locator("article > .dates")).hasText("2001-06-15");
        assertThat(page.locator("article > .paper blockquote")).hasText("Uzbekistan joined the SCO on 15 June 2001.");
    }

    @Test
    void shouldSayWhatIsNoPlainFact() {
        read("UZB", "dam-union", "2025");
        assertThat(page.locator("article > .dates .mark")).hasText(new String[] {"planned"});
        assertThat(page.locator("article > .unlisted")).isVisible();
        read("KGZ", "SCO", "1998");
        assertThat(page.locator("article > .dates .mark")).hasText(new String[] {"provisional"});
        read("UZB", "CSTO", "2012");
        assertThat(page.locator("article > .dates .mark")).hasText(new String[] {"denied"});
    }

    @Test
    void shouldSayWhatPublicFactsSay() {
        read("UZB", "KAZ", "2005");
        assertThat(page.locator(".reference.agrees")).containsText("land border");
    }

    @Test
    void shouldCopyACitationInTheStyleThatIsChosen() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        read("KAZ", "SCO", "2001-06");
        Locator citation = page.locator("article > .paper hl-citation").nth(1);
        citation.locator("summary").click();
        citation.locator("select").selectOption("bibtex");
        assertThat(citation.locator("pre")).containsText("@article{baker-2022");
        citation.locator("button").click();
        assertThat(citation.locator("[role=status]")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).contains("Bases and clubs");
        citation.locator("select").selectOption("apa");
        assertThat(citation.locator("pre")).hasText("Baker, A. (2022). Bases and clubs. Journal of Examples.");
    }

    @Test
    void shouldShowAnActorWithItsNamesMembershipsAndPapers() {
        page.navigate(Served.uri("/?view=reading&actors=KAZ&lang=zh-Hant").toString());
        assertThat(page.locator("hl-actor h1")).hasText("哈薩克");
        assertThat(page.locator("hl-actor .names")).containsText("Казахстан");
        assertThat(page.locator("hl-actor .names [lang=zh]")).hasText(new String[] {"哈萨克斯坦"});
        assertThat(page.locator("hl-actor .memberships").first()).containsText("上合組織");
        assertThat(page.locator("hl-actor details.section").last().locator(".source"))
                .hasCount(3);
        page.locator("hl-actor .memberships button")
                .filter(new Locator.FilterOptions().setHasText("上合組織"))
                .click();
        assertThat(page.locator("hl-statement article").first()).containsText("哈薩克");
        assertThat(page).hasURL(Pattern.compile(".*open=statement:.*"));
    }

    @Test
    void shouldCallMembersOfAnOrganisationThoseAloneWhoAre() {
        page.navigate(Served.uri("/?view=reading&actors=CSTO&lang=en").toString());
        Locator sections = page.locator("hl-actor .memberships");
        assertThat(sections.locator("h2"))
                .hasText(new String[] {"Members and partners today 3", "Former members and partners 2"});
        assertThat(row(sections.first(), "Kazakhstan").locator(".mark")).hasText(new String[] {});
        assertThat(row(sections.first(), "China").locator(".mark")).hasText(new String[] {"dialogue partner"});
        assertThat(row(sections.last(), "China").locator(".mark")).hasText(new String[] {"observer"});
        assertThat(row(sections.last(), "China")).containsText("2003 to 2008");
        page.navigate(Served.uri("/?view=reading&actors=CHN&lang=en").toString());
        assertThat(sections.locator("h2")).hasText(new String[] {"Belongs to 2", "Once belonged to 1"});
    }

    @ParameterizedTest
    @CsvSource({
        "en,RUS,'61.5° N, 96° E (the middle of it)'",
        "zh-Hant,SCO,北緯 39.9°、東經 116.41°（Beijing）",
    })
    void shouldSayWhereAnActorIsAndShowItOnTheMap(String language, String id, String place) {
        page.navigate(
                Served.uri("/?view=reading&actors=" + id + "&lang=" + language).toString());
        assertThat(page.locator("hl-actor .facts")).containsText(place);
        page.locator("hl-actor .facts dd", new Page.LocatorOptions().setHasText("°"))
                .locator("button")
                .click();
        assertThat(page.locator("hl-map circle.actor").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*view=map&actors=" + id + ".*"));
    }

    @Test
    void shouldSayNothingOfThePlaceOfAnActorThatHasNone() {
        page.navigate(Served.uri("/?view=reading&actors=ivanov-igor&lang=en").toString());
        assertThat(page.locator("hl-actor h1")).hasText("Igor Ivanov");
        assertThat(page.locator("hl-actor")).not().containsText("°");
    }

    @Test
    void shouldShowWhatIsStatedOfAnActorYearByYear() {
        page.navigate(Served.uri("/?view=reading&actors=UZB&lang=en").toString());
        page.locator("hl-actor details.section summary").first().click();
        assertThat(page.locator("hl-actor .chronology h3"))
                .hasText(new String[] {"2001", "2005", "2006", "2012", "2025"});
    }

    private static Locator row(Locator section, String name) {
        return section.locator("li", new Locator.LocatorOptions().setHasText(name));
    }

    private void read(String subject, String object, String from) {
        JsonNode summary = Served.json("/api/actors/" + subject)
                .get("statements")
                .valueStream()
                .filter(found -> found.get("other").get("id").asString().equals(object)
                        && from.equals(found.get("from").asString("")))
                .findFirst()
                .orElseThrow();
        page.navigate(Served.uri("/?view=reading&lang=en&open=statement:"
                        + summary.get("id").asString())
                .toString());
        assertThat(page.locator("hl-statement article")).isVisible();
    }
}
