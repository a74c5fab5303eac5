package heartland.store;

import heartland.model.Home;
import java.util.Optional;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;

/** The version of a graph: another one after each transaction of {@link GraphWriter} that changed something. */
public final class GraphVersion {
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final GraphStore store;
    private final String cypher;

    public GraphVersion(GraphStore store) {
        this.store = store;
        this.cypher = Cypher.read(Home.locate(), "store/version");
    }

    /**
     * The version now; none before the first load.
     *
     * @throws GraphException if the graph cannot be read
     */
    public Optional<String> now() {
        try {
            return store.driver().executableQuery(cypher).withConfig(READ).execute().records().stream()
                    .map(found -> found.get("id").asString())
                    .findFirst();
        } catch (Neo4jException e) {
            throw GraphException.of("the graph's version cannot be read", e);
        }
    }
}
