package heartland.api;

import static heartland.api.Served.encode;
import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.store.GraphWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Pages, tags and compression: what client and server agree on beside the answer. */
class ConversationIT {
    private static final String MEMBERS = "/api/queries/members?org=" + encode("上合組織") + "&asOf=2005";
    private static final String GRAPH = "/api/queries/neighbours?actor=KAZ&asOf=2005&format=jsonld";

    @Test
    void shouldLeadFromPageToPage() {
        List<String> ids = new ArrayList<>();
        Optional<String> path = Optional.of(MEMBERS + "&limit=2");
        int pages = 0;
        while (path.isPresent()) {
            HttpResponse<String> page = get(path.get());
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            ids.addAll(json(page).get("rows").findValuesAsString("id"));
            path = next(page);
            pages++;
        }
        assertThat(pages).isEqualTo(2);
        assertThat(ids).containsExactlyElementsOf(json(MEMBERS).get("rows").findValuesAsString("id"));
    }

    @Test
    void shouldLimitCsvOnlyWhereALimitIsGiven() {
        HttpResponse<String> page = get(MEMBERS + "&format=csv&limit=1");
        assertThat(page.body().lines().filter(line -> line.startsWith("CHN,"))).hasSize(1);
        assertThat(next(page)).hasValueSatisfying(path -> assertThat(path).contains("format=csv", "after="));
        assertThat(next(get(MEMBERS + "&format=csv"))).isEmpty();
    }

    @Test
    void shouldRefuseToGoOnWithAnotherQuestion() {
        String after = json(MEMBERS + "&limit=2").get("next").asString();
        HttpResponse<String> other = get("/api/queries/members?org=CSTO&asOf=2005&after=" + after);
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(json(other).get("parameter").asString()).isEqualTo("after");
    }

    @Test
    void shouldAnswerOnceWhatHasNotChanged() {
        HttpResponse<String> first = get(MEMBERS);
        String tag = tag(first);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(String.join(",", first.headers().allValues("Vary"))).contains("Accept");
        HttpResponse<String> again = holding(MEMBERS, "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag);
    }

    @Test
    void shouldTellOtherRequestsAndFormsApart() {
        String tag = tag(get(MEMBERS));
        assertThat(holding(MEMBERS + "&limit=2", tag).statusCode()).isEqualTo(200);
        assertThat(holding(MEMBERS + "&format=csv", tag).statusCode()).isEqualTo(200);
        assertThat(holding(MEMBERS + "&cite=apa", tag).statusCode()).isEqualTo(200);
        assertThat(get("/api/queries/members").headers().firstValue("ETag"))
                .as("a problem has none")
                .isEmpty();
    }

    @Test
    void shouldAnswerAnewOnceTheGraphHasChanged() {
        String tag = tag(get(MEMBERS));
        GraphWriter writer = new GraphWriter(Served.STORE, Served.HOME);
        writer.write(SmallGraph.contents());
        assertThat(holding(MEMBERS, tag).statusCode())
                .as("the same contents change nothing")
                .isEqualTo(304);
        Served.STORE
                .driver()
                .executableQuery("MATCH (a:Actor {id: 'CHN'}) SET a.name = 'Cathay'")
                .execute();
        writer.write(SmallGraph.contents());
        assertThat(holding(MEMBERS, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldCompressForThoseWhoTakeIt() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Served.uri(GRAPH))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(String.join(",", response.headers().allValues("Vary"))).contains("Accept-Encoding");
        assertThat(unzipped(response.body())).isEqualTo(get(GRAPH).body());
        HttpResponse<String> again = Served.send(HttpRequest.newBuilder(Served.uri(GRAPH))
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", response.headers().firstValue("ETag").orElseThrow()));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    private static String unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> next(HttpResponse<String> response) {
        return response.headers().firstValue("Link").map(link -> {
            Matcher next = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(link);
            assertThat(next.matches()).as(link).isTrue();
            return next.group(1);
        });
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> holding(String path, String tags) {
        return Served.send(HttpRequest.newBuilder(Served.uri(path)).header("If-None-Match", tags));
    }
}
