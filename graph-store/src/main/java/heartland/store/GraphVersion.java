package heartland.store;

import heartland.model.Home;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The version of a graph: another one after each transaction of {@link GraphWriter} that changed something. */
public final class GraphVersion {
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final GraphStore store;
    private final String cypher;
    private final UntilChange<String, Optional<String>> kept;

    public GraphVersion(GraphStore store) {
        this.store = store;
        this.cypher = Cypher.read(Home.locate(), "store/version");
        this.kept = new UntilChange<>(store, 1);
    }

    /**
     * The version now; none before the first load.
     *
     * @throws GraphException if the graph cannot be read
     */
    public Optional<String> now() {
        return kept.get(cypher, this::read);
    }

    private Optional<String> read(String cypher) {
        try (Session session = store.driver().session(READ)) {
            return session.run(cypher).stream()
                    .map(found -> found.get("id").asString())
                    .findFirst();
        } catch (Neo4jException e) {
            throw GraphException.of("the graph's version cannot be read", e);
        }
    }
}
