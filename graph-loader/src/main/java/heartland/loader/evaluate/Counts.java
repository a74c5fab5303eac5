package heartland.loader.evaluate;

/**
 * How much of the gold was found, and how much of what was found is right.
 *
 * @param gold what there is to find
 * @param found how much of that was found
 * @param claims what is claimed
 * @param right how much of that is right
 */
public record Counts(int gold, int found, int claims, int right) {

    /** The share of claims that are right; 0 where there are none. */
    public double precision() {
        return claims == 0 ? 0 : (double) right / claims;
    }

    /** The share of gold that is found; 0 where there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) found / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    Counts plus(Counts other) {
        return new Counts(gold + other.gold, found + other.found, claims + other.claims, right + other.right);
    }
}
