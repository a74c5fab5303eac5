package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.model.date.DateMention;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a rule matched, and how the dates of their sentence stand to them.
 *
 * @param text the masked sentence
 * @param origin for each character of the text, its index in the sentence
 * @param start where the words begin in the text
 * @param end where they end
 */
record DatedWords(String text, int[] origin, int start, int end) {
    static DatedWords of(RuleMatch match) {
        return new DatedWords(
                match.masked().text(),
                match.masked().origin(),
                match.match().start(),
                match.match().end());
    }

    Stream<DateMention> inside(List<DateMention> dates) {
        return dates.stream().filter(this::holds);
    }

    /** Whether the date stands among the words. */
    boolean holds(DateMention date) {
        return date.start() >= origin[start] && date.end() <= origin[end];
    }

    Stream<DateMention> before(List<DateMention> dates) {
        return dates.stream().filter(date -> date.end() <= origin[start]);
    }

    Stream<DateMention> after(List<DateMention> dates) {
        return dates.stream().filter(date -> date.start() >= origin[end]);
    }

    /** Whether the words and the date after them are in one clause. */
    boolean isOneClause(DateMention date, Dialect dialect) {
        int to = index(date.start());
        for (int i = end; i < to; i++) {
            if (dialect.endsClause(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pattern fits at this index of the masked text. */
    boolean fits(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Where in the masked text a character of the sentence stands. */
    int index(int inSentence) {
        int i = 0;
        while (i < text.length() && origin[i] < inSentence) {
            i++;
        }
        return i;
    }
}
