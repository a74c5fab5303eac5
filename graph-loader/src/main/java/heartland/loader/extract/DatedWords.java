package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.Slots;
import heartland.model.Polarity;
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
 * @param object where the object stands in the text, -1 where the words have none
 * @param denying whether the words themselves deny
 */
record DatedWords(String text, int[] origin, int start, int end, int object, boolean denying) {
    private static final Pattern ASIDE = Pattern.compile(
            " ?(?:and |but )?(?:(?:(?:from|in|of|to|by|with|under|on|at|for|after) )?(?:which|who|whom|whose|where|when)\\b"
                    + "|(?:(?:(?:after|before|since|despite|besides|while|without|instead of) )(?:having )?|having )\\p{L}+(?:ing|ed)\\b)");
    private static final Pattern PHRASE =
            Pattern.compile(" ?(?:back |early |late )?(?:in|on|at|during|since|from|as of)\\b");
    private static final Pattern DETERMINER = Pattern.compile("\\b(?:the|its|their|his|her|an?|this|that) $");
    private static final Pattern ANCHORED = Pattern.compile(
            "\\b(?:before|after|since|until|prior to|following|ahead of|in the (?:wake|aftermath) of|in response to|despite|because of)"
                    + " (?:the |its |an? )?$");
    private static final Pattern NOUN = Pattern.compile(
            " (?!(?:and|or|in|on|at|by|with|to|of|for|from|that|which|as|was|were|is|are|has|had|but)\\b)[\\p{L}\\ue000-\\ue7ff]");

    static DatedWords of(RuleMatch match) {
        return new DatedWords(
                match.masked().text(),
                match.masked().origin(),
                match.match().start(),
                match.match().end(),
                match.objectStart(),
                match.rule().polarity() == Polarity.NEGATED);
    }

    Stream<DateMention> inside(List<DateMention> dates) {
        return dates.stream().filter(date -> date.start() >= origin[start] && date.end() <= origin[end]);
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

    /** Whether no other statement lies between the words and the date after them: joined X in May and left Y in June. */
    boolean isNear(DateMention date) {
        return !between(date).contains(" and ");
    }

    /** Whether the date after the words stands in a phrase set off from them: signed it, at a summit, in May 2001. */
    boolean isLastPhrase(DateMention date) {
        return isNear(date)
                && PHRASE.matcher(text).region(clause(date), text.length()).lookingAt();
    }

    /**
     * Whether the date is that of a clause set off by commas to which the words do not belong: a relative one, or one that
     * tells what was done before: after joining X in 1949, Y signed Z.
     */
    boolean isAside(DateMention date) {
        int clause = clause(date);
        if (!ASIDE.matcher(text).region(clause, text.length()).lookingAt()) {
            return false;
        }
        int close = text.indexOf(',', index(date.end()));
        return close >= 0 && close < end && (start < clause || start > close);
    }

    /** Whether the words only tell before or after what something else was: in 2021, before the invasion, …. */
    boolean areAnchor() {
        return ANCHORED.matcher(text.substring(0, start)).find();
    }

    /** Whether the date is part of a name or noun that is not the object's: the 1993 treaty. */
    boolean isOfAnother(DateMention date) {
        int from = index(date.start());
        int to = index(date.end());
        if (to + 1 >= start && to <= start
                || !NOUN.matcher(text).region(to, text.length()).lookingAt()
                || !DETERMINER.matcher(text.substring(0, from)).find()) {
            return false;
        }
        return denying || nextSlot(to) != object;
    }

    private int nextSlot(int index) {
        int i = index;
        while (i < text.length() && !Slots.isKind(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private String between(DateMention date) {
        return text.substring(end, Math.max(end, index(date.start())));
    }

    private int clause(DateMention date) {
        return Dialect.EN.clauseStart(text, index(date.start()));
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
