package heartland.loader.rule;

import java.util.regex.Matcher;

/** What the writing of a language asks of patterns. */
public enum Dialect {
    /** No spaces between words; clauses end at ，；：。 */
    ZH("zh", "，。；：！？", 24) {
        @Override
        String spaced(String pattern) {
            return pattern.replaceAll("\\s+", "");
        }

        @Override
        String word(String alternatives) {
            return "(?>" + alternatives + ")";
        }

        @Override
        String unless(String ends) {
            return "[^" + ends + "]";
        }
    },
    /** Words are set apart by one space; clauses end at , ; : . */
    EN("en", ",.;:!?", 60) {
        @Override
        String spaced(String pattern) {
            return pattern.replaceAll("\\s+", Matcher.quoteReplacement(BETWEEN_WORDS));
        }

        @Override
        String word(String alternatives) {
            return "\\b(?:" + alternatives + ")\\b";
        }

        @Override
        String unless(String ends) {
            return "(?:[^" + ends + "]|(?<=\\d)[.,](?=\\d))";
        }
    };

    /** A space or none, but nowhere within a word: (?:\w+ )?aid is not in "said". */
    private static final String BETWEEN_WORDS = "(?: {0,2}(?!(?<=[a-z0-9])[a-z0-9]))";

    private final String code;
    private final String ends;
    private final int reach;

    Dialect(String code, String ends, int reach) {
        this.code = code;
        this.ends = ends;
        this.reach = reach;
    }

    /** The folder of its rules in data/rules, and the first part of their ids. */
    public String code() {
        return code;
    }

    /** Whether a clause ends at this character: not at the point or comma within a number. */
    public boolean endsClause(String text, int index) {
        return ends.indexOf(text.charAt(index)) >= 0 && !(isDigit(text, index - 1) && isDigit(text, index + 1));
    }

    /** Where the clause begins that goes on before this index. */
    public int clauseStart(String text, int end) {
        int start = end;
        while (start > 0 && !endsClause(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** What the white space between the parts of a pattern matches: nothing, or the space between words. */
    abstract String spaced(String pattern);

    /** One of these words, whole: the longest that fits, and no shorter one if what follows then does not. */
    abstract String word(String alternatives);

    /** One character that is none of these; a point within a number is none. */
    abstract String unless(String ends);

    /**
     * The regular expression of a gap.
     *
     * @param width 1: no actor and no end of clause in between; 2: actors may be; 3: ends of clauses too
     * @param most the most characters, 0 for the usual number
     */
    String gap(int width, int most) {
        String but =
                switch (width) {
                    case 1 -> unless(ends + "\\ue000-\\ue7ff");
                    case 2 -> unless(ends);
                    default -> "[^。！？!?]";
                };
        return but + "{0," + (most == 0 ? reach * (width == 3 ? 2 : 1) : most) + "}?";
    }
}
