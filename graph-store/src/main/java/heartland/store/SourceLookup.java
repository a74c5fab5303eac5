package heartland.store;

import heartland.model.Home;
import heartland.model.Source;
import java.util.List;
import java.util.function.Function;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;

/** Finds the sources of a graph. */
record SourceLookup(GraphStore store) {
    /** The ids of all, in order. */
    List<String> ids() {
        return read("store/source-ids", found -> found.get("id").asString());
    }

    /** All of them. */
    List<Source> all() {
        return read(
                "store/read-sources",
                found -> Properties.source(found.get("source").asMap()));
    }

    private <T> List<T> read(String cypher, Function<Record, T> value) {
        try {
            return store
                    .driver()
                    .executableQuery(Cypher.read(Home.locate(), cypher))
                    .withConfig(QueryConfig.builder()
                            .withRouting(RoutingControl.READ)
                            .build())
                    .execute()
                    .records()
                    .stream()
                    .map(value)
                    .toList();
        } catch (Neo4jException e) {
            throw GraphException.of("sources cannot be looked up", e);
        }
    }
}
