package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import heartland.model.review.Review;
import heartland.model.review.ReviewFile;
import heartland.store.GraphWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Decisions that are noted over HTTP, beside data of their own. */
class ReviewIT {
    @TempDir
    private static Path dir;

    private static RunningServer server;
    private static ReviewFile reviews;

    @BeforeAll
    static void serve() throws IOException {
        FileSystemUtils.copyRecursively(Served.HOME.cypher(), dir.resolve("cypher"));
        for (String folder : List.of("actors", "map")) {
            FileSystemUtils.copyRecursively(Served.HOME.data().resolve(folder), dir.resolve("data/" + folder));
        }
        Files.copy(Served.HOME.data().resolve("relations.jsonl"), dir.resolve("data/relations.jsonl"));
        Home home = new Home(dir);
        reviews = ReviewFile.of(home);
        server = HeartlandServer.start(Served.STORE, home, 0);
    }

    @AfterAll
    static void close() {
        server.close();
        new GraphWriter(Served.STORE, Served.HOME).write(SmallGraph.contents());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> post(String json) {
        return Served.send(HttpRequest.newBuilder(uri("/api/reviews"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    @Test
    void shouldNoteADecisionAndLeadOnFromWhatWasMergedAtTheNextLoad() {
        HttpResponse<String> noted =
                post("{'decision':'merge','actor':'ivanov-igor','into':'ivanov-sergei','by':'Ann','why':'one man'}");
        assertThat(noted.statusCode()).isEqualTo(201);
        assertThat(reviews.read(bad -> {}))
                .extracting(Review::id)
                .contains(Served.json(noted).get("id").asString());

        new GraphWriter(Served.STORE, Served.HOME).write(SmallGraph.contents().reviewed(reviews.read(bad -> {})));
        HttpResponse<String> former = Served.send(HttpRequest.newBuilder(uri("/api/actors/ivanov-igor")));
        assertThat(former.statusCode()).isEqualTo(308);
        assertThat(former.headers().firstValue("Location")).hasValue("/api/actors/ivanov-sergei");
        assertThat(Served.send(HttpRequest.newBuilder(uri("/api/actors/ivanov-sergei")))
                        .body())
                .contains("Igor Ivanov", "Sergei Ivanov", "Ann", "one man");
    }

    @Test
    void shouldSayWhatADecisionLacks() {
        HttpResponse<String> refused = post("{'decision':'reject','by':'Ann','why':'no'}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("reject needs claim");
        assertThat(post("{'decision':'undo','review':'0123','by':'Ann','why':'no'}")
                        .body())
                .contains("there is no review 0123");
        assertThat(post("{'decision':'praise'}").statusCode()).isEqualTo(400);
        assertThat(post("[").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldLetNoPageOfAnotherSiteDecide() {
        assertThat(Served.send(HttpRequest.newBuilder(uri("/api/reviews"))
                                .header("Content-Type", "application/json")
                                .header("Origin", "https://elsewhere.example")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }
}
