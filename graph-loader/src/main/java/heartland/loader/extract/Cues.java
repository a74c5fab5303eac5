package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.util.regex.Pattern;

/** Reads from the words before a relation's own whether it is denied, planned or supposed. */
final class Cues {
    private final Dialect dialect;
    private final Pattern negation;
    private final Pattern negationWithin;
    private final Pattern planned;
    private final Pattern hypothetical;

    Cues(RuleSet rules) {
        dialect = rules.dialect();
        negation = rules.grammar("negation");
        negationWithin = rules.grammar("negation_within");
        planned = rules.grammar("planned");
        hypothetical = rules.grammar("hypothetical");
    }

    /** Whether a negation stands between the ends, or before the words in their clause. */
    Polarity polarity(RuleMatch match) {
        String text = match.masked().text();
        int start = Math.max(clauseStart(text, match.words()), match.firstEnd());
        boolean denied = negation.matcher(text).region(start, match.words()).find()
                || negationWithin
                        .matcher(text)
                        .region(
                                match.match().start(),
                                Math.max(match.objectStart(), match.match().start()))
                        .find();
        return denied ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    /** What the words of the clause before the relation's own say of its reality. */
    Modality modality(RuleMatch match) {
        String text = match.masked().text();
        int start = clauseStart(text, match.words());
        if (hypothetical.matcher(text).region(start, match.words()).find()) {
            return Modality.HYPOTHETICAL;
        }
        return planned.matcher(text).region(start, match.words()).find() ? Modality.PLANNED : Modality.ACTUAL;
    }

    private int clauseStart(String text, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (dialect.clauseEnds().indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
