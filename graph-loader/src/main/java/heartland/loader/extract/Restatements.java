package heartland.loader.extract;

import heartland.loader.link.Grouper;
import heartland.loader.link.Masked;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells as a sentence of its own what a relative clause and the like say of a name, so that one rule reads both: of "the
 * accord, which Norway ratified in 1994," that Norway ratified the accord in 1994.
 *
 * <p>A pattern of the grammar whose name begins with restated_ holds the words in groups a, b, c …: the letters tell their
 * order in the new sentence, and what is in no group is left out. Of those that begin with restated_was_ a verb is set between
 * the groups, where the sentence has a participle alone: backed by Iceland, Norway.
 */
final class Restatements {
    private static final List<String> PLACES = List.of("a", "b", "c", "d", "e");

    private static final int PAIR = 2;

    private static final String PASSIVE = "restated_was_";

    private final Map<Pattern, String> patterns = new LinkedHashMap<>();
    private final Pattern leftOut;
    private final Grouper grouper;

    Restatements(RuleSet rules, Grouper grouper) {
        this.grouper = grouper;
        leftOut = rules.grammar("left_out");
        String between = rules.dialect() == Dialect.EN ? " " : "";
        String was = between + rules.grammarWords("passive_verb") + between;
        rules.grammarsByName("restated_")
                .forEach((name, pattern) -> patterns.put(pattern, name.startsWith(PASSIVE) ? was : between));
    }

    private static boolean namesPair(Masked sentence) {
        return sentence.units().stream().mapToInt(unit -> unit.members().size()).sum() >= PAIR;
    }

    /** The sentence without what may be left out, if it has any: of "attacked its old ally Norway" that it attacked Norway. */
    private Optional<Masked> plain(Masked sentence) {
        List<Masked.Stretch> kept = new ArrayList<>();
        Matcher words = leftOut.matcher(sentence.text());
        int from = 0;
        while (words.find()) {
            kept.add(new Masked.Stretch(from, words.start()));
            from = words.end();
        }
        kept.add(new Masked.Stretch(from, sentence.text().length()));
        return Optional.of(sentence)
                .filter(whole -> kept.size() > 1)
                .map(whole -> whole.restated(kept, ""))
                .filter(Restatements::namesPair);
    }

    /**
     * What the sentence says in such clauses of two or more whom it names, each as a sentence. Without epithets "Norway and its
     * ally Iceland" is a list, and read as one too.
     */
    List<Masked> of(Masked sentence) {
        List<Masked> told = new ArrayList<>();
        if (!namesPair(sentence)) {
            return told;
        }
        plain(sentence).ifPresent(alone -> {
            told.add(alone);
            Masked listed = grouper.regrouped(alone);
            if (listed != alone && namesPair(listed)) {
                told.add(listed);
            }
        });
        for (Pattern pattern : patterns.keySet()) {
            List<String> places = PLACES.stream()
                    .filter(place -> pattern.pattern().contains("(?<" + place + ">"))
                    .toList();
            Matcher clause = pattern.matcher(sentence.text());
            for (int from = 0; clause.find(from); from = clause.start() + 1) {
                List<Masked.Stretch> stretches = places.stream()
                        .filter(place -> clause.start(place) < clause.end(place))
                        .map(place -> new Masked.Stretch(clause.start(place), clause.end(place)))
                        .toList();
                Masked alone = sentence.restated(stretches, patterns.get(pattern));
                if (namesPair(alone)) {
                    told.add(alone);
                }
            }
        }
        return told;
    }
}
