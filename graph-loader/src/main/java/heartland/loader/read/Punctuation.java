package heartland.loader.read;

import heartland.model.Script;
import java.util.regex.Pattern;

/** What characters say about where words end. */
final class Punctuation {
    static final String CLOSING = "」』）)》〉】］〕”’]}\"'";
    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";
    private static final String MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹*∗";
    private static final Pattern TAG = Pattern.compile("<sup>[^<]{0,8}</sup>|</?[bi]>|\\[\\^?\\d{1,3}]$");

    private Punctuation() {}

    /** Whether the text ends as a sentence does: by 。！？!?. or …, closing brackets and footnote marks aside. */
    static boolean endsSentence(String text) {
        return "。！？!?.…｡".indexOf(last(text)) >= 0;
    }

    /** Whether the text ends as a sentence does, or by a colon. */
    static boolean endsParagraph(String text) {
        return "。！？!?.…｡：:".indexOf(last(text)) >= 0;
    }

    private static char last(String text) {
        String bare = TAG.matcher(text).replaceAll("");
        int end = bare.length();
        while (end > 0
                && (CLOSING.indexOf(bare.charAt(end - 1)) >= 0
                        || MARKS.indexOf(bare.charAt(end - 1)) >= 0
                        || Character.isWhitespace(bare.charAt(end - 1)))) {
            end--;
        }
        int digits = end;
        while (digits > 0 && Character.isDigit(bare.charAt(digits - 1))) {
            digits--;
        }
        if (digits < end && digits > 0 && "。！？」）".indexOf(bare.charAt(digits - 1)) >= 0) {
            return last(bare.substring(0, digits));
        }
        return end == 0 ? ' ' : bare.charAt(end - 1);
    }

    /** Whether the character is Chinese: a Han character or punctuation as wide as one. */
    static boolean isWide(int c) {
        return Script.isHan(c)
                || c >= 0x3000 && c <= 0x303f
                || c >= 0xff00 && c <= 0xffef
                || c >= 0x2e80 && c <= 0x2fdf;
    }

    /** The mark as Chinese prints it if it stands beside Chinese: after 成立 a comma is ，. */
    static char besideChinese(char before, char mark, char after) {
        int half = HALF.indexOf(mark);
        return half >= 0 && (isWide(before) || isWide(after)) ? FULL.charAt(half) : mark;
    }

    static long countHan(String text) {
        return text.codePoints().filter(Script::isHan).count();
    }
}
