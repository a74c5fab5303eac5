package heartland.api.cypher;

import heartland.api.problem.BadParameterException;

/** How many rows a caller may ask for. */
public final class Limit {
    private Limit() {}

    /** @throws BadParameterException unless the limit is 1 to that maximum */
    public static void check(int limit, int max) {
        if (limit < 1 || limit > max) {
            throw new BadParameterException("limit", String.valueOf(limit), "1 to " + max);
        }
    }
}
