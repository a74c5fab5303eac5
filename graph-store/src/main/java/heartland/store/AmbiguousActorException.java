package heartland.store;

import java.util.List;

/** Several actors go by that name. */
public final class AmbiguousActorException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<ActorRef> candidates;

    AmbiguousActorException(String name, List<ActorRef> candidates) {
        super("'" + name + "' names several actors: give the id of one of " + ActorRef.list(candidates));
        this.name = name;
        this.candidates = List.copyOf(candidates);
    }

    /** What was asked for. */
    public String name() {
        return name;
    }

    /** The actors of that name, by id. */
    public List<ActorRef> candidates() {
        return candidates;
    }
}
