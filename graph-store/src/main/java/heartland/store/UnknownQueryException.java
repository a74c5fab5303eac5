package heartland.store;

import java.util.Collection;
import java.util.List;

/** No file of cypher/queries has that name. */
public final class UnknownQueryException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> known;

    UnknownQueryException(String name, Collection<String> known) {
        super("no query is named '" + name + "': choose one of " + String.join(", ", known));
        this.name = name;
        this.known = List.copyOf(known);
    }

    /** What was asked for. */
    public String name() {
        return name;
    }

    /** The names that there are. */
    public List<String> known() {
        return known;
    }
}
