package heartland.api;

import static heartland.api.Served.encode;
import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.Source;
import heartland.store.Contents;
import heartland.store.GraphWriter;
import heartland.store.NamedQueries;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiIT {
    private static final Set<String> ADDED = new TreeSet<>();

    /** The actors and sources that the examples name and the small graph has not. */
    @BeforeAll
    static void addWhatTheExamplesName() {
        Set<String> named = NamedQueries.read(Served.HOME.cypher().resolve("queries")).all().stream()
                .flatMap(query -> query.example().values().stream())
                .flatMap(value -> Arrays.stream(value.split(",")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> held = Stream.concat(
                        SmallGraph.contents().actors().stream().map(Actor::id),
                        SmallGraph.contents().sources().stream().map(Source::id))
                .collect(Collectors.toSet());
        named.removeAll(held);
        ActorCatalogue catalogue = ActorCatalogue.read(Served.HOME.data().resolve("actors"));
        List<Actor> actors =
                named.stream().flatMap(id -> catalogue.find(id).stream()).toList();
        List<Source> sources = named.stream()
                .filter(id -> id.matches("[a-z]+-\\d{4}"))
                .map(id -> Source.unlisted(id, id, id + ".txt"))
                .toList();
        new GraphWriter(Served.STORE, Served.HOME).write(new Contents(sources, actors, List.of()));
        actors.forEach(actor -> ADDED.add(actor.id()));
        sources.forEach(source -> ADDED.add(source.id()));
    }

    @AfterAll
    static void takeThemAway() {
        Served.STORE
                .driver()
                .executableQuery("MATCH (n:Actor|Source) WHERE n.id IN $ids DETACH DELETE n")
                .withParameters(Map.of("ids", List.copyOf(ADDED)))
                .execute();
    }

    @Test
    void shouldBeTheDescriptionThatIsKept() throws IOException {
        String kept = Files.readString(Served.HOME.dir().resolve("docs/openapi.json"));
        JsonNode served = json("/v3/api-docs");
        assertThat(served)
                .as("docs/openapi.json is out of date: CONTRIBUTING.md says how to make it anew")
                .isEqualTo(JsonMapper.builder().build().readTree(kept));
    }

    @Test
    void shouldBeValid() {
        SwaggerParseResult result =
                new OpenAPIV3Parser().readContents(get("/v3/api-docs").body());
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .containsKeys("/api/queries/members", "/api/queries/{name}/bibliography");
    }

    @Test
    void shouldDescribeFormsAndProblems() {
        JsonNode operation =
                json("/v3/api-docs").get("paths").get("/api/queries/neighbours").get("get");
        assertThat(operation.get("responses").get("200").get("content").propertyNames())
                .contains("text/csv", "application/graphml+xml", "application/gexf+xml", "application/ld+json");
        JsonNode responses = json("/v3/api-docs").get("components").get("responses");
        assertThat(operation.get("responses").propertyNames())
                .contains("300", "304", "400", "404", "406", "503", "504");
        assertThat(responses.get("bad-parameter").get("content").propertyNames())
                .containsExactly("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldAnswerItsExamples(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
    }

    static Stream<String> examples() {
        return json("/v3/api-docs").get("paths").properties().stream()
                .filter(path -> path.getKey().matches("/api/queries/[^{]+"))
                .map(path -> {
                    String arguments = path.getValue().get("get").get("parameters").values().stream()
                            .filter(parameter -> parameter.has("example"))
                            .map(parameter -> parameter.get("name").asString() + "="
                                    + encode(parameter.get("example").asString()))
                            .collect(Collectors.joining("&"));
                    return path.getKey() + "?" + arguments;
                });
    }
}
