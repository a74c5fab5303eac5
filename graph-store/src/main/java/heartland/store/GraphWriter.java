package heartland.store;

import heartland.model.Home;
import heartland.model.Vocabulary;
import heartland.model.reference.Reference;
import java.util.function.Consumer;
import org.neo4j.driver.exceptions.Neo4jException;

/** Writes claims to a graph: one writer, sorted rows, 10,000 a transaction. The same contents twice change nothing. */
public final class GraphWriter {
    private static final double EVEN = 0.5;

    private final GraphStore store;
    private final Home home;
    private final Vocabulary vocabulary;
    private final double plainFrom;
    private final ReferenceCheck check;

    /**
     * For what is as likely as not and above, checked against what data/reference ships.
     *
     * @throws heartland.model.DataException if data/ cannot be read
     */
    public GraphWriter(GraphStore store, Home home) {
        this(store, home, EVEN, Reference.shipped(home));
    }

    /**
     * @param plainFrom the least confidence, 0 to 1, of a statement that becomes a relationship between actors too
     * @param reference public facts that statements are held against
     * @throws heartland.model.DataException if data/relations.jsonl cannot be read
     */
    public GraphWriter(GraphStore store, Home home, double plainFrom, Reference reference) {
        this.plainFrom = plainFrom;
        this.check = new ReferenceCheck(reference);
        this.store = store;
        this.home = home;
        this.vocabulary = Vocabulary.read(home.data().resolve("relations.jsonl"));
    }

    /** As {@link #write(Contents, Consumer)}, in silence. */
    public Counters write(Contents contents) {
        return write(contents, progress -> {});
    }

    /**
     * Makes the graph hold these contents. Claims that their sources made before and make no more go, with the
     * statements and sentences that nothing leads to any more; actors stay. A load that was broken off is mended by
     * the same load again.
     *
     * @throws heartland.model.DataException if a claim names an unknown source, actor or relation; nothing is written
     * @throws GraphException if the graph cannot be written, or afterwards does not hold what was sent
     */
    public Counters write(Contents contents, Consumer<Progress> progress) {
        Rows rows = Rows.of(contents, vocabulary);
        try (Batches batches = new Batches(store.driver(), home, progress)) {
            return new Load(batches, vocabulary, plainFrom, check).run(rows);
        } catch (Neo4jException e) {
            throw GraphException.of("the graph was not written to the end: load again once this is mended", e);
        }
    }

    /**
     * Checks all statements that the graph holds against public facts anew.
     *
     * @throws GraphException if the graph cannot be written
     */
    public void check() {
        try (Batches batches = new Batches(store.driver(), home, progress -> {})) {
            check.runOnAll(batches);
        } catch (Neo4jException e) {
            throw GraphException.of("the statements were not all checked: check again once this is mended", e);
        }
    }
}
