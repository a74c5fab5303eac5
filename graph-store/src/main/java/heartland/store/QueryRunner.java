package heartland.store;

import java.time.Clock;
import java.util.Map;

/** Answers named queries: checks and converts the arguments, and reads, for ten seconds at most. */
public final class QueryRunner {
    private final GraphStore store;
    private final NamedQueries queries;
    private final Clock clock;

    public QueryRunner(GraphStore store, NamedQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param args by parameter name; an empty value counts as none
     * @throws UnknownQueryException if there is no such query
     * @throws BadArgumentException if an argument is missing, unknown, of the wrong form or out of bounds
     * @throws UnknownActorException if an argument names no actor
     * @throws AmbiguousActorException if an argument names several actors
     * @throws GraphException if the graph cannot answer, or not in ten seconds
     */
    public QueryResult run(String name, Map<String, String> args) {
        throw new UnsupportedOperationException(
                store.boltUri() + queries.get(name).title() + clock + args);
    }
}
