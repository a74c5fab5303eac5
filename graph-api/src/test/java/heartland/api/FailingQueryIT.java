package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.Home;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Questions that someone added and that Neo4j cannot answer. */
class FailingQueryIT {
    @TempDir
    static Path dir;

    static RunningServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() throws IOException {
        FileSystemUtils.copyRecursively(Served.HOME.cypher(), dir.resolve("cypher"));
        FileSystemUtils.copyRecursively(Served.HOME.data(), dir.resolve("data"));
        write(
                "endless",
                "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b) AS n, [] AS citations");
        write("faulty", "UNWIND [0] AS zero RETURN 1 / zero AS n, [] AS citations");
        server = HeartlandServer.start(Served.STORE, new Home(dir), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldGiveUpAtTheTimeLimit() {
        HttpResponse<String> response = get("endless");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(504);
        assertThat(response.body()).contains("/problems/time-limit");
    }

    @Test
    void shouldKeepAFaultToTheLog() {
        HttpResponse<String> response = get("faulty");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("/problems/internal").doesNotContain("zero");
    }

    @Test
    void shouldBreakOffWhatFailsAfterItsBeginning() throws IOException {
        write(
                "breaking",
                "UNWIND range(1, 2500) AS i RETURN i, 1 / (2450 - i) AS n, '" + "x".repeat(100) + "' AS text");
        assertThatThrownBy(() -> CLIENT.send(
                        HttpRequest.newBuilder(uri("/api/queries/breaking?format=csv"))
                                .build(),
                        BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldStreamAllRowsOfATableAsCsv() throws IOException {
        write("long", "UNWIND range(1, 2500) AS i WITH i ORDER BY i RETURN i");
        assertThat(get("long?format=csv").body().lines()).hasSize(2501).endsWith("2500");
    }

    @Test
    void shouldDescribeAQuestionThatIsAddedWhileItRuns() throws IOException, InterruptedException {
        write("added", "RETURN 1 AS n");
        HttpResponse<String> description;
        long until = System.nanoTime() + 20_000_000_000L;
        do {
            Thread.sleep(200);
            description = Served.send(HttpRequest.newBuilder(uri("/v3/api-docs")));
        } while (!description.body().contains("/api/queries/added") && System.nanoTime() < until);
        assertThat(description.body()).contains("\"/api/queries/added\"");
    }

    private static HttpResponse<String> get(String query) {
        return Served.send(HttpRequest.newBuilder(uri("/api/queries/" + query)));
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static void write(String name, String cypher) throws IOException {
        String text =
                "// title: A question that fails\n// description: For tests.\n// returns: table\n" + cypher + "\n";
        Files.writeString(dir.resolve("cypher/queries/" + name + ".cypher"), text);
    }
}
