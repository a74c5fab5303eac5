package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.store.GraphStore;
import heartland.store.Login;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server whose Neo4j stops while it serves. */
class DatabaseAwayIT {
    @TempDir
    Path dir;

    @Test
    void shouldSayWhenToAskAgain() {
        GraphStore database = GraphStore.embedded(dir, 0);
        Login login = database.login().orElseThrow();
        try (GraphStore connected = GraphStore.connect(database.boltUri(), login.user(), login.password());
                RunningServer server = HeartlandServer.start(connected, Served.HOME, 0)) {
            assertThat(get(server, "/api/queries/coverage").statusCode()).isEqualTo(200);
            database.close();
            for (String path : new String[] {"/api/queries/coverage", "/api/sources", "/api/actors?q=KAZ"}) {
                HttpResponse<String> response = get(server, path);
                assertThat(response.statusCode())
                        .as(path + ": " + response.body())
                        .isEqualTo(503);
                assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
                JsonNode problem = Served.json(response);
                assertThat(problem.get("type").asString()).isEqualTo("/problems/database-away");
            }
        }
    }

    private static HttpResponse<String> get(RunningServer server, String path) {
        return Served.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)));
    }
}
