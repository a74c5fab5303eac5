package heartland.api.problem;

import org.neo4j.driver.exceptions.Neo4jException;

/** Tells an answer that Neo4j broke off at the time limit from other failures. */
final class TimeLimit {
    private static final String TIMED_OUT = "TimedOut";

    private TimeLimit() {}

    static boolean broken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException neo4j && neo4j.code().contains(TIMED_OUT)) {
                return true;
            }
        }
        return false;
    }
}
