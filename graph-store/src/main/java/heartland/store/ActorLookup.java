package heartland.store;

import heartland.model.ActorType;
import heartland.model.Home;
import heartland.model.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;

/** Finds the actors of a graph by id or by any of their names, in any script. */
public final class ActorLookup {
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private static final int KEPT = 10_000;

    private final GraphStore store;
    private final String cypher;
    private final String mergedInto;
    private final UntilChange<Map<String, Object>, List<ActorRef>> kept;

    public ActorLookup(GraphStore store) {
        this.store = store;
        this.cypher = Cypher.read(Home.locate(), "store/find-actors");
        this.mergedInto = Cypher.read(Home.locate(), "store/merged-into");
        this.kept = new UntilChange<>(store, KEPT);
    }

    /** The actors that go by exactly this id or name: none, one, or several that share the name. An id means one. */
    public List<ActorRef> find(String nameOrId) {
        String key = Script.key(nameOrId);
        List<ActorRef> named = key.isEmpty() ? List.of() : query(escape(key), key, 100);
        List<ActorRef> byId =
                named.stream().filter(actor -> actor.id().equals(nameOrId)).toList();
        return byId.isEmpty() ? named : byId;
    }

    /** The id of the actor into which the one of this id was merged. */
    public Optional<String> mergedInto(String id) {
        return read(mergedInto, Map.of("id", id)).stream()
                .map(found -> found.get("id").asString())
                .findFirst();
    }

    /**
     * The one actor of this id or name, or the one into which that of this id was merged.
     *
     * @throws UnknownActorException if there is none
     * @throws AmbiguousActorException if there are several
     */
    public ActorRef get(String nameOrId) {
        List<ActorRef> found = find(nameOrId);
        if (found.isEmpty()) {
            found = mergedInto(nameOrId).map(this::find).orElse(List.of());
        }
        if (found.isEmpty()) {
            throw new UnknownActorException(nameOrId, search(nameOrId, 5));
        }
        if (found.size() > 1) {
            throw new AmbiguousActorException(nameOrId, found);
        }
        return found.get(0);
    }

    /**
     * At most {@code limit} actors with a name like this: the same first, then those that begin so, those that hold it,
     * and those that are a slip of the pen away.
     */
    public List<ActorRef> search(String q, int limit) {
        String key = Script.key(q);
        if (key.isEmpty() || limit < 1) {
            return List.of();
        }
        String word = escape(key);
        return query('*' + word + '*' + slips(word, key.length()), key, limit);
    }

    /** In a short name a slip makes another name. */
    private static String slips(String word, int length) {
        return length < 4 ? "" : " OR " + word + (length < 8 ? "~1" : "~2");
    }

    private List<ActorRef> query(String query, String key, int limit) {
        return kept.get(Map.of("query", query, "key", key, "limit", limit), this::read);
    }

    private List<ActorRef> read(Map<String, Object> parameters) {
        return read(cypher, parameters).stream().map(ActorLookup::actor).toList();
    }

    private List<Record> read(String text, Map<String, Object> parameters) {
        try {
            return store.driver()
                    .executableQuery(text)
                    .withParameters(parameters)
                    .withConfig(READ)
                    .execute()
                    .records();
        } catch (Neo4jException e) {
            throw GraphException.of("actors cannot be looked up", e);
        }
    }

    private static ActorRef actor(Record found) {
        return new ActorRef(
                found.get("id").asString(),
                ActorType.of(found.get("type").asString()),
                found.get("name").asString(),
                found.get("nameZh").asString(null),
                found.get("nameRu").asString(null));
    }

    /** So that Lucene takes every character for itself. */
    private static String escape(String key) {
        StringBuilder escaped = new StringBuilder();
        key.chars().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        return escaped.toString();
    }
}
