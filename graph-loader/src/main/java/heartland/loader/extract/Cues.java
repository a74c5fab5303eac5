package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Whether a negation stands between the ends, or before the words in their clause. */
    Polarity polarity(RuleMatch match) {
        return denial(match).isPresent() ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    private Optional<String> denial(RuleMatch match) {
        String text = match.masked().text();
        int start = Math.max(clauseStart(text, match.words()), match.firstEnd());
        return first(negation, match, start);
    }

    /** What the words of the clause before the relation's own say of its reality. */
    Modality modality(RuleMatch match) {
        if (inClause(hypothetical, match).isPresent()) {
            return Modality.HYPOTHETICAL;
        }
        return inClause(planned, match).isPresent() ? Modality.PLANNED : Modality.ACTUAL;
    }

    /** The words of the sentence that tell polarity and modality; none where nothing denies or doubts the relation. */
    List<String> words(RuleMatch match) {
        return Stream.of(denial(match), inClause(hypothetical, match), inClause(planned, match))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> inClause(Pattern cue, RuleMatch match) {
        return first(cue, match, clauseStart(match.masked().text(), match.words()));
    }

    private static Optional<String> first(Pattern cue, RuleMatch match, int start) {
        Matcher found = cue.matcher(match.masked().text()).region(start, match.words());
        return found.find() ? Optional.of(match.masked().original(found.start(), found.end())) : Optional.empty();
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
