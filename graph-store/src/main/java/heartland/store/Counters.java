package heartland.store;

import java.util.Locale;

/**
 * What was sent to a graph, and what changed there. Statements and relationships are those that the claims stand for.
 *
 * @param sources sources sent
 * @param actors actors sent
 * @param sentences distinct sentences sent
 * @param claims distinct claims sent
 * @param statements distinct statements sent
 * @param relationships relationships sent
 * @param disagreements disagreements among all that the graph holds, whatever was sent
 * @param nodesCreated nodes that Neo4j counted as new
 * @param nodesDeleted nodes that went
 * @param relationshipsCreated relationships that Neo4j counted as new
 * @param relationshipsDeleted relationships that went
 * @param propertiesSet properties written, those of new nodes and relationships included
 */
public record Counters(
        long sources,
        long actors,
        long sentences,
        long claims,
        long statements,
        long relationships,
        long disagreements,
        long nodesCreated,
        long nodesDeleted,
        long relationshipsCreated,
        long relationshipsDeleted,
        long propertiesSet) {

    /** Whether the graph was other than what was sent. */
    public boolean changed() {
        return nodesCreated + nodesDeleted + relationshipsCreated + relationshipsDeleted + propertiesSet > 0;
    }

    /** All of it in two lines. */
    public String describe() {
        return String.format(
                Locale.ROOT,
                "sent: %,d sources, %,d actors, %,d sentences, %,d claims, %,d statements, %,d relationships;"
                        + " the graph has %,d disagreements%n"
                        + "Neo4j: %,d nodes and %,d relationships created, %,d and %,d deleted, %,d properties set",
                sources,
                actors,
                sentences,
                claims,
                statements,
                relationships,
                disagreements,
                nodesCreated,
                relationshipsCreated,
                nodesDeleted,
                relationshipsDeleted,
                propertiesSet);
    }
}
