package heartland.loader.evaluate;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Polarity;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What gold, or a claim, says that a sentence states, spelt so that one can be held against the other. */
record Stated(String doc, String relation, Polarity polarity, End subject, End object, String sentence) {
    /** Relations that hold both ways at once; trade counts as one, since few sentences tell who sells. */
    private static final Set<String> SYMMETRIC = Set.of("PARTNERS_WITH", "BORDERS", "TRADES_WITH");

    private static final double SAME_AGREEMENT = 0.5;
    private static final double SAME_SENTENCE = 0.6;

    /** @param names all its names and its id, spelt for comparison */
    record End(String type, Set<String> names) {
        static End of(String id, String type, List<String> names) {
            return new End(
                    type,
                    Stream.concat(Stream.of(id), names.stream())
                            .map(Spelling::ofName)
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /** Whether both share a name; the names of an agreement may differ in up to half of their characters. */
        boolean isSame(End other) {
            boolean agreements =
                    type.equals(ActorType.AGREEMENT.label()) && other.type.equals(ActorType.AGREEMENT.label());
            return !Collections.disjoint(names, other.names)
                    || agreements
                            && names.stream().anyMatch(a -> other.names.stream()
                                    .anyMatch(b -> Spelling.areAlike(a, b, SAME_AGREEMENT)));
        }
    }

    static Stated of(GoldClaim gold) {
        return new Stated(
                gold.doc(),
                gold.relation(),
                gold.polarity(),
                End.of(
                        gold.subject().id(),
                        gold.subject().type(),
                        gold.subject().names()),
                End.of(gold.object().id(), gold.object().type(), gold.object().names()),
                Spelling.ofSentence(gold.sentence()));
    }

    static Stated of(Claim claim, Actor subject, Actor object) {
        String quote = claim.evidence().quote();
        return new Stated(
                claim.doc(),
                claim.relation(),
                claim.polarity(),
                End.of(subject.id(), subject.type().label(), subject.names()),
                End.of(object.id(), object.type().label(), object.names()),
                Spelling.ofSentence(quote == null ? "" : quote));
    }

    /** Whether both say the same of the world, in whatever sentence. */
    boolean isSameFact(Stated other) {
        return relation.equals(other.relation)
                && polarity == other.polarity
                && (subject.isSame(other.subject) && object.isSame(other.object)
                        || SYMMETRIC.contains(relation)
                                && subject.isSame(other.object)
                                && object.isSame(other.subject));
    }

    /** Whether both say the same in the same sentence of the same paper. */
    boolean isSameClaim(Stated other) {
        return doc.equals(other.doc) && isSameFact(other) && isIn(other.sentence);
    }

    /** Whether it is stated in that sentence, or in one that overlaps with it; spelt for comparison. */
    boolean isIn(String other) {
        return Spelling.areAlike(sentence, other, SAME_SENTENCE);
    }
}
