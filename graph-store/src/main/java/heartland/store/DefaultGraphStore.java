package heartland.store;

import heartland.model.Home;
import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A driver to a server.
 *
 * @param login of the server where it is ours
 * @param shutdown stops the server where it is ours
 */
record DefaultGraphStore(Driver driver, URI boltUri, Optional<Login> login, Runnable shutdown) implements GraphStore {

    static GraphStore connect(URI uri, String user, String password) {
        AuthToken token = user == null || user.isEmpty() ? AuthTokens.none() : AuthTokens.basic(user, password);
        Driver driver = driver(uri, token);
        try {
            driver.verifyConnectivity();
            Schema.apply(driver, Home.locate());
            return new DefaultGraphStore(driver, uri, Optional.empty(), () -> {});
        } catch (AuthenticationException e) {
            driver.close();
            throw new GraphException(uri + " does not let in user '" + user + "': mend the user or the password", e);
        } catch (Neo4jException e) {
            driver.close();
            throw new GraphException(
                    "no Neo4j answers at " + uri + ": start one there or mend the address (" + e.getMessage() + ")", e);
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static Driver driver(URI uri, AuthToken token) {
        try {
            return Drivers.open(uri, token);
        } catch (IllegalArgumentException e) {
            throw new GraphException(uri + " is no Bolt address: write bolt://host:7687 or neo4j://host:7687", e);
        }
    }

    @Override
    public void close() {
        try {
            driver.close();
        } finally {
            shutdown.run();
        }
    }
}
