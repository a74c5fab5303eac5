package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from the words around a relation's own whether it is denied, planned or supposed. */
final class Cues {
    private final Dialect dialect;
    private final Pattern negation;
    private final Pattern negationWithin;
    private final Pattern negationEnds;
    private final Pattern denial;
    private final Pattern planned;
    private final Pattern plannedWithin;
    private final Pattern hypothetical;
    private final Pattern modalityEnds;
    private final Pattern condition;
    private final Pattern supposedAfter;
    private final Pattern plannedAfter;
    private final Pattern given;
    private final Pattern givenAfter;
    private final Pattern presupposed;
    private final Pattern continues;

    Cues(RuleSet rules) {
        dialect = rules.dialect();
        negation = rules.grammar("negation");
        negationWithin = rules.grammar("negation_within");
        negationEnds = rules.grammar("negation_ends");
        denial = rules.grammarAtEnd("denial_before");
        planned = rules.grammar("planned");
        plannedWithin = rules.grammar("planned_within");
        hypothetical = rules.grammar("hypothetical");
        modalityEnds = rules.grammar("modality_ends");
        condition = rules.grammar("condition");
        supposedAfter = rules.grammar("supposed_after");
        plannedAfter = rules.grammar("planned_after");
        given = rules.grammar("given");
        givenAfter = rules.grammar("given_after");
        presupposed = rules.grammar("presupposed");
        continues = rules.grammar("continues");
    }

    /** Whether the words are denied. */
    Polarity polarity(RuleMatch match, Subject subject) {
        return denial(match, subject, match.words()).isPresent() ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    /** Whether words that themselves deny are denied: has not left. */
    boolean isDenied(RuleMatch match, Subject subject) {
        return denial(match, subject, match.match().start()).isPresent();
    }

    /** What the clause says of the relation's reality before its words, right after them, or by a condition before it. */
    Modality modality(RuleMatch match) {
        if (doubt(match).isPresent()) {
            return Modality.HYPOTHETICAL;
        }
        return plan(match).isPresent() ? Modality.PLANNED : Modality.ACTUAL;
    }

    /** The words of the sentence that tell polarity and modality; none where nothing denies or doubts the relation. */
    List<String> words(RuleMatch match, Subject subject) {
        return Stream.of(denial(match, subject, match.words()), doubt(match), plan(match))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The negation that reaches the words: one between the ends, between the subject and the words, or, where the clause
     * has no subject, before the words; or a denial of the whole right before the subject.
     */
    private Optional<String> denial(RuleMatch match, Subject subject, int words) {
        Masked masked = match.masked();
        String text = masked.text();
        int clause = dialect.clauseStart(text, match.words());
        int named = match.subjectEnd(subject.units().get(0));
        if (named > clause) {
            Matcher whole = denial.matcher(text.substring(clause, named - Slots.LENGTH));
            if (whole.find()) {
                return Optional.of(masked.original(clause + whole.start(), clause + whole.end()));
            }
        }
        int start = Math.max(
                Math.max(afterGiven(text, clause, match.words()), match.firstEnd()),
                named <= match.words() ? named : 0);
        Matcher no =
                negation.matcher(text).region(Math.min(start, words), words).useTransparentBounds(true);
        while (no.find()) {
            int before =
                    Math.max(no.end(), Math.min(match.words(), match.match().start()));
            if (!negationEnds.matcher(text).region(no.end(), before).find()) {
                return Optional.of(masked.original(no.start(), no.end()));
            }
        }
        if (words < match.words() || match.rule().polarity() != null) {
            return Optional.empty();
        }
        int begin = match.match().start();
        return first(masked, negationWithin.matcher(text).region(begin, Math.max(match.objectStart(), begin)));
    }

    private Optional<String> doubt(RuleMatch match) {
        Masked masked = match.masked();
        String text = masked.text();
        if (after(givenAfter, match).isPresent()) {
            return Optional.empty();
        }
        return reaching(hypothetical, match)
                .or(() -> after(supposedAfter, match))
                .or(() -> first(
                        masked, condition.matcher(text).region(0, match.words()).useTransparentBounds(true)));
    }

    private Optional<String> plan(RuleMatch match) {
        return reaching(planned, match).or(() -> within(plannedWithin, match)).or(() -> after(plannedAfter, match));
    }

    /** What the words themselves say before the object that they name. */
    private static Optional<String> within(Pattern cue, RuleMatch match) {
        int begin = match.match().start();
        return first(
                match.masked(),
                cue.matcher(match.masked().text())
                        .region(begin, Math.max(match.objectStart(), begin))
                        .useTransparentBounds(true));
    }

    private static Optional<String> after(Pattern cue, RuleMatch match) {
        String text = match.masked().text();
        Matcher after =
                cue.matcher(text).region(match.match().end(), text.length()).useTransparentBounds(true);
        return after.lookingAt() ? Optional.of(match.masked().original(after.start(), after.end())) : Optional.empty();
    }

    /** The cue before the words that what stands between does not end: said that it would stay and has accused. */
    private Optional<String> reaching(Pattern cue, RuleMatch match) {
        Masked masked = match.masked();
        Matcher found = before(cue, match);
        while (found.find()) {
            if (!modalityEnds
                    .matcher(masked.text())
                    .region(found.end(), Math.max(found.end(), match.words()))
                    .find()) {
                return Optional.of(masked.original(found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private Matcher before(Pattern cue, RuleMatch match) {
        String text = match.masked().text();
        int clause = dialect.clauseStart(text, match.words());
        while (clause > 0
                && continues
                        .matcher(text)
                        .region(clause, text.length())
                        .useTransparentBounds(true)
                        .lookingAt()) {
            clause = dialect.clauseStart(text, clause - 1);
        }
        int start = afterGiven(text, clause, match.words());
        return cue.matcher(text)
                .region(isPresupposed(match) ? Math.max(start, match.match().start("S")) : start, match.words())
                .useTransparentBounds(true);
    }

    /** Whether the words only tell which object is meant, so that nothing before them is said of them: 希望加入中國發起的…. */
    private boolean isPresupposed(RuleMatch match) {
        return match.beginsWithSubject()
                && match.objectStart() > 0
                && presupposed
                        .matcher(match.masked().text())
                        .region(match.match().start("S") + Slots.LENGTH, match.objectStart())
                        .useTransparentBounds(true)
                        .matches();
    }

    private int afterGiven(String text, int start, int end) {
        Matcher reason = given.matcher(text).region(start, end);
        int after = start;
        while (reason.find()) {
            after = reason.end();
        }
        return after;
    }

    private static Optional<String> first(Masked masked, Matcher cue) {
        return cue.find() ? Optional.of(masked.original(cue.start(), cue.end())) : Optional.empty();
    }
}
