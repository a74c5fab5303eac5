package heartland.store;

import java.util.List;

/** Finds the actors of a graph by id or by any of their names, in any script. */
public final class ActorLookup {
    private final GraphStore store;

    public ActorLookup(GraphStore store) {
        this.store = store;
    }

    /** The actors that go by exactly this id or name: none, one, or several that share the name; by id. */
    public List<ActorRef> find(String nameOrId) {
        throw new UnsupportedOperationException(store.boltUri() + nameOrId);
    }

    /**
     * The one actor of this id or name.
     *
     * @throws UnknownActorException if there is none
     * @throws AmbiguousActorException if there are several
     */
    public ActorRef get(String nameOrId) {
        List<ActorRef> found = find(nameOrId);
        if (found.isEmpty()) {
            throw new UnknownActorException(nameOrId, search(nameOrId, 5));
        }
        if (found.size() > 1) {
            throw new AmbiguousActorException(nameOrId, found);
        }
        return found.get(0);
    }

    /** At most {@code limit} actors with a name like this: the same first, then those that begin so, then the others. */
    public List<ActorRef> search(String q, int limit) {
        throw new UnsupportedOperationException(q + limit);
    }
}
