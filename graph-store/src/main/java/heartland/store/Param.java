package heartland.store;

import java.util.List;

/**
 * A parameter of a named query.
 *
 * @param name as in the Cypher, without {@code $}
 * @param type what may be given
 * @param optional whether it may be left out where it has no default; then it is null in the Cypher
 * @param defaultValue what holds where nothing is given; null where there is none
 * @param allowed the values of an {@code ENUM}; empty for other types
 * @param min the least value of an {@code INT}
 * @param max the greatest value of an {@code INT}
 * @param description what it means; may be empty
 */
public record Param(
        String name,
        Type type,
        boolean optional,
        String defaultValue,
        List<String> allowed,
        long min,
        long max,
        String description) {
    public Param {
        allowed = List.copyOf(allowed);
    }

    /** Whether an argument must be given. */
    public boolean required() {
        return !optional && defaultValue == null;
    }

    /** What may be given for a parameter. */
    public enum Type {
        /** An actor by id or by any of its names. */
        ACTOR,
        /** Several actors, set apart by commas. */
        ACTORS,
        /** Relations by id, set apart by commas. */
        RELATIONS,
        /** A source by id. */
        SOURCE,
        /** YYYY, YYYY-MM, YYYY-MM-DD or {@code today}. */
        DATE,
        /** A whole number from {@link Param#min} to {@link Param#max}. */
        INT,
        /** Any text. */
        TEXT,
        /** One of {@link Param#allowed}. */
        ENUM
    }
}
