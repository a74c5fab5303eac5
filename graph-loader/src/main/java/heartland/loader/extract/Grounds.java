package heartland.loader.extract;

import heartland.loader.rule.Rule;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.util.Set;

/**
 * What a finding rests on and what it says, which tells how far to trust it.
 *
 * @param how how its subject was found
 * @param pointing whether an end is named by a word that points back
 */
public record Grounds(
        Rule rule,
        Subject.How how,
        boolean pointing,
        Polarity polarity,
        Modality modality,
        ActorType subject,
        ActorType object) {
    private static final double POINTING = 0.9;
    private static final double NEGATED = 0.85;
    private static final double PLANNED = 0.85;
    private static final double HYPOTHETICAL = 0.7;
    private static final double ACTING_BODY = 0.7;
    private static final double SCENE = 0.8;

    /** They more often stand by than act: 在上合組織… */
    private static final Set<ActorType> BODIES = Set.of(ActorType.ORGANIZATION, ActorType.GROUP);

    /** They are often only where something else happens. */
    private static final Set<ActorType> SCENES = Set.of(ActorType.EVENT, ActorType.PLACE);

    static Grounds of(
            RuleMatch match, Subject found, Polarity polarity, Modality modality, Actor subject, Actor object) {
        boolean pointing = found.units().get(0).anaphor() || match.object().anaphor();
        return new Grounds(match.rule(), found.how(), pointing, polarity, modality, subject.type(), object.type());
    }

    /** How firmly the words hold it, 0 to 1, whatever they say: by this the readings of one pair are weighed. */
    public double hold() {
        return rule.confidence() * how.weight() * (pointing ? POINTING : 1);
    }

    /** How likely it is right by what the rule's author and the weights say that docs/evaluation.md reports, 0 to 1. */
    public double estimate() {
        return hold()
                * (polarity == Polarity.NEGATED ? NEGATED : 1)
                * switch (modality) {
                    case ACTUAL -> 1;
                    case PLANNED -> PLANNED;
                    case HYPOTHETICAL -> HYPOTHETICAL;
                }
                * (BODIES.contains(subject) ? ACTING_BODY : 1)
                * (SCENES.contains(object) ? SCENE : 1);
    }

    /** What findings are counted together under. */
    public String key() {
        return rule.id();
    }
}
