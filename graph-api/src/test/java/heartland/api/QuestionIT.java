package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Questions as forms and in plain words, and their answers as tables. */
class QuestionIT extends OnPage {
    private static final String MEMBERS = "view=questions&query=members&arg.org=SCO&arg.asOf=2005&lang=en";

    @Test
    void shouldMakeAFormOfEveryDeclaration() {
        page.navigate(Served.uri("/?view=questions&lang=en").toString());
        JsonNode queries = Served.json("/api/queries");
        assertThat(page.locator(".questions li")).hasCount(queries.size());
        for (JsonNode query : queries) {
            String name = query.get("name").asString();
            page.evaluate(
                    "query => document.querySelector('hl-question').dispatchEvent(new CustomEvent('hl-navigate',"
                            + " {detail: {query, args: {}}, bubbles: true}))",
                    name);
            assertThat(page.locator(".question h1")).hasText(query.get("title").asString());
            List<String> params = query.get("params")
                    .valueStream()
                    .map(param -> param.get("name").asString())
                    .toList();
            assertThat(page.locator("[data-param]").evaluateAll("fields => fields.map(field => field.dataset.param)"))
                    .as(name)
                    .isEqualTo(params);
            assertThat(page.locator(".field > label + *")).hasCount(params.size());
        }
    }

    @Test
    void shouldKeepToTheBoundsAndDefaultsOfTheDeclaration() {
        page.navigate(Served.uri("/?view=questions&query=neighbours&lang=en").toString());
        Locator limit = page.locator("#field-limit");
        assertThat(limit).hasAttribute("type", "number");
        assertThat(limit).hasAttribute("min", "1");
        assertThat(limit).hasAttribute("max", "500");
        assertThat(page.locator("[data-param=limit] .hint")).containsText("1 to 500");
        assertThat(page.locator("#field-asOf")).hasAttribute("placeholder", "today");
        assertThat(page.locator("hl-answer")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"上合", "Shanghai", "ШОС"})
    void shouldFindAnActorForAFieldInAnyScriptByKeyboardAlone(String typed) {
        page.navigate(Served.uri("/?view=questions&query=members&lang=en").toString());
        page.locator("#field-org").focus();
        page.keyboard().type(typed);
        assertThat(page.locator("#hits-org [role=option]").first()).containsText("Shanghai");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-org")).hasValue("Shanghai Cooperation Organisation");
        page.locator("#field-asOf").fill("2005");
        page.keyboard().press("Enter");
        assertThat(page.locator("hl-table tbody tr")).hasCount(4);
        assertThat(page).hasURL(Pattern.compile(".*query=members.*arg\\.org=SCO&arg\\.asOf=2005.*"));
    }

    @Test
    void shouldSayWhatIsWrongWithAnArgument() {
        page.navigate(Served.uri("/?view=questions&query=members&arg.org=Kazakhstn&lang=en")
                .toString());
        assertThat(page.locator("hl-answer [role=alert]")).containsText("Kazakhstn");
    }

    @Test
    void shouldSortATableByAnyColumn() {
        page.navigate(Served.uri("/?" + MEMBERS).toString());
        Locator names = page.locator("hl-table tbody tr td:first-child");
        assertThat(names).hasCount(4);
        page.locator("hl-table th button").first().click();
        assertThat(names).hasText(new String[] {"China", "Kazakhstan", "Russia", "Uzbekistan"});
        assertThat(page.locator("hl-table th").first()).hasAttribute("aria-sort", "ascending");
        page.locator("hl-table th button").first().click();
        assertThat(names).hasText(new String[] {"Uzbekistan", "Russia", "Kazakhstan", "China"});
    }

    @Test
    void shouldShowTheSentencesBehindARowAndLeadToTheirStatement() {
        page.navigate(Served.uri("/?" + MEMBERS).toString());
        page.locator("hl-table tr")
                .filter(new Locator.FilterOptions().setHasText("Kazakhstan"))
                .locator("[aria-expanded]")
                .click();
        Locator quotes = page.locator("hl-table .citations q");
        assertThat(quotes).hasText(new String[] {SmallGraph.JOINED_EN, SmallGraph.JOINED_ZH});
        quotes.first().click();
        assertThat(page.locator("hl-panel hl-statement mark.subject").first()).hasText("哈薩克");
    }

    @Test
    void shouldFetchTheRowsThatFollow() {
        page.navigate(Served.uri("/?" + MEMBERS + "&arg.limit=3").toString());
        assertThat(page.locator("hl-table tbody tr")).hasCount(3);
        page.locator("hl-answer > p > button").last().click();
        assertThat(page.locator("hl-table tbody tr")).hasCount(4);
        assertThat(page.locator("hl-answer .actions")).containsText("4 rows");
    }

