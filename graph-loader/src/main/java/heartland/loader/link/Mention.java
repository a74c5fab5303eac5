package heartland.loader.link;

import heartland.model.Actor;

/**
 * A stretch of a sentence that names an actor.
 *
 * @param start index of its first character in the sentence's text
 * @param end index after its last character
 * @param actor whom it names
 * @param form how it names it
 */
public record Mention(int start, int end, Actor actor, Form form) {

    /** How a stretch of text names an actor. */
    public enum Form {
        /** One of its names. */
        NAME,
        /** A form that stands for the state, its government or people: 俄方, Kazakh. */
        ADJECTIVE,
        /** One character that counts only where the context fits: 哈 in 俄哈. */
        SHORT,
        /** A noun phrase of a known kind that no list has: 「…條約」. */
        PROVISIONAL,
        /** What the tagger alone calls a name: 吉 at the head of a clause, an unknown person after a title. */
        TAGGED
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
