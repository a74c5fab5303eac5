package heartland.loader.extract;

/**
 * Why words that fit a rule yield no claim, or one claim fewer.
 *
 * @param reason what stands against it
 * @param about the ends or words concerned, for a person to read
 */
public record Rejection(Reason reason, String about) {

    /** What may stand against a claim. */
    public enum Reason {
        /** The rule names no object, and what it says of one does not hold. */
        NO_OBJECT("no object found"),
        /** What stands in the slot A says something else than the rule wants. */
        NOT_ABOUT("the slot A is about something else than"),
        /** Nobody before the words, nor in the sentence before, can be the subject. */
        NO_SUBJECT("no subject found"),
        /** Somebody keeps the subject from it. */
        KEPT("somebody keeps the subject from it"),
        /** One alone is the subject of what only several do. */
        ALONE("the subject is one alone"),
        /** Several are the subject of what one alone does. */
        SEVERAL("the subject is several"),
        /** The rule's own subject is to or for whom something is done. */
        RECIPIENT("the subject is a recipient"),
        /** The object is an adjective, and the noun that it belongs to is no part of what the rule says. */
        QUALIFIER("the object only qualifies the noun after it"),
        /** The words, or an end, belong to what only tells which of others is meant. */
        QUALIFIES_ANOTHER("it only tells which name after it is meant"),
        /** The words after the rule's own subject tell that another is meant: his son. */
        ANOTHER_MEANT("it only tells who else is meant"),
        /** Words between the ends tell that another is made to do it. */
        ANOTHER_ACTS("another is made to do it"),
        /** Somebody else makes use of the first of two sides. */
        INSTRUMENT("another makes use of it"),
        /** Some actor stands on both sides. */
        OVERLAP("both ends name the same"),
        /** A list to be set against itself has no two sides. */
        NO_SIDES("the list has no two sides"),
        /** Once it is clear who acts and who is meant, both are one. */
        SAME_ACTOR("both ends are the same actor"),
        /** The relation holds abroad alone, and the object lies in the subject's own country. */
        OWN_COUNTRY("the object lies in the subject's own country"),
        /** The relation is not one for an actor of that type. */
        TYPE("the relation does not admit this type"),
        /** The rule's slots are for actors of other types. */
        SLOT("the rule's slot is for another type"),
        /** Where the rule has a slot stands no actor. */
        EMPTY_SLOT("no actor stands in the rule's slot");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String toString() {
        return about.isEmpty() ? reason.toString() : reason + ": " + about;
    }
}
