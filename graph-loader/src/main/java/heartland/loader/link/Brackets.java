package heartland.loader.link;

import java.util.regex.Pattern;

/** What stands in brackets, and quotation marks: set aside before rules look at a sentence. */
final class Brackets {
    /** One with what it holds, where that is no further bracket. */
    static final Pattern ROUND = Pattern.compile("[（(][^（）()]*[）)]");

    private static final String OPEN = "（(［[";
    private static final String CLOSE = "）)］]";
    private static final String QUOTES = "「」『』《》〈〉“”\"";
    /** Quotation marks that are apostrophes elsewhere: accused it of 'arming rebels'. */
    private static final Pattern SINGLE_QUOTED = Pattern.compile(
            "(?<=^|[\\s(\\[–—-])['‘](?=[\\p{L}\\d])(?:[^'‘’]|(?<=\\p{L})['’](?=\\p{L})){1,300}['’](?=$|[\\s.,;:!?)\\]–—])");

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
        SINGLE_QUOTED.matcher(text).results().forEach(quoted -> {
            hidden[quoted.start()] = true;
            hidden[quoted.end() - 1] = true;
        });
        return hidden;
    }

    private static boolean closes(String text, int open) {
        char close = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
        return text.indexOf(close, open) > 0;
    }
}
