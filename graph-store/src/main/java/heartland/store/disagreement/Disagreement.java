package heartland.store.disagreement;

/**
 * Two that cannot both be right.
 *
 * @param first a statement's id
 * @param second the other statement's id, or that of the agreement whose listed date the statement misses
 * @param about from, to, polarity, an attribute such as amount, subject or date
 */
public record Disagreement(String first, String second, String about) {
    static Disagreement between(Stated a, Stated b, String about) {
        return a.id().compareTo(b.id()) < 0
                ? new Disagreement(a.id(), b.id(), about)
                : new Disagreement(b.id(), a.id(), about);
    }
}
