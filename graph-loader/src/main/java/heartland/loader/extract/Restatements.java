package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells as a sentence of its own what a relative clause and the like say of a name, so that one rule reads both: of "the
 * accord, which Norway ratified in 1994," that Norway ratified the accord in 1994.
 *
 * <p>A pattern of the grammar whose name begins with restated_ holds the words in groups a, b, c …: the letters tell their
 * order in the new sentence, and what is in no group is left out.
 */
final class Restatements {
    private static final List<String> PLACES = List.of("a", "b", "c", "d", "e");

    private static final int PAIR = 2;

    private final Collection<Pattern> patterns;
    private final String between;

    Restatements(RuleSet rules) {
        patterns = rules.grammarsByName("restated_").values();
        between = rules.dialect() == Dialect.EN ? " " : "";
    }

    /** What the sentence says in such clauses of two or more whom it names, each as a sentence. */
    List<Masked> of(Masked sentence) {
        List<Masked> told = new ArrayList<>();
        if (sentence.units().size() < PAIR) {
            return told;
        }
        for (Pattern pattern : patterns) {
            List<String> places = PLACES.stream()
                    .filter(place -> pattern.pattern().contains("(?<" + place + ">"))
                    .toList();
            Matcher clause = pattern.matcher(sentence.text());
            for (int from = 0; clause.find(from); from = clause.start() + 1) {
                List<Masked.Stretch> stretches = places.stream()
                        .filter(place -> clause.start(place) < clause.end(place))
                        .map(place -> new Masked.Stretch(clause.start(place), clause.end(place)))
                        .toList();
                Masked alone = sentence.restated(stretches, between);
                if (alone.units().size() >= PAIR) {
                    told.add(alone);
                }
            }
        }
        return told;
    }
}
