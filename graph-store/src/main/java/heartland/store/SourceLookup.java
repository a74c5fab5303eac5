package heartland.store;

import heartland.model.Source;
import java.util.List;

/** Finds the sources of a graph. */
public final class SourceLookup {
    private final GraphStore store;
    private final UntilChange<GraphStore, List<Source>> kept;

    public SourceLookup(GraphStore store) {
        this.store = store;
        this.kept = new UntilChange<>(store, 1);
    }

    /**
     * All of them, by id.
     *
     * @throws GraphException if the graph cannot be read
     */
    public List<Source> all() {
        return kept.get(store, GraphReader::sources);
    }
}
