package heartland.api;

import heartland.model.Home;
import heartland.store.GraphStore;
import heartland.store.GraphWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small graph on a server that all tests of the JVM share. */
final class Served {
    static final Home HOME = Home.locate();
    static final GraphStore STORE;
    static final RunningServer SERVER;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static {
        try {
            Path dir = Files.createTempDirectory("heartland-api");
            STORE = GraphStore.embedded(dir, 0);
            new GraphWriter(STORE, HOME).write(SmallGraph.contents());
            SERVER = HeartlandServer.start(STORE, HOME, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                SERVER.close();
                STORE.close();
                FileSystemUtils.deleteRecursively(dir.toFile());
            }));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Served() {}

    static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + SERVER.port() + path);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    static JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return MAPPER.readTree(response.body());
    }

    @SuppressWarnings("unchecked") // A JSON object is a map by text.
    static Map<String, Object> map(String json) {
        return MAPPER.readValue(json, Map.class);
    }

    static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }
}
