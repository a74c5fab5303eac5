package heartland.loader.evaluate;

import heartland.model.Claim;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well claims agree with gold.
 *
 * @param relations by relation, the one with most gold first
 * @param recallByHow how many are found of the gold whose ends are explicit, listed, pointed at, inferred
 * @param facts the same with sentences and papers left aside: what is said of the world, once
 * @param dates of the found claims whose gold has a date, how many have it too, perhaps less precisely
 * @param modality of the found claims, how many have gold's modality
 * @param spurious claims that no gold confirms
 * @param missed gold that no claim finds
 */
public record Score(
        Map<String, Counts> relations,
        Map<String, Share> recallByHow,
        Counts facts,
        Share dates,
        Share modality,
        List<Claim> spurious,
        List<GoldClaim> missed) {
    /** The relations that are held to the highest bar. */
    private static final Set<String> CORE = Set.of("MEMBER_OF", "SIGNED", "LEASES", "SANCTIONS");

    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    /** All relations together. */
    public Counts all() {
        return relations.values().stream().reduce(NOTHING, Counts::plus);
    }

    /** The four core relations together. */
    public Counts core() {
        return relations.entrySet().stream()
                .filter(relation -> CORE.contains(relation.getKey()))
                .map(Map.Entry::getValue)
                .reduce(NOTHING, Counts::plus);
    }
}
