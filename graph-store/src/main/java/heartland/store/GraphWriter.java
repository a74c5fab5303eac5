package heartland.store;

import heartland.model.Home;
import java.util.function.Consumer;

/** Writes claims to a graph: one writer, sorted rows, 10,000 a transaction. The same contents twice change nothing. */
public final class GraphWriter {
    private final GraphStore store;
    private final Home home;

    public GraphWriter(GraphStore store, Home home) {
        this.store = store;
        this.home = home;
    }

    /** As {@link #write(Contents, Consumer)}, in silence. */
    public Counters write(Contents contents) {
        return write(contents, progress -> {});
    }

    /**
     * Makes the graph hold these contents. Claims that their sources made before and make no more go, with the
     * statements and sentences that nothing leads to any more; actors stay.
     *
     * @throws heartland.model.DataException if a claim names an unknown source, actor or relation; nothing is written
     * @throws GraphException if afterwards the graph does not hold what was sent
     */
    public Counters write(Contents contents, Consumer<Progress> progress) {
        throw new UnsupportedOperationException(store.boltUri() + home.toString());
    }
}
