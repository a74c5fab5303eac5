package heartland.store;

import java.util.List;

/** No actor of the graph goes by that id or name. */
public final class UnknownActorException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<ActorRef> near;

    UnknownActorException(String name, List<ActorRef> near) {
        super("no actor is named '" + name + "'"
                + (near.isEmpty() ? ": search for another of its names" : "; near it: " + ActorRef.list(near)));
        this.name = name;
        this.near = List.copyOf(near);
    }

    /** What was asked for. */
    public String name() {
        return name;
    }

    /** Actors with names like it, the likeliest first; may be empty. */
    public List<ActorRef> near() {
        return near;
    }
}
