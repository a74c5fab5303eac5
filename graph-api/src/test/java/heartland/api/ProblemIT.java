package heartland.api;

import static heartland.api.Served.encode;
import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProblemIT {
    @Test
    void shouldSayThatNothingIsAtAPath() {
        problem(get("/nothing/here"), 404, "unknown-path");
        problem(get("/api/nothing"), 404, "unknown-path");
        problem(get("/browser/nothing.js"), 404, "unknown-path");
    }

    @Test
    void shouldOfferNearNamesForAnUnknownActor() {
        JsonNode problem = problem(get("/api/actors/Kazakhstn"), 404, "unknown-actor");
        assertThat(problem.get("near").findValuesAsString("id")).contains("KAZ");
        problem(get("/api/queries/members?org=" + encode("無此組織")), 404, "unknown-actor");
    }

    @Test
    void shouldOfferTheCandidatesForAnAmbiguousActor() {
        JsonNode problem = problem(get("/api/actors/Ivanov"), 300, "ambiguous-actor");
        assertThat(problem.get("candidates").findValuesAsString("id")).containsExactly("ivanov-igor", "ivanov-sergei");
    }

    @Test
    void shouldNameTheParameterItsValueAndWhatIsAllowed() {
        JsonNode problem = problem(get("/api/queries/members?org=SCO&asOf=yesterday"), 400, "bad-parameter");
        assertThat(problem.get("parameter").asString()).isEqualTo("asOf");
        assertThat(problem.get("value").asString()).isEqualTo("yesterday");
        assertThat(problem.get("allowed").asString()).contains("YYYY");

        JsonNode missing = problem(get("/api/queries/members"), 400, "bad-parameter");
        assertThat(missing.get("parameter").asString()).isEqualTo("org");

        JsonNode number = problem(get("/api/actors?limit=many"), 400, "bad-parameter");
        assertThat(number.get("value").asString()).isEqualTo("many");
        JsonNode bounds = problem(get("/api/actors?limit=0"), 400, "bad-parameter");
        assertThat(bounds.get("allowed").asString()).isEqualTo("1 to 100");
    }

    @Test
    void shouldSayThatAStatementOrAQueryIsUnknown() {
        problem(get("/api/statements/none"), 404, "unknown-statement");
        JsonNode query = problem(get("/api/queries/none"), 404, "unknown-query");
        assertThat(query.get("allowed").toString()).contains("members");
    }

    @Test
    void shouldRefuseOtherMethodsAndFormats() {
        HttpRequest.Builder post =
                HttpRequest.newBuilder(Served.uri("/api/sources")).POST(BodyPublishers.noBody());
        HttpResponse<String> refused = Served.send(post);
        problem(refused, 405, "method-not-allowed");
        assertThat(refused.headers().firstValue("Allow")).hasValue("GET");
        HttpRequest.Builder csv =
                HttpRequest.newBuilder(Served.uri("/api/sources")).header("Accept", "image/png");
        JsonNode format = problem(Served.send(csv), 406, "not-acceptable");
        assertThat(format.get("allowed").toString()).contains("application/json");
    }

    @Test
    void shouldAnswerAProblemForWhatTomcatItselfRefuses() {
        problem(get("/api/actors/%2e%2e%2f%00"), 400, "bad-request");
    }

    @Test
    void shouldExplainEveryProblemInTheDocs() throws IOException {
        String docs = Files.readString(Served.HOME.dir().resolve("docs/problems.md"));
        assertThat(docs).endsWith(get("/problems").body());
        problem(get("/problems/none"), 404, "unknown-path");
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = json(response);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + code);
        assertThat(get(problem.get("type").asString()).body()).startsWith("## " + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }
}
