package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import heartland.model.Source;
import heartland.model.Sources;
import heartland.store.Login;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Heartland as a user starts, asks, disturbs and ends it. */
class UpIT {
    @TempDir
    Path folder;

    @Test
    void shouldServeWhatShipsFromTheFirstStartOn() throws Exception {
        int port = freePort();
        try (Child first = up("first.log", port)) {
            first.awaitLine("Ready in");
            assertThat(first.isAlive()).as(first.log()).isTrue();
            assertThat(first.log())
                    .contains("http://localhost:" + port + "/")
                    .contains("/swagger-ui.html", "/browser/", "Ctrl-C ends it");
            assertThat(json(port, "/api/sources").findValuesAsString("id"))
                    .containsAll(Sources.read(Home.locate().data().resolve("claims/sources.json")).all().stream()
                            .map(Source::id)
                            .toList());
            refuseWhileItRuns(port);

            first.awaitLine("All of data/ is loaded");
            JsonNode members = members(port, "上合組織");
            assertThat(members).isNotEmpty().isEqualTo(members(port, "SCO")).isEqualTo(members(port, "上合组织"));
            assertThat(members)
                    .allSatisfy(row -> assertThat(row.get("citations")).isNotEmpty());

            assertThat(members.findValues("quote")).anyMatch(JsonNode::isNull).anyMatch(JsonNode::isString);
            assertThat(Run.of("query", "members", "org=SCO", "--store", store()).out())
                    .contains("Kazakhstan", "[1] ");
            assertThat(first.terminate()).isEqualTo(143);
        }
        Path questions = questions();
        try (Child second = up("second.log", port, "--queries", questions)) {
            second.awaitLine("Ready in");
            assertThat(second.log())
                    .contains("Ready in", "wrong.cypher:2: no returns: end the head comment with")
                    .doesNotContain("data/");
            assertThat(members(port, "SCO")).isNotEmpty();
            assertThat(json(port, "/api/queries/mine").get("rows").findValuesAsString("id"))
                    .containsExactly("SCO");
            Run query = Run.of("query", "mine", "--queries", questions, "--store", store());
            assertThat(query.out()).contains("Mine", "SCO");
            assertThat(query.err()).containsOnlyOnce("\n").contains("wrong.cypher:2: no returns");
            missThePassword();
            second.terminate();
        }
        Run nowhere = Run.of("query", "mine", "--queries", folder.resolve("nowhere"), "--store", store());
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).containsOnlyOnce("\n").contains("nowhere is no folder: give --queries");
        assertThat(Run.of("export", "--store", store(), "--out", folder.resolve("out"))
                        .code())
                .isZero();
    }

    private void missThePassword() throws IOException {
        Files.delete(Login.file(store()));
        Run query = Run.of("query", "members", "org=SCO", "--store", store());
        assertThat(query.code()).isEqualTo(3);
        assertThat(query.err())
                .containsOnlyOnce("\n")
                .contains(Login.file(store()).toString(), "stop heartland up and start it again");
    }

    private void refuseWhileItRuns(int port) {
        Run sameStore = Run.of("up", "--store", store(), "--port", 0);
        assertThat(sameStore.code()).isEqualTo(3);
        assertThat(sameStore.err()).containsOnlyOnce("\n").contains("in use by another Heartland", "--store");
        Run samePort = Run.of("up", "--store", folder.resolve("other"), "--port", port);
        assertThat(samePort.code()).isEqualTo(3);
        assertThat(samePort.err()).containsOnlyOnce("\n").contains("port " + port + " is taken", "--port");
    }

    private Path questions() throws IOException {
        Path questions = Files.createDirectory(folder.resolve("questions"));
        Files.writeString(
                questions.resolve("mine.cypher"),
                "// title: Mine\n// returns: table\nMATCH (a:Actor {id: 'SCO'}) RETURN a.id AS id");
        Files.writeString(questions.resolve("wrong.cypher"), "// title: Wrong\n// description: No form\nRETURN 1");
        return questions;
    }

    private Child up(String log, int port, Object... more) throws IOException {
        return Child.start(
                folder.resolve(log),
                Stream.concat(
                                Stream.of("up", "--store", store(), "--port", port, "--bolt-port", freePort()),
                                Stream.of(more))
                        .toArray());
    }

    private Path store() {
        return folder.resolve("store");
    }

    private static JsonNode members(int port, String org) throws Exception {
        return json(port, "/api/queries/members?org=" + URLEncoder.encode(org, StandardCharsets.UTF_8))
                .get("rows");
    }

    private static JsonNode json(int port, String path) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(response.body());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
