package heartland.store;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.Source;
import java.util.List;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** Reads back all that a graph holds. */
public final class GraphReader {
    private GraphReader() {}

    /** All sources and actors by id, all claims by source and place there: what {@link GraphWriter} wrote. */
    public static Contents read(GraphStore store) {
        Home home = Home.locate();
        try (Session session = store.driver().session()) {
            List<Source> sources = sources(session, home);
            List<Actor> actors = read(
                    session,
                    Cypher.read(home, "store/read-actors"),
                    found -> Properties.actor(
                            found.get("actor").asMap(),
                            ActorType.of(found.get("type").asString())));
            List<Claim> claims = read(
                    session,
                    Cypher.read(home, "store/read-claims"),
                    found -> Properties.claim(
                            found.get("claim").asMap(), found.get("sentence").asMap()));
            return new Contents(sources, actors, claims);
        } catch (Neo4jException e) {
            throw GraphException.of("the graph cannot be read", e);
        }
    }

    /** All sources by id. */
    public static List<Source> sources(GraphStore store) {
        try (Session session = store.driver().session()) {
            return sources(session, Home.locate());
        } catch (Neo4jException e) {
            throw GraphException.of("the sources cannot be read", e);
        }
    }

    private static List<Source> sources(Session session, Home home) {
        return read(
                session,
                Cypher.read(home, "store/read-sources"),
                found -> Properties.source(found.get("source").asMap()));
    }

    private static <T> List<T> read(Session session, String cypher, Function<Record, T> value) {
        return session.executeRead(
                transaction -> transaction.run(cypher).stream().map(value).toList());
    }
}
