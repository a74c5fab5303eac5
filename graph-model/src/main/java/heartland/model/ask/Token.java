package heartland.model.ask;

import heartland.model.Actor;
import heartland.model.date.DateMention;
import java.util.List;

/**
 * A word, a name, a date of a question.
 *
 * @param start index of its first character in the question
 * @param end index after its last character
 * @param sign the character that stands for it where forms are matched; see {@link Signs}
 * @param actors whom a name may mean; else empty
 * @param date a date; else null
 * @param value the digits of a number or the id of a source; else null
 */
record Token(int start, int end, char sign, List<Actor> actors, DateMention date, String value) {
    static Token word(int start, int end, char sign) {
        return new Token(start, end, sign, List.of(), null, null);
    }

    static Token unknown(int start, int end) {
        return word(start, end, Signs.UNKNOWN);
    }

    static Token name(int start, int end, List<Actor> actors) {
        return new Token(start, end, Signs.Kind.ACTOR.first(), List.copyOf(actors), null, null);
    }

    static Token date(DateMention date) {
        return new Token(date.start(), date.end(), Signs.Kind.DATE.first(), List.of(), date, null);
    }

    static Token number(int start, int end, String digits) {
        return new Token(start, end, Signs.Kind.NUMBER.first(), List.of(), null, digits);
    }

    static Token source(int start, int end, String id) {
        return new Token(start, end, Signs.Kind.SOURCE.first(), List.of(), null, id);
    }

    boolean is(Signs.Kind kind) {
        return kind.holds(sign);
    }

    boolean isUnknown() {
        return sign == Signs.UNKNOWN;
    }

    boolean overlaps(Token other) {
        return start < other.end && other.start < end;
    }

    /** The same token as the one of this number in its question. */
    Token numbered(int number) {
        return Signs.isWord(sign) || isUnknown()
                ? this
                : new Token(start, end, (char) (sign + number), actors, date, value);
    }
}
