package heartland.store;

/** Reads back all that a graph holds. */
public final class GraphReader {
    private GraphReader() {}

    /** All sources, actors and claims, each by id: what {@link GraphWriter} wrote. */
    public static Contents read(GraphStore store) {
        throw new UnsupportedOperationException(store.toString());
    }
}
