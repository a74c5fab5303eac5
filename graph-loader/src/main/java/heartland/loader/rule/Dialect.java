package heartland.loader.rule;

/** What the writing of a language asks of patterns. */
public enum Dialect {
    /** No spaces between words; clauses end at ，；：。 */
    ZH("zh", "，。；：！？", 24) {
        @Override
        String plain(String pattern) {
            return pattern.replaceAll("\\s+", "");
        }
    },
    /** Words are set apart by one space; clauses end at , ; : . */
    EN("en", ",.;:!?", 60) {
        @Override
        String plain(String pattern) {
            return pattern.replaceAll("\\s+", " ").replaceAll(" ?(~{1,3}\\d*) ?", "$1");
        }

        @Override
        String gap(int width, int most) {
            return "(?: | " + super.gap(width, most) + " )";
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

    /** The pattern as it is matched, with the white space that is there only for the reader's eye taken out. */
    abstract String plain(String pattern);

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
