package heartland.store;

import heartland.model.Home;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A driver to a server.
 *
 * @param counted tells how far the changes of the graph have come
 * @param login of the server where it is ours
 * @param shutdown stops the server where it is ours
 */
record DefaultGraphStore(
        Driver driver, URI boltUri, Optional<Login> login, Supplier<OptionalLong> counted, Runnable shutdown)
        implements GraphStore {

    static GraphStore connect(URI uri, String user, String password) {
        boolean named = user != null && !user.isEmpty();
        AuthToken token = named ? AuthTokens.basic(user, password) : AuthTokens.none();
        Driver driver = driver(uri, token);
        try {
            driver.verifyConnectivity();
            Schema.apply(driver, Home.locate());
            return new DefaultGraphStore(driver, uri, Optional.empty(), OptionalLong::empty, () -> {});
        } catch (AuthenticationException e) {
            driver.close();
            String why = named
                    ? " does not let in user '" + user + "': mend the user or the password"
                    : " lets in nobody without a name: give --user and --password";
            throw new GraphException(uri + why, e);
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
    public OptionalLong changes() {
        return counted.get();
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
