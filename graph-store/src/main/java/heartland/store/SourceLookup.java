package heartland.store;

import heartland.model.Home;
import java.util.List;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;

/** Finds the sources of a graph. */
record SourceLookup(GraphStore store) {
    /** The ids of all, in order. */
    List<String> ids() {
        try {
            return store
                    .driver()
                    .executableQuery(Cypher.read(Home.locate(), "store/source-ids"))
                    .withConfig(QueryConfig.builder()
                            .withRouting(RoutingControl.READ)
                            .build())
                    .execute()
                    .records()
                    .stream()
                    .map(found -> found.get("id").asString())
                    .toList();
        } catch (Neo4jException e) {
            throw GraphException.of("sources cannot be looked up", e);
        }
    }
}
