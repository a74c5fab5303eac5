package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.Rule;
import heartland.loader.rule.Slots;
import java.util.List;
import java.util.regex.Matcher;

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
    static Attempt rejected(Rule rule, Matcher at, Masked masked, Rejection why) {
        return of(rule, at, masked, null, List.of(), List.of(), List.of(why));
    }

    static Attempt of(
            Rule rule,
            Matcher at,
            Masked masked,
            Subject subject,
            List<String> cues,
            List<Finding> findings,
            List<Rejection> rejections) {
        String words = words(masked, at.start(), at.end());
        return new Attempt(rule, at.start(), at.end(), words, subject, cues, findings, rejections);
    }

    /** The same with other findings. */
    Attempt with(List<Finding> others) {
        return new Attempt(rule, start, end, words, subject, cues, others, rejections);
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
