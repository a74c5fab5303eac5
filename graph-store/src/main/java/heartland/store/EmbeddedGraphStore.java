package heartland.store;

import heartland.model.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/** Starts Neo4j in this process. */
final class EmbeddedGraphStore {
    private static final String HOST = "127.0.0.1";
    private static final int PORTS_TO_TRY = 100;
    /** Tells who holds the store to whoever finds it locked. */
    private static final String HOLDER = "heartland.pid";

    private EmbeddedGraphStore() {}

    static GraphStore open(Path dir, int boltPort) {
        Home home = Home.locate();
        int port = freePort(boltPort);
        DatabaseManagementService server = start(dir, port);
        return prepared(driven(server, URI.create("bolt://" + HOST + ":" + port), dir, home), home);
    }

    private static GraphStore driven(DatabaseManagementService server, URI uri, Path dir, Home home) {
        try {
            Path holder = Files.writeString(
                    dir.resolve(HOLDER), Long.toString(ProcessHandle.current().pid()));
            Login login = Login.ensure(dir);
            server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            Cypher.read(home, "store/set-password"), Map.of("password", login.password()));
            Driver driver = Drivers.open(uri, AuthTokens.basic(login.user(), login.password()));
            return new DefaultGraphStore(driver, uri, Optional.of(login), changes(server), () -> stop(server, holder));
        } catch (IOException e) {
            server.shutdown();
            throw new GraphException(dir + " cannot be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /** A transaction that its writer knows to be done counts. */
    private static Supplier<OptionalLong> changes(DatabaseManagementService server) {
        GraphDatabaseAPI graph = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        TransactionIdStore ids = graph.getDependencyResolver().resolveDependency(TransactionIdStore.class);
        return () -> OptionalLong.of(ids.getLastClosedTransactionId());
    }

    private static GraphStore prepared(GraphStore store, Home home) {
        try {
            store.driver().verifyConnectivity();
            store.driver()
                    .executableQuery(Cypher.read(home, "store/release-migration-lock"))
                    .execute();
            Schema.apply(store.driver(), home);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static DatabaseManagementService start(Path dir, int port) {
        SocketAddress address = new SocketAddress(HOST, port);
        try {
            return new DatabaseManagementServiceBuilder(dir.toAbsolutePath())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, address)
                    .setConfig(BoltConnector.advertised_address, address)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    // Nobody guesses the password; who mistypes it must not lock the others out.
                    .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(GraphDatabaseSettings.logs_directory, Path.of("logs"))
                    .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
                    .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, ByteUnit.mebiBytes(512))
                    // A log that is allocated whole takes 256 MB of disk before the first node.
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                    .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(2))
                    // Bolt waits twice for so many seconds, usually five, in case somebody calls.
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .build();
        } catch (RuntimeException e) {
            throw refused(dir, e);
        }
    }

    private static GraphException refused(Path dir, RuntimeException e) {
        Throwable root = e;
        while (!(root instanceof FileLockException) && root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof FileLockException
                ? new GraphException(
                        dir + " is in use by another Heartland (process " + holder(dir)
                                + "): stop that one or give another --store",
                        e)
                : new GraphException("Neo4j cannot open " + dir + ": " + root.getMessage(), e);
    }

    private static String holder(Path dir) {
        try {
            return Files.readString(dir.resolve(HOLDER)).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static void stop(DatabaseManagementService server, Path holder) {
        try {
            Files.deleteIfExists(holder);
        } catch (IOException e) {
            // It misleads nobody: it is read only while the store is locked.
        } finally {
            server.shutdown();
        }
    }

    private static int freePort(int wanted) {
        for (int port = wanted; port < wanted + PORTS_TO_TRY; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken: the next one may be free.
            }
        }
        throw new GraphException("no port from " + wanted + " to " + (wanted + PORTS_TO_TRY - 1)
                + " is free: give another by --bolt-port");
    }
}
