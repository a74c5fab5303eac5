package heartland.store;

import heartland.model.Home;
import heartland.model.PartialDate;
import heartland.model.Vocabulary;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    private static final TransactionConfig LIMITED =
            TransactionConfig.builder().withTimeout(LIMIT).build();
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** How many rows and edges are kept at most: some 100 MB of them, as the longest answers cite. */
    private static final int KEPT = 50_000;

    private final GraphStore store;
    private final NamedQueries queries;
    private final Arguments arguments;
    private final Citations citations;
    private final UntilChange<Question, QueryResult> answers;

    private record Question(NamedQuery query, Map<String, Object> parameters, Page page) {}

    /**
     * @param clock tells which day is today
     * @throws heartland.model.DataException if data/relations.jsonl cannot be read
     */
    public QueryRunner(GraphStore store, NamedQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        Vocabulary vocabulary = Vocabulary.read(Home.locate().data().resolve("relations.jsonl"));
        this.citations = new Citations(store);
        this.arguments = new Arguments(new ActorLookup(store), new SourceLookup(store), vocabulary, clock);
        this.answers = new UntilChange<>(store, KEPT, QueryRunner::size);
    }

    /**
     * @param args by parameter name; an empty value counts as none. A table also takes {@code limit}, how many rows at most (1
     *     to 1000, or else 500), and {@code after}, what the answer before named as {@link QueryResult#next}
     * @throws UnknownQueryException if there is no such query
     * @throws BadArgumentException if an argument is missing, unknown, of the wrong form or out of bounds
     * @throws UnknownActorException if an argument names no actor
     * @throws AmbiguousActorException if an argument names several actors
     * @throws GraphException if the graph cannot answer, or not in ten seconds
     */
    public QueryResult run(String name, Map<String, String> args) {
        NamedQuery query = queries.get(name);
        Page page = query.returns() == NamedQuery.Returns.TABLE ? Page.of(name, args) : Page.WHOLE;
        try {
            return answers.get(new Question(query, arguments.of(query, args), page), this::answer);
        } catch (Neo4jException e) {
            throw e.code().contains("TimedOut")
                    ? new GraphException(
                            "'" + name + "' took longer than " + LIMIT.toSeconds() + " seconds: ask for less", e)
                    : GraphException.of("'" + name + "' cannot be answered", e);
        }
    }

    /**
     * All pages of an answer: the first is there at once, each of the others is fetched when it is its turn. Where the arguments
     * limit the rows there is one page alone.
     *
     * @throws RuntimeException for the first page as {@link #run}; for the others when they are asked for
     */
    public Iterable<QueryResult> pages(String name, Map<String, String> args) {
        boolean limited = queries.get(name).returns() == NamedQuery.Returns.GRAPH
                || !given(args, Page.LIMIT).isBlank();
        if (limited) {
            return List.of(run(name, args));
        }
        Map<String, String> most = with(args, Page.LIMIT, String.valueOf(Page.MOST));
        QueryResult first = run(name, most);
        return () -> Stream.iterate(
                        first,
                        Objects::nonNull,
                        page -> page.next() == null ? null : run(name, with(most, Page.AFTER, page.next())))
                .iterator();
    }

    private static String given(Map<String, String> args, String name) {
        return Objects.requireNonNullElse(args.get(name), "");
    }

    private static Map<String, String> with(Map<String, String> args, String name, String value) {
        Map<String, String> changed = new HashMap<>(args);
        changed.put(name, value);
        return changed;
    }

    private QueryResult answer(Question asked) {
        try (Session session = store.driver().session(READ)) {
            return answer(session, asked.query(), asked.parameters(), asked.page());
        }
    }

    private QueryResult answer(Session session, NamedQuery query, Map<String, Object> parameters, Page page) {
        Result result = session.run(query.cypher(), parameters, LIMITED);
        List<String> columns = result.keys();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (long i = 0; result.hasNext() && rows.size() < page.size(); i++) {
            Record found = result.next();
            if (i >= page.skip()) {
                rows.add(row(found));
            }
        }
        String next = result.hasNext() ? page.next() : null;
        result.consume();
        Object knownBy = parameters.get("knownBy");
        List<Map<String, Object>> cited =
                citations.addTo(session, rows, knownBy == null ? null : PartialDate.parse(knownBy.toString()));
        return new QueryResult(query, Citations.columns(columns), cited, next);
    }

    private static int size(QueryResult answer) {
        return 1
                + answer.rows().size()
                + (int) answer.rows().stream().flatMap(Citations::edges).count();
    }

    private static Map<String, Object> row(Record found) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<String> columns = found.keys();
        columns.forEach(
                column -> row.put(column, PlainValues.of(found.get(column).asObject())));
        return Collections.unmodifiableMap(row);
    }
}
