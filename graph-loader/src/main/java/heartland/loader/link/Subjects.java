package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the named may be a subject where they stand, so that the text goes on about them. */
final class Subjects {
    private final Pattern noSubjectBefore;
    private final Pattern objectBefore;
    private final Pattern becameBefore;
    private final Pattern accompanyingBefore;
    private final Pattern participleClause;

    Subjects(RuleSet rules) {
        noSubjectBefore = rules.grammarAtEnd("no_subject_before");
        objectBefore = rules.grammarAtEnd("object_before");
        becameBefore = rules.grammarAtEnd("became_before");
        accompanyingBefore = rules.grammarAtEnd("accompanying_before");
        participleClause = rules.grammar("participle_clause");
    }

    /** Whether a subject may begin at the index: none does after a preposition. */
    boolean mayBegin(Joining sentence, int start) {
        return !stands(noSubjectBefore, sentence, start);
    }

    boolean isObject(Joining sentence, int start) {
        return stands(objectBefore, sentence, start);
    }

    boolean isDoer(Joining sentence, Unit unit) {
        return mayBegin(sentence, unit.start()) && !isObject(sentence, unit.start());
    }

    /** At talks with Norway: with whom somebody else does something. */
    boolean isAccompanying(Joining sentence, Unit unit) {
        return stands(accompanyingBefore, sentence, unit.start());
    }

    private static boolean stands(Pattern before, Joining sentence, int start) {
        return before.matcher(sentence.folded().substring(0, start)).find();
    }

    /** Those that may be a subject; what something became is spoken of next, before what it was. */
    List<Unit> among(Joining sentence, List<Unit> all) {
        Stream<Unit> became = all.stream().filter(unit -> stands(becameBefore, sentence, unit.start()));
        return Stream.concat(
                        became,
                        all.stream()
                                .filter(unit -> mayBegin(sentence, unit.start()) && !isAccompanying(sentence, unit)))
                .toList();
    }

    /**
     * The last that may be a subject: of an object or what a preposition governs the sentence does not go on. Norway, which
     * buys Russian arms, is rather spoken of than Russia.
     */
    Optional<List<Actor>> last(Joining sentence, List<Unit> units, Function<Unit, Optional<List<Actor>>> read) {
        List<Unit> fitting = units.stream()
                .filter(unit -> mayBegin(sentence, unit.start()) && !isAccompanying(sentence, unit))
                .toList();
        List<Unit> nouns = fitting.stream()
                .filter(unit -> !unit.isAdjective(sentence.words(unit)))
                .toList();
        return Antecedents.last(nouns, read).or(() -> Antecedents.last(fitting, read));
    }

    /**
     * Whoever does something in the clause of an object: its subject, and where a participle opens it, …, accusing it of, that of
     * the clause before.
     */
    List<Unit> doers(Joining sentence, int clause, List<Unit> inClause, List<Unit> units) {
        if (!inClause.isEmpty()
                || !participleClause
                        .matcher(sentence.folded())
                        .region(clause, sentence.folded().length())
                        .lookingAt()) {
            return inClause;
        }
        return units.stream().filter(unit -> isDoer(sentence, unit)).toList();
    }
}
