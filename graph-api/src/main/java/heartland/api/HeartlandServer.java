package heartland.api;

import heartland.model.Home;
import heartland.store.GraphStore;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The HTTP server beside an open graph. */
public final class HeartlandServer {
    private HeartlandServer() {}

    /**
     * Starts to answer on that port of 127.0.0.1, or of the address that the setting {@code server.address} names.
     *
     * @param store the graph, which the caller closes after the server
     * @param home where the queries are
     * @param port the port; 0 for any that is free
     * @throws PortTakenException if another program listens there
     */
    public static RunningServer start(GraphStore store, Home home, int port) {
        return start(store, home, port, Map.of());
    }

    /** As {@link #start(GraphStore, Home, int)}, with settings that go before those of the environment. */
    static RunningServer start(GraphStore store, Home home, int port, Map<String, String> settings) {
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=" + port),
                        settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
        SpringApplicationBuilder application = new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .initializers(context -> lend(context.getBeanFactory(), store, home));
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
    private static void lend(ConfigurableListableBeanFactory beans, GraphStore store, Home home) {
        beans.registerSingleton("graphStore", store);
        beans.registerSingleton("neo4jDriver", store.driver());
        beans.registerSingleton("home", home);
    }

    private record Running(ConfigurableApplicationContext context) implements RunningServer {
        @Override
        public int port() {
            return ((WebServerApplicationContext) context).getWebServer().getPort();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
