package heartland.loader.link;

/** What stands in brackets, and quotation marks: set aside before rules look at a sentence. */
final class Brackets {
    private static final String OPEN = "（(［[";
    private static final String CLOSE = "）)］]";
    private static final String QUOTES = "「」『』《》〈〉“”\"";

    private Brackets() {}

    /** For each character, whether it is set aside. */
    static boolean[] hidden(String text) {
        boolean[] hidden = new boolean[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0 && closes(text, i)) {
                depth++;
            }
            hidden[i] = depth > 0 || QUOTES.indexOf(c) >= 0;
            if (CLOSE.indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
        }
        return hidden;
    }

    private static boolean closes(String text, int open) {
        char close = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
        return text.indexOf(close, open) > 0;
    }
}
