package heartland.loader.rule;

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
    },
    /** Words are set apart by one space; clauses end at , ; : . */
    EN("en", ",.;:!?", 60) {
        @Override
        String spaced(String pattern) {
            return pattern.replaceAll("\\s+", " *");
        }

        @Override
        String word(String alternatives) {
            return "\\b(?:" + alternatives + ")\\b";
        }
    };

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

    /** The marks at which a clause ends. */
    public String clauseEnds() {
        return ends;
    }

    /** What the white space between the parts of a pattern matches: nothing, or the space between words. */
    abstract String spaced(String pattern);

    /** One of these words, whole: the longest that fits, and no shorter one if what follows then does not. */
    abstract String word(String alternatives);

    /**
     * The regular expression of a gap.
     *
     * @param width 1: no actor and no end of clause in between; 2: actors may be; 3: ends of clauses too
     * @param most the most characters, 0 for the usual number
     */
    String gap(int width, int most) {
        String but =
                switch (width) {
                    case 1 -> "[^" + ends + "\\ue000-\\ue7ff]";
                    case 2 -> "[^" + ends + "]";
                    default -> "[^。！？!?]";
                };
        return but + "{0," + (most == 0 ? reach * (width == 3 ? 2 : 1) : most) + "}?";
    }
}
