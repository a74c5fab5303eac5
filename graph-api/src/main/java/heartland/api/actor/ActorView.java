package heartland.api.actor;

import heartland.model.ActorType;
import java.util.List;

/**
 * An actor and what is stated about it.
 *
 * @param name its name in Latin script, or the first that it has
 * @param names all its names
 * @param counts of all that is stated about it
 * @param statements the statements by relation and date, as many as asked for
 */
record ActorView(
        String id,
        ActorType type,
        String name,
        String nameZh,
        String nameRu,
        List<String> names,
        Counts counts,
        List<StatementSummary> statements) {

    /** How many statements name the actor, how many claims make them, and how many sources make those. */
    record Counts(long statements, long claims, long sources) {}

    /**
     * A statement, seen from the actor.
     *
     * @param role what the actor is in it: subject or object
     * @param other the actor at the other end
     * @param claims how many claims make it
     * @param sources how many sources make them
     */
    record StatementSummary(
            String id,
            String relation,
            String role,
            End other,
            String polarity,
            String modality,
            String from,
            String to,
            double confidence,
            long claims,
            long sources) {}

    /** The other end of a statement. */
    record End(String id, ActorType type, String name, String nameZh) {}
}
