package heartland.api.problem;

import java.util.Optional;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Tells why the database has not answered, from the exceptions that led to another. */
final class Failure {
    private static final String TIMED_OUT = "TimedOut";

    private Failure() {}

    /** {@link Problem#TIME_LIMIT} or {@link Problem#DATABASE_AWAY}; none where it is neither. */
    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
                return Optional.of(Problem.DATABASE_AWAY);
            }
            if (cause instanceof Neo4jException neo4j && neo4j.code().contains(TIMED_OUT)) {
                return Optional.of(Problem.TIME_LIMIT);
            }
        }
        return Optional.empty();
    }
}
