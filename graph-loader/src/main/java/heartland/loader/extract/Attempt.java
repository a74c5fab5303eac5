package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.Rule;
import heartland.loader.rule.Slots;
import java.util.List;

/**
 * One place where a rule fits a sentence, and what came of it.
 *
 * @param start where it fits, as an index of the masked text
 * @param end index after its last character
 * @param words what fits, as the sentence has it
 * @param subject who the words speak of; null where nobody was found
 * @param cues the words that deny the relation or doubt it
 * @param findings what it yields; a surer finding of the same pair may come of another attempt
 * @param rejections what it does not yield, and why
 */
public record Attempt(
        Rule rule,
        int start,
        int end,
        String words,
        Subject subject,
        List<String> cues,
        List<Finding> findings,
        List<Rejection> rejections) {

    public Attempt {
        cues = List.copyOf(cues);
        findings = List.copyOf(findings);
        rejections = List.copyOf(rejections);
    }

    /** An attempt that ended before there was a subject. */
    static Attempt rejected(RuleMatch match, Rejection why) {
        return of(match, null, List.of(), List.of(), List.of(why));
    }

    static Attempt of(
            RuleMatch match, Subject subject, List<String> cues, List<Finding> findings, List<Rejection> rejections) {
        int start = match.match().start();
        int end = match.match().end();
        return new Attempt(
                match.rule(), start, end, words(match.masked(), start, end), subject, cues, findings, rejections);
    }

    private static String words(Masked masked, int start, int end) {
        boolean endsInSlot =
                end - start >= Slots.LENGTH && Slots.isKind(masked.text().charAt(end - Slots.LENGTH));
        return endsInSlot
                ? masked.original()
                        .substring(
                                masked.origin()[start],
                                masked.unitAt(end - Slots.LENGTH).end())
                : masked.original(start, end).strip();
    }
}
