package heartland.store;

import heartland.model.Home;
import heartland.model.Vocabulary;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Answers named queries: checks and converts the arguments, and reads, for ten seconds at most. */
public final class QueryRunner {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final GraphStore store;
    private final NamedQueries queries;
    private final Arguments arguments;

    /**
     * @param clock tells which day is today
     * @throws heartland.model.DataException if data/relations.jsonl cannot be read
     */
    public QueryRunner(GraphStore store, NamedQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        Vocabulary vocabulary = Vocabulary.read(Home.locate().data().resolve("relations.jsonl"));
        this.arguments = new Arguments(new ActorLookup(store), vocabulary, clock);
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
        NamedQuery query = queries.get(name);
        try (Session session = store.driver().session(READ)) {
            Map<String, Object> parameters = arguments.of(query, args);
            TransactionConfig limited =
                    TransactionConfig.builder().withTimeout(LIMIT).build();
            return session.executeRead(
                    transaction -> {
                        Result result = transaction.run(query.cypher(), parameters);
                        return new QueryResult(query, result.keys(), result.list(QueryRunner::row));
                    },
                    limited);
        } catch (Neo4jException e) {
            throw e.code().contains("TimedOut")
                    ? new GraphException(
                            "'" + name + "' took longer than " + LIMIT.toSeconds() + " seconds: ask for less", e)
                    : GraphException.of("'" + name + "' cannot be answered", e);
        }
    }

    private static Map<String, Object> row(Record found) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<String> columns = found.keys();
        columns.forEach(
                column -> row.put(column, PlainValues.of(found.get(column).asObject())));
        return row;
    }
}