    @Test
    void shouldOfferTheSameRowsAsCsv() {
        page.navigate(Served.uri("/?" + MEMBERS).toString());
        String csv = Served.get(page.locator("hl-answer a", new Page.LocatorOptions().setHasText("CSV"))
                        .getAttribute("href"))
                .body();
        assertThat(csv.lines()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(csv).startsWith("\uFEFFid,name,nameZh,");
    }

    @Test
    void shouldDrawTheAnswerThatIsAGraph() {
        visitQuestion("query=neighbours&arg.actor=SCO&arg.asOf=2005");
        assertThat(page.locator("hl-table tbody tr")).hasCount(4);
        page.locator("hl-answer .actions button").click();
        waitForNodes(5);
    }

    @Test
    void shouldDrawTheAnswerToEveryQuestionOfWhichItIsAGraph() {
        List<JsonNode> graphs = Served.json("/api/queries")
                .valueStream()
                .filter(query -> query.get("returns").asString().equals("graph"))
                .toList();
        assertThat(graphs).hasSizeGreaterThan(2);
        for (JsonNode query : graphs) {
            String name = query.get("name").asString();
            Iterator<String> actors = List.of("KAZ", "CHN", "SCO").iterator();
            String given = query.get("params")
                    .valueStream()
                    .filter(param -> param.get("type").asString().startsWith("actor"))
                    .map(param -> param.get("name").asString() + "=" + actors.next())
                    .collect(Collectors.joining("&"));
            List<String> statements = Served.json("/api/queries/" + name + "?" + given)
                    .at("/rows/0/edges")
                    .valueStream()
                    .map(edge -> edge.get("statement").asString())
                    .sorted()
                    .toList();
            assertThat(statements).as(name).isNotEmpty();
            visitQuestion("query=" + name + "&arg." + given.replace("&", "&arg."));
            page.locator("hl-answer .actions button").click();
            page.waitForFunction(
                    "statements => JSON.stringify(document.querySelector('#graph')?.cy?.edges()"
                            + ".map(edge => edge.data('statements')).flat().map(({statement}) => statement).sort())"
                            + " === JSON.stringify(statements)",
                    statements);
        }
    }

    @Test
    void shouldNameTheQuestionThatIsDrawnUntilItIsTakenAway() {
        visit("/?view=graph&query=paths&arg.a=UZB&arg.b=CHN&arg.k=1&lang=en");
        waitForEdges("CHN SCO", "UZB SCO");
        assertThat(page.locator(".chip.answer")).containsText("How two actors are connected");
        page.locator(".chip.answer .remove").click();
        assertThat(page.locator("hl-graph .message")).containsText("Search for an actor");
        assertThat(page).hasURL(Served.uri("/?lang=en").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "matrix", "balance", "timeline", "map"})
    void shouldShowTheActorsInEveryPictureAfterAQuestionThatIsATable(String kind) {
        page.navigate(
                Served.uri("/?view=" + kind + "&actors=KAZ,RUS,CHN&query=members&arg.org=SCO&arg.asOf=2005&lang=en")
                        .toString());
        assertThat(page.locator("#stage svg [data-statements], #stage canvas").first())
                .isVisible();
        assertThat(page.locator("#stage .message")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant,某日某組織的成員", "zh-Hans,某日某组织的成员"})
    void shouldAskInTheLanguageOfThePage(String language, String title) {
        page.navigate(
                Served.uri("/?view=questions&query=members&lang=" + language).toString());
        assertThat(page.locator(".question h1")).hasText(title);
    }

    @Test
    void shouldAnswerAQuestionInPlainWordsAndSayWhichQueryItRan() {
        page.navigate(Served.uri("/?view=questions&lang=en").toString());
        page.locator("#question").fill("2005年時誰是上合組織的成員國？");
        page.keyboard().press("Enter");
        assertThat(page.locator(".taken")).containsText("Members of an organisation on a date");
        assertThat(page.locator(".taken code")).hasText("org=SCO asOf=2005");
        assertThat(page.locator("hl-table tbody tr")).hasCount(4);
        page.locator(".taken button").click();
        assertThat(page.locator("#field-asOf")).hasValue("2005");
    }

    @Test
    void shouldSayWhatItDoubtsInAQuestion() {
        visitQuestion("question=What%20does%20Russia%20secretly%20lease?");
        assertThat(page.locator("ul.doubts")).containsText("secretly");
        assertThat(page.locator("hl-table tbody tr")).hasCount(1);
    }

    @Test
    void shouldOfferQuestionsWhereItUnderstandsNothing() {
        visitQuestion("question=" + Served.encode("明天會下雨嗎？"));
        Locator near = page.locator(".nearest button").nth(1);
        String question = near.textContent();
        near.click();
        assertThat(page.locator("#question")).hasValue(question);
        assertThat(page).hasURL(Pattern.compile(".*question=.+"));
        assertThat(page.locator(".asked")).not().containsText("was not understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&query=members&arg.org=SCO"})
    void shouldFitANarrowScreen(String more) {
        page.setViewportSize(360, 740);
        visitQuestion(more);
        assertThat(page.locator("hl-question h1").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    private void visitQuestion(String parameters) {
        page.navigate(Served.uri("/?view=questions&lang=en&" + parameters).toString());
    }
}
