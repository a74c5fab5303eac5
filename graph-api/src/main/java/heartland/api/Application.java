package heartland.api;

import heartland.model.ActorCatalogue;
import heartland.model.Home;
import heartland.store.ActorLookup;
import heartland.store.GraphAsker;
import heartland.store.GraphStore;
import heartland.store.NamedQueries;
import heartland.store.QueryRunner;
import heartland.store.Search;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The Spring application, and the way to run it alone. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Heartland",
                        version = "1",
                        description = "A cited knowledge graph of Central Asian geopolitical actors. Every answer leads"
                                + " back to the sentences that state it. Actors go by their id or by any of their names,"
                                + " in any script: SCO, 上合組織 and ШОС are one. Errors are problem details (RFC 9457).",
                        license =
                                @License(name = "GPL-3.0-or-later", url = "https://www.gnu.org/licenses/gpl-3.0.html")),
        servers = @Server(url = "/"))
public class Application {
    private static final int PORT = 8080;

    /**
     * Serves the graph of the Neo4j at HEARTLAND_URI (by default bolt://localhost:7687), with HEARTLAND_USER and
     * HEARTLAND_PASSWORD, on port HEARTLAND_PORT (by default 8080), until the process ends.
     */
    public static void main(String[] args) {
        Map<String, String> env = System.getenv();
        GraphStore store = GraphStore.connect(
                URI.create(env.getOrDefault("HEARTLAND_URI", "bolt://localhost:7687")),
                env.getOrDefault("HEARTLAND_USER", "neo4j"),
                env.getOrDefault("HEARTLAND_PASSWORD", ""));
        int port = Integer.parseInt(env.getOrDefault("HEARTLAND_PORT", String.valueOf(PORT)));
        RunningServer server = HeartlandServer.start(store, Home.locate(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            store.close();
        }));
    }

    @Bean
    QueryRunner queryRunner(GraphStore store, NamedQueries queries) {
        return new QueryRunner(store, queries, Clock.systemDefaultZone());
    }

    @Bean
    GraphAsker graphAsker(GraphStore store, Home home, NamedQueries queries) {
        return new GraphAsker(store, home, queries, Clock.systemDefaultZone());
    }

    @Bean
    Search search(GraphStore store, Home home) {
        return new Search(store, home);
    }

    @Bean
    ActorCatalogue actorCatalogue(Home home) {
        return ActorCatalogue.read(home.data().resolve("actors"));
    }

    @Bean
    ActorLookup actorLookup(GraphStore store) {
        return new ActorLookup(store);
    }
}
