package heartland.loader;

import heartland.api.HeartlandServer;
import heartland.api.RunningServer;
import heartland.model.Home;
import heartland.store.GraphStore;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import heartland.store.Page;
import heartland.store.Param;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/**
 * What the API costs beside the database: how long five questions take over HTTP, asked for the first time and asked again, at
 * 50 requests a second each, in turn with the same Cypher sent straight by the driver, in one process. The API's answer also has
 * citations, pages and an entity tag. No answer has as many rows as the limits that make each first question another one.
 */
final class QueryCost {
    private static final List<String> QUERIES =
            List.of("members", "memberships", "agreements-between", "leases", "timeline");
    private static final int WARM_UP = 200;
    private static final int REQUESTS = 500;
    private static final long INTERVAL = 1_000_000_000L / 50;

    private QueryCost() {}

    /** The folder of a graph, as {@code heartland load --store} makes it. */
    public static void main(String[] args) throws Exception {
        Home home = Home.locate();
        NamedQueries queries = NamedQueries.read(home.cypher().resolve("queries"));
        try (GraphStore store = GraphStore.embedded(Path.of(args[0]), 0);
                RunningServer server = HeartlandServer.start(store, home, 0)) {
            HttpClient client = HttpClient.newHttpClient();
            System.out.println(
                    "query                 first p50     p99   again p50     p99   driver p50     p99   [ms]");
            for (String name : QUERIES) {
                NamedQuery query = queries.get(name);
                URI uri = uri(server, query);
                Map<String, Object> parameters = parameters(query);
                PrimitiveIterator.OfInt limits =
                        IntStream.iterate(Page.MOST, limit -> limit - 1).iterator();
                Callable<?> first = () -> get(client, uri + "&limit=" + limits.nextInt());
                Callable<?> again = () -> get(client, uri.toString());
                Callable<?> driver = () -> store.driver()
                        .executableQuery(query.cypher())
                        .withParameters(parameters)
                        .withConfig(QueryConfig.builder()
                                .withRouting(RoutingControl.READ)
                                .build())
                        .execute();
                List<Callable<?>> all = List.of(first, again, driver);
                measure(all, WARM_UP);
                System.out.printf("%-20s", name);
                for (double[] times : measure(all, REQUESTS)) {
                    System.out.printf("  %9.2f  %6.2f", at(times, .5), at(times, .99));
                }
                System.out.println();
            }
        }
        System.exit(0);
    }

    private static HttpResponse<byte[]> get(HttpClient client, String uri) throws Exception {
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(uri + ": " + answer.statusCode());
        }
        return answer;
    }

    /** Milliseconds of each call, by turns at even distances. */
    private static double[][] measure(List<Callable<?>> all, int calls) throws Exception {
        double[][] times = new double[all.size()][calls];
        long next = System.nanoTime();
        for (int i = 0; i < all.size() * calls; i++) {
            next += INTERVAL / all.size();
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            long began = System.nanoTime();
            all.get(i % all.size()).call();
            times[i % all.size()][i / all.size()] = (System.nanoTime() - began) / 1e6;
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
