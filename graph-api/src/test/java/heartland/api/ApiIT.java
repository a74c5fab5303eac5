package heartland.api;

import static heartland.api.Served.encode;
import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ApiIT {
    @ParameterizedTest
    @ValueSource(strings = {"Kazakh", "哈薩克", "哈萨克斯坦", "Казахстан", "KAZ"})
    void shouldFindAnActorInAnyScriptAndFromItsBeginning(String q) {
        assertThat(json("/api/actors?q=" + encode(q)).get(0).get("id").asString())
                .isEqualTo("KAZ");
    }

    @Test
    void shouldFindNoMoreActorsThanTheLimit() {
        assertThat(json("/api/actors?q=Ivanov&limit=1")).hasSize(1);
        assertThat(json("/api/actors?q=Ivanov")).hasSize(2);
    }

    @Test
    void shouldNameTheActorsOfTheIds() {
        assertThat(json("/api/actors?ids=SCO,KAZ,nobody").findValuesAsString("nameZh"))
                .containsExactly("哈薩克", "上合組織");
    }

    @Test
    void shouldSuggestTheBestConnectedActorsWhenNothingIsAskedFor() {
        List<String> ids = json("/api/actors?limit=3").findValuesAsString("id");
        assertThat(ids).hasSize(3).contains("SCO", "KAZ").doesNotContain("KGZ");
    }

    @Test
    void shouldShowAnActorWithItsNamesCountsAndStatements() {
        JsonNode actor = json("/api/actors/KAZ");
        assertThat(actor.get("type").asString()).isEqualTo("Country");
        assertThat(actor.get("nameZh").asString()).isEqualTo("哈薩克");
        assertThat(actor.get("names").toString()).contains("哈萨克斯坦", "Казахстан");
        assertThat(actor.get("namesByScript").get("han").toString()).contains("哈薩克", "哈萨克斯坦");
        assertThat(actor.get("namesByScript").get("cyrillic").toString()).isEqualTo("[\"Казахстан\"]");
        assertThat(actor.get("listed").asBoolean()).isTrue();
        assertThat(actor.get("counts").get("statements").asInt()).isEqualTo(4);
        assertThat(actor.get("counts").get("claims").asInt()).isEqualTo(5);
        assertThat(actor.get("counts").get("sources").asInt()).isEqualTo(3);
        assertThat(actor.get("statements").findValuesAsString("relation"))
                .containsExactly("MEMBER_OF", "MEMBER_OF", "SIGNED", "VISITED");
    }

    @Test
    void shouldTellWhatAnActorBelongsToAndWhoBelongsToIt() {
        JsonNode memberships = json("/api/actors/KAZ").get("memberships");
        assertThat(memberships
                        .valueStream()
                        .map(held -> held.get("other").get("id").asString()))
                .containsExactlyInAnyOrder("SCO", "CSTO");
        assertThat(memberships.findValuesAsString("present")).containsOnly("true");
        assertThat(memberships.findValuesAsString("role")).containsOnly("subject");
        assertThat(json("/api/actors/SCO")
                        .get("memberships")
                        .valueStream()
                        .map(held -> held.get("role").asString() + " "
                                + held.get("other").get("id").asString() + " "
                                + held.get("from").asString()))
                .containsExactly("object CHN 2001", "object RUS 2001", "object UZB 2001", "object KAZ 2001-06");
    }

    @Test
    void shouldListThePapersThatSpeakOfAnActor() {
        JsonNode sources = json("/api/actors/KAZ").get("sources");
        assertThat(sources.findValuesAsString("id")).containsExactly("baker-2022", "han-2020", "li-2021");
        assertThat(sources.get(0).get("statements").asInt()).isEqualTo(3);
    }

    @Test
    void shouldShowAnActorByAnyOfItsNames() {
        assertThat(json("/api/actors/" + encode("上合组织")).get("id").asString()).isEqualTo("SCO");
    }

    @Test
    void shouldCountAllStatementsWhenItListsFewer() {
        JsonNode actor = json("/api/actors/SCO?limit=1");
        assertThat(actor.get("statements")).hasSize(1);
        assertThat(actor.get("counts").get("statements").asInt()).isEqualTo(4);
    }

    @Test
    void shouldShowEverySentenceThatMakesAStatement() {
        JsonNode statement = json("/api/statements/" + statementOf("KAZ", "SCO"));
        assertThat(statement.get("relation").asString()).isEqualTo("MEMBER_OF");
        assertThat(statement.get("subject").get("id").asString()).isEqualTo("KAZ");
        assertThat(statement.get("object").get("id").asString()).isEqualTo("SCO");
        assertThat(statement.get("from").asString()).isEqualTo("2001-06");
        assertThat(statement.get("claims").findValuesAsString("quote"))
                .containsExactly(SmallGraph.JOINED_ZH, SmallGraph.JOINED_EN);
        JsonNode claim = statement.get("claims").get(1);
        assertThat(claim.get("citation").asString()).contains("Baker", "2022", "1. Part", "paragraph 1", "sentence 1");
        assertThat(claim.get("source").get("title").asString()).isEqualTo("Bases and clubs");
        assertThat(claim.get("rule").asString()).isEqualTo("test/rule");
    }

    @Test
    void shouldCiteTheSentenceWhoseWordsItDoesNotHave() {
        JsonNode claim = json("/api/statements/" + statementOf("RUS", "baikonur"))
                .get("claims")
                .get(0);
        assertThat(claim.get("quote").isNull()).isTrue();
        assertThat(claim.get("citation").asString()).contains("2020", "paragraph 1", "sentence 4");
        assertThat(claim.get("attributes").toString()).contains("amount", "100 million");
    }

    @Test
    void shouldCiteInAQueryTheSentenceWhoseWordsItDoesNotHave() {
        JsonNode citation = json("/api/queries/leases?lessee=RUS&asOf=2005-01-01")
                .get("rows")
                .get(0)
                .get("citations")
                .get(0);
        assertThat(citation.get("quote").isNull()).isTrue();
        assertThat(citation.get("citation").asString()).contains("韓明", "2020");
        assertThat(citation.get("section").asString()).isEqualTo("1. Part");
        assertThat(citation.get("paragraph").asInt()).isEqualTo(1);
        assertThat(citation.get("sentence").asInt()).isEqualTo(4);
        assertThat(json("/v3/api-docs").get("paths").get("/api/queries/leases").toString())
                .contains("--papers");
    }

    @Test
    void shouldCaptionEveryNodeOfNeo4jBrowser() throws IOException {
        String style = Files.readString(Served.HOME.cypher().resolve("browser/style.grass"));
        Matcher captions =
                Pattern.compile("node\\.(\\w+) \\{[^}]*?caption: '([^']*)'").matcher(style);
        Map<String, List<String>> properties = captions.results()
                .collect(Collectors.toMap(caption -> caption.group(1), caption -> Pattern.compile("\\{(\\w+)\\}")
                        .matcher(caption.group(2))
                        .results()
                        .map(property -> property.group(1))
                        .toList()));
        assertThat(properties).containsKeys("Actor", "Statement", "Claim", "Sentence", "Source");
        properties.forEach((label, names) -> assertThat(Served.STORE
                        .driver()
                        .executableQuery("MATCH (n:$($label)) WHERE all(name IN $names WHERE n[name] IS NULL) RETURN n")
                        .withParameters(Map.of("label", label, "names", names))
                        .execute()
                        .records())
                .as("%s without any of %s", label, names)
                .isEmpty());
        assertThat(Served.STORE
                        .driver()
                        .executableQuery("MATCH (n:Sentence) RETURN n.text IS NULL AS cited, count(*) AS n")
                        .execute()
                        .records())
                .hasSize(2);
    }

    @Test
    void shouldListTheSources() {
        JsonNode sources = json("/api/sources");
        assertThat(sources.findValuesAsString("id")).containsExactly("baker-2022", "han-2020", "li-2021");
        assertThat(sources.get(0).get("citation").asString()).contains("Baker", "2022", "Bases and clubs");
    }

    @Test
    void shouldListTheRelations() {
        assertThat(json("/api/relations").findValuesAsString("id")).contains("MEMBER_OF", "LEASES");
    }

    @Test
    void shouldListTheQueriesWithWhatTheyAskFor() {
        JsonNode queries = json("/api/queries");
        assertThat(queries.findValuesAsString("name")).contains("members", "neighbours");
        assertThat(queries.toString()).contains("\"name\":\"org\",\"type\":\"actor\",\"required\":true");
        JsonNode neighbours = queries.valueStream()
                .filter(query -> query.get("name").asString().equals("neighbours"))
                .findFirst()
                .orElseThrow();
        assertThat(neighbours.get("titleZh").asString())
                .isNotEqualTo(neighbours.get("titleZhHans").asString());
        JsonNode limit = neighbours
                .get("params")
                .valueStream()
                .filter(param -> param.get("name").asString().equals("limit"))
                .findFirst()
                .orElseThrow();
        assertThat(limit.get("min").asInt()).isEqualTo(1);
        assertThat(limit.get("max").asInt()).isEqualTo(500);
    }

    @Test
    void shouldAnswerTheSameWhicheverScriptTheNameIsIn() {
        JsonNode byId = json("/api/queries/members?org=SCO&asOf=2005-01-01");
        assertThat(byId.get("rows")).hasSize(4);
        assertThat(byId.get("rows").get(0).has("citations")).isTrue();
        assertThat(List.of("上合組織", "上合组织", "ШОС"))
                .allSatisfy(name -> assertThat(json("/api/queries/members?asOf=2005-01-01&org=" + encode(name)))
                        .isEqualTo(byId));
    }

    @Test
    void shouldTellWhereTheBoltIs() {
        assertThat(json("/api/browser").get("bolt").asString())
                .isEqualTo(Served.STORE.boltUri().toString());
    }

    @Test
    void shouldDocumentEachQueryWithItsParameters() {
        JsonNode api = json("/v3/api-docs");
        JsonNode members = api.get("paths").get("/api/queries/members").get("get");
        assertThat(members.get("summary").asString()).isNotBlank();
        assertThat(members.get("parameters").findValuesAsString("name")).contains("org", "asOf");
        assertThat(api.get("paths").has("/api/queries/{name}")).isFalse();
        assertThat(api.get("info").get("title").asString()).isEqualTo("Heartland");
    }

    @Test
    void shouldServeTheFirstPageAndSwaggerUi() {
        assertThat(get("/").body()).contains("<title>Heartland");
        assertThat(get("/webjars/cytoscape/dist/cytoscape.esm.min.mjs")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/javascript");
        assertThat(get("/swagger-ui/index.html").body()).contains("swagger-ui");
    }

    @Test
    void shouldForbidPagesToReachOtherHosts() {
        assertThat(get("/").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "script-src 'self' 'sha256-", "frame-ancestors 'self'")
                .doesNotContain("unsafe-eval", "ws:");
        URI localhost = URI.create("http://localhost:" + Served.SERVER.port() + "/browser/");
        HttpResponse<String> browser = Served.send(HttpRequest.newBuilder(localhost));
        assertThat(browser.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "ws://127.0.0.1:");
        assertThat(browser.body()).contains("browser-setup.js", "bolt://127.0.0.1:");
    }

    @Test
    void shouldSayWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> HeartlandServer.start(Served.STORE, Served.HOME, taken.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
        assertThat(get("/api/sources").statusCode()).as("the store stays open").isEqualTo(200);
    }

    private static String statementOf(String subject, String object) {
        for (JsonNode summary : json("/api/actors/" + subject).get("statements")) {
            if (summary.get("other").get("id").asString().equals(object)) {
                return summary.get("id").asString();
            }
        }
        throw new AssertionError("no statement of " + subject + " and " + object);
    }
}
