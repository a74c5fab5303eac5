package heartland.api;

import static heartland.api.Served.HOME;
import static heartland.api.Served.STORE;
import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static heartland.api.Served.send;
import static heartland.api.Served.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import heartland.model.ActorType;
import heartland.model.Relation;
import heartland.model.Vocabulary;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** What Neo4j Browser is given before it starts. */
class BrowserSetupIT {
    private static final Pattern CYPHER = Pattern.compile("(?s)```cypher\n(.*?)```");
    private static final Pattern RULE = Pattern.compile("(\\w+)\\.(\\w+) \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): light-dark\\((#\\w{6}),");

    @Test
    void shouldTellThePasswordToUsersOfThisMachine() {
        String password = STORE.login().orElseThrow().password();
        assertThat(json("/api/browser").get("login").get("password").asString()).isEqualTo(password);
        assertThat(send(HttpRequest.newBuilder(localhost("/browser/"))).body()).contains(password);
    }

    @Test
    void shouldLeadToTheNameFromWhichBrowserTakesGuides() {
        assertThat(get("/browser/?cmd=edit").headers().firstValue("Location"))
                .hasValue(localhost("/browser/?cmd=edit").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.7",
        "Forwarded, for=203.0.113.7",
        "X-Real-IP, 203.0.113.7",
        "Origin, https://elsewhere.example"
    })
    void shouldNotTellItToAnyoneElse(String header, String value) {
        String password = STORE.login().orElseThrow().password();
        for (String path : List.of("/api/browser", "/browser/")) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(localhost(path)).header(header, value);
            assertThat(send(request).body()).contains("style").doesNotContain(password);
        }
    }

    @Test
    void shouldKeepThePasswordOutOfCaches() {
        assertThat(get("/api/browser").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void shouldTeachInTenStepsWhoseCypherRuns() {
        String guide = get("/browser/guide.md").body();
        assertThat(guide.split("\n---\n")).hasSize(10);
        List<String> queries =
                CYPHER.matcher(guide).results().map(match -> match.group(1)).toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(10);
        queries.forEach(BrowserSetupIT::run);
    }

    @Test
    void shouldTeachTheSameInChinese() {
        String guide = get("/browser/guide.md").body();
        String chinese = get("/browser/guide.zh-Hant.md").body();
        assertThat(chinese.split("\n---\n")).hasSize(10);
        assertThat(CYPHER.matcher(chinese).results().map(MatchResult::group))
                .containsExactlyElementsOf(
                        CYPHER.matcher(guide).results().map(MatchResult::group).toList());
    }

    @Test
    void shouldSaveEachQuestionAsCypherThatRunsAsItStands() throws IOException {
        JsonNode saved = json("/api/browser").get("saved");
        List<String> queries = new ArrayList<>();
        saved.forEach(folder -> folder.get("queries").forEach(query -> queries.add(query.asString())));
        assertThat(queries).allSatisfy(query -> assertThat(query)
                .startsWith("// ")
                .containsPattern("LIMIT \\d+\\s*$")
                .doesNotContain("$"));
        queries.forEach(BrowserSetupIT::run);
        assertThat(json("/api/queries").findValuesAsString("title"))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(queries).anyMatch(query -> query.startsWith("// " + title + "\n")));
    }

    @Test
    void shouldListInFoldersOnlyQuestionsThatThereAre() throws IOException {
        try (Stream<String> lines =
                Files.lines(HOME.cypher().resolve("browser/questions.txt")).filter(line -> !line.startsWith("#"))) {
            assertThat(lines.flatMap(
                            line -> Arrays.stream(line.split(":")[1].strip().split(" "))))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(HOME.cypher().resolve("queries/" + name + ".cypher"))
                            .exists());
        }
    }

    @Test
    void shouldGiveEachKindTheColourThatItHasOnThePage() throws IOException {
        Map<String, String> tokens = TOKEN.matcher(
                        new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        Map<String, String> style = RULE.matcher(
                        json("/api/browser").get("style").asString())
                .results()
                .collect(Collectors.toMap(match -> match.group(2), BrowserSetupIT::colour, (a, b) -> b));
        for (ActorType type : ActorType.values()) {
            assertThat(style)
                    .containsEntry(type.label(), tokens.get(type.label().toLowerCase(Locale.ROOT)));
        }
        for (Relation relation :
                Vocabulary.read(HOME.data().resolve("relations.jsonl")).relations()) {
            assertThat(style).containsEntry(relation.id(), tokens.get(relation.quad()));
        }
        assertThat(style).containsKeys("Statement", "Claim", "Sentence", "Source", "DISAGREES_WITH");
    }

    private static String colour(MatchResult rule) {
        Matcher colour = Pattern.compile("(?m)^\\s*color: (#\\w{6});").matcher(rule.group(3));
        return colour.find() ? colour.group(1) : "";
    }

    private static void run(String cypher) {
        assertThatCode(() -> STORE.driver().executableQuery(cypher).execute())
                .as(cypher)
                .doesNotThrowAnyException();
    }

    private static URI localhost(String path) {
        return URI.create(uri(path).toString().replace("127.0.0.1", "localhost"));
    }
}
