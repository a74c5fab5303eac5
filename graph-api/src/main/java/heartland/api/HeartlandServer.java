package heartland.api;

import heartland.model.Home;
import heartland.store.GraphStore;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import heartland.store.QueryRunner;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The HTTP server beside an open graph. */
public final class HeartlandServer {
    private static final Log LOG = LogFactory.getLog(HeartlandServer.class);

    private HeartlandServer() {}

    /**
     * Starts to answer on that port of 127.0.0.1, or of the address that the setting {@code server.address} names.
     *
     * @param store the graph, which the caller closes after the server
     * @param home where the queries are
     * @param port the port; 0 for any that is free
     * @param queries folders of further queries
     * @throws PortTakenException if another program listens there
     * @throws heartland.model.DataException if a folder of queries cannot be read
     */
    public static RunningServer start(GraphStore store, Home home, int port, Path... queries) {
        return start(store, home, port, Map.of(), queries);
    }

    /** As {@link #start(GraphStore, Home, int, Path...)}, with settings that go before those of the environment. */
    static RunningServer start(GraphStore store, Home home, int port, Map<String, String> settings, Path... queries) {
        NamedQueries named = NamedQueries.read(
                Stream.concat(Stream.of(home.cypher().resolve("queries")), Stream.of(queries))
                        .toList(),
                problem -> LOG.warn(problem.getMessage()));
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=" + port),
                        settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
        SpringApplicationBuilder application = new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .initializers(context -> lend(context.getBeanFactory(), store, home, named));
        try {
            return new Running(application.run(arguments));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw new PortTakenException(port, e);
                }
            }
            throw e;
        }
    }

    /** As singletons, so that Spring uses what the caller opened and leaves the closing to the caller. */
    private static void lend(ConfigurableListableBeanFactory beans, GraphStore store, Home home, NamedQueries queries) {
        beans.registerSingleton("graphStore", store);
        beans.registerSingleton("neo4jDriver", store.driver());
        beans.registerSingleton("home", home);
        beans.registerSingleton("namedQueries", queries);
    }

    private record Running(ConfigurableApplicationContext context) implements RunningServer {
        @Override
        public int port() {
            return ((WebServerApplicationContext) context).getWebServer().getPort();
        }

        @Override
        public void planQuestions() {
            QueryRunner runner = context.getBean(QueryRunner.class);
            for (NamedQuery query : context.getBean(NamedQueries.class).all()) {
                try {
                    runner.run(query.name(), query.example());
                } catch (RuntimeException e) {
                    if (!context.isActive()) {
                        return;
                    }
                    // An example may name what this graph does not hold.
                }
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
