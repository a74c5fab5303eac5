package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client of the Model Context Protocol gets. */
class McpIT {
    private static McpSyncClient client;

    @BeforeAll
    static void connect() {
        client = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(Served.uri("").toString())
                                .build())
                .build();
        client.initialize();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    @Test
    void shouldOfferEachQuestionAndTheSearch() {
        List<Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("search"),
                                NamedQueries.read(Home.locate().cypher().resolve("queries")).all().stream()
                                        .map(NamedQuery::name))
                        .toList());
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.title()).isNotBlank();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
        });
        assertThat(tools)
                .filteredOn(tool -> tool.name().equals("members"))
                .singleElement()
                .satisfies(members -> {
                    assertThat(members.inputSchema()).containsEntry("required", List.of("org"));
                    assertThat(members.inputSchema().get("properties"))
                            .asInstanceOf(InstanceOfAssertFactories.MAP)
                            .containsOnlyKeys("org", "asOf", "knownBy", "limit", "after");
                });
    }

    @Test
    void shouldOfferAQuestionThatIsAddedWhileItRuns(@TempDir Path folder) throws IOException {
        try (RunningServer server = HeartlandServer.start(Served.STORE, Served.HOME, 0, folder);
                McpSyncClient other = McpClient.sync(
                                HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + server.port())
                                        .build())
                        .build()) {
            other.initialize();
            assertThat(other.listTools().tools()).extracting(Tool::name).doesNotContain("how-many");
            Path file = Files.writeString(folder.resolve("how-many.cypher"), """
                    // title: How many actors there are
                    // title.zh: 有多少行為者
                    // description: All of them.
                    // description.zh: 全部。
                    // returns: table
                    MATCH (a:Actor) RETURN count(a) AS actors
                    """);
            await(() -> names(other).contains("how-many"));
            CallToolResult result =
                    other.callTool(CallToolRequest.builder("how-many").build());
            assertThat(text(result)).contains("\"actors\":");
            Files.delete(file);
            await(() -> !names(other).contains("how-many"));
        }
    }

    private static List<String> names(McpSyncClient other) {
        return other.listTools().tools().stream().map(Tool::name).toList();
    }

    /** Files are looked at each second. */
    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(100_000_000L);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void shouldAnswerWithTheSentencesThatSaySo() {
        CallToolResult answer = call("members", Map.of("org", "上合組織", "asOf", "2005", "limit", 2));
        assertThat(answer.isError()).isNotEqualTo(true);
        assertThat(answer.structuredContent())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("rows", "next");
        assertThat(text(answer)).contains(SmallGraph.JOINED_ZH).contains(SmallGraph.JOINED_EN);
    }

    @Test
    void shouldFindActorsByTheirNames() {
        assertThat(text(call("search", Map.of("q", "Казах")))).contains("\"KAZ\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    members | {'org': 'Atlantis'} | Atlantis
                    members | {'org': 'SCO', 'asOf': '2005-13'} | asOf
                    members | {'asOf': '2005'} | org
                    search  | {'limit': 5} | q
                    """)
    void shouldTellTheModelWhatIsWrong(String tool, String arguments, String named) {
        CallToolResult answer = call(tool, Served.map(arguments.replace('\'', '"')));
        assertThat(answer.isError()).isTrue();
        assertThat(text(answer)).contains(named);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://elsewhere.example, 403", "Origin, http://localhost:5173, 200", "X-None, x, 200"})
    void shouldLetInNoPageOfAnotherSite(String header, String value, int status) {
        assertThat(Served.send(HttpRequest.newBuilder(Served.uri("/mcp"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/json, text/event-stream")
                                .header(header, value)
                                .POST(BodyPublishers.ofString("""
                                        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",
                                        "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""")))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void shouldAskForTheTokenWhereOneIsSet() {
        try (RunningServer guarded =
                HeartlandServer.start(Served.STORE, Served.HOME, 0, Map.of("heartland.token", "secret"))) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            Served.uri("/mcp").resolve("http://127.0.0.1:" + guarded.port() + "/mcp"))
                    .header("Accept", "text/event-stream");
            assertThat(Served.send(request.copy().GET()).statusCode()).isEqualTo(401);
            assertThat(Served.send(request.copy().GET().header("Authorization", "Bearer wrong"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(Served.send(request.copy().GET().header("Authorization", "Bearer secret"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }
}
