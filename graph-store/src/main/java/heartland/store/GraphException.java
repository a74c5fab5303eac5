package heartland.store;

import org.neo4j.driver.exceptions.Neo4jException;

/** What the graph cannot do. The message is one line that says what to do next. */
public sealed class GraphException extends RuntimeException
        permits AmbiguousActorException, BadArgumentException, UnknownActorException, UnknownQueryException {
    private static final long serialVersionUID = 1L;

    public GraphException(String message) {
        super(message);
    }

    public GraphException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the database refused; its first line says why, the others point into the Cypher. */
    static GraphException of(String what, Neo4jException e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new GraphException(what + ": " + why, e);
    }
}
