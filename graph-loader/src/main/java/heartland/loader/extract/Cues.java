package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the words before a relation's own whether it is denied, planned or supposed. */
final class Cues {
    private final Dialect dialect;
    private final Pattern negation;
    private final Pattern planned;
    private final Pattern hypothetical;

    Cues(RuleSet rules) {
        dialect = rules.dialect();
        negation = rules.grammar("negation");
        planned = rules.grammar("planned");
        hypothetical = rules.grammar("hypothetical");
    }

    /** Whether a negation stands between the subject and the words. */
    Polarity polarity(String text, int subjectEnd, int index) {
        Matcher cue = negation.matcher(text).region(Math.max(clauseStart(text, index), subjectEnd), index);
        return cue.find() ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    /** What the words of the clause before the index say of its reality. */
    Modality modality(String text, int index) {
        int start = clauseStart(text, index);
        if (hypothetical.matcher(text).region(start, index).find()) {
            return Modality.HYPOTHETICAL;
        }
        return planned.matcher(text).region(start, index).find() ? Modality.PLANNED : Modality.ACTUAL;
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
