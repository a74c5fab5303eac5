package heartland.loader.extract;

import heartland.loader.rule.Rule;

/**
 * What a finding rests on, which tells how far to trust it.
 *
 * @param how how its subject was found
 * @param pointing whether an end is named by a word that points back
 */
public record Grounds(Rule rule, Subject.How how, boolean pointing) {
    /** What is inferred from a pointing word is less sure. */
    private static final double POINTING = 0.9;

    static Grounds of(RuleMatch match, Subject subject) {
        boolean pointing = subject.units().get(0).anaphor() || match.object().anaphor();
        return new Grounds(match.rule(), subject.how(), pointing);
    }

    /** How likely it is right by what the rule's author and the weights of {@link Subject.How} say, 0 to 1. */
    public double estimate() {
        return rule.confidence() * how.weight() * (pointing ? POINTING : 1);
    }

    /** What findings are counted together under: the rule, and how the subject was found. */
    public String key() {
        return rule.id() + " " + how.name();
    }
}
