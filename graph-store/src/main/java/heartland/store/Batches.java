package heartland.store;

import heartland.model.Home;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** Runs the statements of cypher/load, 10,000 rows a transaction, and adds up what Neo4j counts. */
final class Batches implements AutoCloseable {
    private static final int SIZE = 10_000;

    private final Session session;
    private final Home home;
    private final Consumer<Progress> progress;
    private final Map<String, String> cypher = new HashMap<>();
    private final List<SummaryCounters> counted = new ArrayList<>();

    Batches(Driver driver, Home home, Consumer<Progress> progress) {
        this.session = driver.session();
        this.home = home;
        this.progress = progress;
    }

    /** Statements of one transaction. */
    interface Transaction {
        /** @param name the file in cypher/load, without extension */
        List<Record> run(String name, Map<String, Object> parameters);
    }

    /** Does the work on the items in their order, a transaction for each batch; returns all the records. */
    <T> List<Record> each(String phase, Collection<T> items, BiFunction<Transaction, List<T>, List<Record>> work) {
        List<T> all = List.copyOf(items);
        List<Record> records = new ArrayList<>();
        for (int done = 0; done < all.size(); ) {
            List<T> batch = all.subList(done, Math.min(done + SIZE, all.size()));
            records.addAll(once(transaction -> work.apply(transaction, batch)));
            done += batch.size();
            progress.accept(new Progress(phase, done, all.size()));
        }
        return records;
    }

    /** What a statement that only reads returns. */
    List<Record> read(String name, Map<String, Object> parameters) {
        return session.executeRead(
                context -> context.run(text(name), parameters).list());
    }

    /** Runs a statement on the whole graph. */
    void run(String name, Map<String, Object> parameters) {
        once(transaction -> transaction.run(name, parameters));
    }

    /** Runs a statement again and again until it changes nothing more. */
    void untilDone(String name) {
        int before;
        do {
            before = counted.size();
            once(transaction -> transaction.run(name, Map.of("limit", SIZE)));
        } while (counted.subList(before, counted.size()).stream().anyMatch(SummaryCounters::containsUpdates));
    }

    // A transaction that fails for a passing reason is done again, so it may leave nothing behind but what it returns.
    // One that
    // changes the graph changes its version too: a load that breaks off leaves no change that the version does not
    // tell.
    private List<Record> once(Function<Transaction, List<Record>> work) {
        List<SummaryCounters> counters = new ArrayList<>();
        List<Record> records = session.executeWrite(context -> {
            counters.clear();
            List<Record> found = work.apply((name, parameters) -> run(context, name, parameters, counters));
            if (counters.stream().anyMatch(SummaryCounters::containsUpdates)) {
                run(context, "version", Map.of(), new ArrayList<>());
            }
            return found;
        });
        counted.addAll(counters);
        return records;
    }

    /** The sum of one of Neo4j's counters over all transactions. */
    long sum(ToLongFunction<SummaryCounters> counter) {
        return counted.stream().mapToLong(counter).sum();
    }

    private List<Record> run(
            TransactionContext context, String name, Map<String, Object> parameters, List<SummaryCounters> counters) {
        Result result = context.run(text(name), parameters);
        List<Record> records = result.list();
        counters.add(result.consume().counters());
        return records;
    }

    private String text(String name) {
        return cypher.computeIfAbsent(name, file -> Cypher.read(home, "load/" + file));
    }

    @Override
    public void close() {
        session.close();
    }
}
