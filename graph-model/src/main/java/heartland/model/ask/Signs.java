package heartland.model.ask;

/**
 * The alphabet in which forms are matched: one character a word, and a private-use range for each kind of thing that fills a
 * slot, within which the place of the character tells which token of the question it is.
 */
final class Signs {
    /** As many tokens as a question may have. */
    static final int MOST = 0x100;

    static final char UNKNOWN = '\uf8ff';
    private static final char LAST_WORD = '\ud7ff';
    private static final char WORDS = '\u3400';

    private Signs() {}

    /** What fills a slot. */
    enum Kind {
        ACTOR,
        DATE,
        NUMBER,
        SOURCE;

        private static final char FIRST = '\ue000';

        char first() {
            return (char) (FIRST + ordinal() * MOST);
        }

        boolean holds(char sign) {
            return sign >= first() && sign < first() + MOST;
        }

        /** A regular expression for one of them. */
        String regex() {
            return "[" + first() + "-" + (char) (first() + MOST - 1) + "]";
        }
    }

    /** The sign of the word of that number. */
    static char word(int number) {
        if (WORDS + number > LAST_WORD) {
            throw new IllegalArgumentException("too many words: " + number);
        }
        return (char) (WORDS + number);
    }

    static boolean isWord(char sign) {
        return sign >= WORDS && sign <= LAST_WORD;
    }

    /** Which token of its question fills a slot by this sign. */
    static int token(char sign) {
        return (sign - Kind.ACTOR.first()) % MOST;
    }
}
