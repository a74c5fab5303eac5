package heartland.loader;

import heartland.api.HeartlandServer;
import heartland.api.RunningServer;
import heartland.model.Home;
import heartland.store.GraphStore;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import heartland.store.Param;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/**
 * What the API costs beside the database: how long five questions take over HTTP, at 50 requests a second in turn with the same
 * Cypher sent straight by the driver, in one process. The API's answer also has citations, pages and an entity tag.
 */
final class QueryCost {
    private static final List<String> QUERIES =
            List.of("members", "memberships", "agreements-between", "leases", "timeline");
    private static final int WARM_UP = 500;
    private static final int REQUESTS = 1000;
    private static final long INTERVAL = 1_000_000_000L / 50;

    private QueryCost() {}

    /** The folder of a graph, as {@code heartland load --store} makes it. */
    public static void main(String[] args) throws Exception {
        Home home = Home.locate();
        NamedQueries queries = NamedQueries.read(home.cypher().resolve("queries"));
        try (GraphStore store = GraphStore.embedded(Path.of(args[0]), 0);
                RunningServer server = HeartlandServer.start(store, home, 0)) {
            HttpClient client = HttpClient.newHttpClient();
            System.out.println("query                 API p50   p99    driver p50   p99   [ms]");
            for (String name : QUERIES) {
                NamedQuery query = queries.get(name);
                HttpRequest request = HttpRequest.newBuilder(uri(server, query)).build();
                Map<String, Object> parameters = parameters(query);
                Callable<?> api = () -> client.send(request, BodyHandlers.ofByteArray());
                Callable<?> driver = () -> store.driver()
                        .executableQuery(query.cypher())
                        .withParameters(parameters)
                        .withConfig(QueryConfig.builder()
                                .withRouting(RoutingControl.READ)
                                .build())
                        .execute();
                measure(api, driver, WARM_UP);
                double[][] times = measure(api, driver, REQUESTS);
                System.out.printf(
                        "%-20s  %7.2f  %6.2f  %9.2f  %6.2f%n",
                        name, at(times[0], .5), at(times[0], .99), at(times[1], .5), at(times[1], .99));
            }
        }
        System.exit(0);
    }

    /** Milliseconds of each call, by turns at even distances. */
    private static double[][] measure(Callable<?> api, Callable<?> driver, int calls) throws Exception {
        double[][] times = new double[2][calls];
        long next = System.nanoTime();
        for (int i = 0; i < 2 * calls; i++) {
            next += INTERVAL / 2;
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            long began = System.nanoTime();
            (i % 2 == 0 ? api : driver).call();
            times[i % 2][i / 2] = (System.nanoTime() - began) / 1e6;
        }
        return times;
    }

    private static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static URI uri(RunningServer server, NamedQuery query) throws IOException {
        return URI.create("http://127.0.0.1:" + server.port() + "/api/queries/" + query.name()
                + query.example().entrySet().stream()
                        .map(argument -> argument.getKey() + "="
                                + URLEncoder.encode(argument.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", "")));
    }

    /** Those of the example, and today where it says nothing. */
    private static Map<String, Object> parameters(NamedQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        for (Param param : query.params()) {
            String text = query.example().getOrDefault(param.name(), param.defaultValue());
            parameters.put(param.name(), "today".equals(text) ? LocalDate.now().toString() : text);
        }
        return parameters;
    }
}
