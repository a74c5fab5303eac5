package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the words around a relation's own whether it is denied, planned or supposed. */
final class Cues {
    private final Dialect dialect;
    private final Pattern negation;
    private final Pattern negationWithin;
    private final Pattern negationEnds;
    private final Pattern denial;
    private final Pattern planned;
    private final Pattern hypothetical;
    private final Pattern condition;
    private final Pattern supposedAfter;
    private final Pattern given;
    private final Pattern continues;

    Cues(RuleSet rules) {
        dialect = rules.dialect();
        negation = rules.grammar("negation");
        negationWithin = rules.grammar("negation_within");
        negationEnds = rules.grammar("negation_ends");
        denial = Pattern.compile(rules.grammar("denial_before").pattern() + "$");
        planned = rules.grammar("planned");
        hypothetical = rules.grammar("hypothetical");
        condition = rules.grammar("condition");
        supposedAfter = rules.grammar("supposed_after");
        given = rules.grammar("given");
        continues = rules.grammar("continues");
    }

    /**
     * Whether a negation reaches the words: one between the ends, between the subject and the words, or, where the clause
     * has no subject, before the words; or a denial of the whole right before the subject.
     */
    Polarity polarity(RuleMatch match, Subject subject) {
        String text = match.masked().text();
        int clause = clauseStart(text, match.words());
        int named = match.subjectEnd(subject.units().get(0));
        if (named > clause && denial.matcher(text.substring(clause, named - 2)).find()) {
            return Polarity.NEGATED;
        }
        int start = Math.max(
                Math.max(afterGiven(text, clause, match.words()), match.firstEnd()), named <= match.words() ? named : 0);
        Matcher no = negation.matcher(text).region(start, match.words()).useTransparentBounds(true);
        while (no.find()) {
            int before = Math.max(no.end(), Math.min(match.words(), match.match().start()));
            if (!negationEnds.matcher(text).region(no.end(), before).find()) {
                return Polarity.NEGATED;
            }
        }
        int begin = match.match().start();
        return negationWithin
                        .matcher(text)
                        .region(begin, Math.max(match.objectStart(), begin))
                        .find()
                ? Polarity.NEGATED
                : Polarity.AFFIRMED;
    }

    /** What the clause says of the relation's reality before its words, right after them, or by a condition before it. */
    Modality modality(RuleMatch match) {
        String text = match.masked().text();
        int clause = clauseStart(text, match.words());
        while (clause > 0
                && continues.matcher(text).region(clause, text.length()).lookingAt()) {
            clause = clauseStart(text, clause - 1);
        }
        int start = afterGiven(text, clause, match.words());
        if (hypothetical.matcher(text).region(start, match.words()).useTransparentBounds(true).find()
                || supposedAfter.matcher(text).region(match.match().end(), text.length()).lookingAt()
                || condition.matcher(text.substring(0, match.words())).find()) {
            return Modality.HYPOTHETICAL;
        }
        return planned.matcher(text).region(start, match.words()).useTransparentBounds(true).find()
                ? Modality.PLANNED
                : Modality.ACTUAL;
    }

    private int afterGiven(String text, int start, int end) {
        Matcher reason = given.matcher(text).region(start, end);
        int after = start;
        while (reason.find()) {
            after = reason.end();
        }
        return after;
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
