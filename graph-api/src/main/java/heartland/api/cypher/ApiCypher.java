package heartland.api.cypher;

import heartland.model.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The questions of cypher/api, by file name without extension. A row's columns are the components of a record. */
@Component
public class ApiCypher {
    private final Map<String, String> texts;
    private final Neo4jClient client;
    private final JsonMapper mapper;

    ApiCypher(Home home, Neo4jClient client, JsonMapper mapper) {
        this.texts = read(home.cypher().resolve("api"));
        this.client = client;
        this.mapper = mapper;
    }

    /** The rows of the answer, in its order. */
    public <T> List<T> rows(String name, Map<String, Object> params, Class<T> type) {
        return client.query(texts.get(name)).bindAll(params).fetch().all().stream()
                .map(row -> mapper.convertValue(row, type))
                .toList();
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cypher")).toList()) {
                texts.put(file.getFileName().toString().replace(".cypher", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        return texts;
    }
}
