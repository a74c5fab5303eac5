package heartland.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** An open graph: a Neo4j server, its schema up to date, and a driver to it. */
public interface GraphStore extends AutoCloseable {
    Driver driver();

    /** Where Bolt listens: {@code bolt://127.0.0.1:7687}. */
    URI boltUri();

    /** What Bolt asks for, where the graph is embedded; a password that someone gave for another server is not passed on. */
    Optional<Login> login();

    /** Closes the driver and, where it is embedded, shuts the server down. */
    @Override
    void close();

    /**
     * Starts Neo4j in this process, on 127.0.0.1 alone; the schema is brought up to date. Bolt asks for the password that
     * {@link Login#file} holds, which the first start makes.
     *
     * @param dir where the graph is kept; made where it does not exist
     * @param boltPort the port to listen on; where it is taken, the next one that is free; 0 for any
     * @throws GraphException if another process has the graph open, or it cannot be started
     */
    static GraphStore embedded(Path dir, int boltPort) {
        return EmbeddedGraphStore.open(dir, boltPort);
    }

    /**
     * Connects to a Neo4j server; the schema is brought up to date.
     *
     * @param uri a bolt: or neo4j: address
     * @param user null or empty where the server asks for none
     * @throws GraphException if the server cannot be reached or refuses
     */
    static GraphStore connect(URI uri, String user, String password) {
        return DefaultGraphStore.connect(uri, user, password);
    }
}
