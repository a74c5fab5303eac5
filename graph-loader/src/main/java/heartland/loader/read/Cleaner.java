package heartland.loader.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the words to read out of pieces of an original text: without marks and markup, and without line breaks. */
final class Cleaner {
    private static final Pattern NOISE = Pattern.compile("<sup>[^<]{0,12}</sup>|</?(?:b|i|em|strong|sub|u)>|\\*{1,3}|∗"
            + "|\\[\\^?\\d{1,3}]|(?<!\\b[kc]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\\\(?=[\\p{Punct}])|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]"
            + "|(?<=^|\\n)#{1,6} +");
    private static final Pattern CELL_EDGE = Pattern.compile("</?t[a-z]+[^>]*>|\\|");
    private final String original;
    private final boolean[] noise;
    private final boolean[] cellEdge;

    /** @param marks footnote marks that look like the text around them */
    Cleaner(String original, List<Span> marks) {
        this.original = original;
        this.noise = found(NOISE, original);
        this.cellEdge = found(CELL_EDGE, original);
        marks.forEach(mark -> Arrays.fill(noise, mark.start(), mark.end(), true));
    }

    private static boolean[] found(Pattern pattern, String text) {
        boolean[] found = new boolean[text.length()];
        pattern.matcher(text).results().forEach(match -> Arrays.fill(found, match.start(), match.end(), true));
        return found;
    }

    /**
     * The pieces in one. White space goes where a Chinese character is beside it, and is one space elsewhere; a comma beside
     * a Chinese character is a Chinese one.
     */
    Words words(List<Span> pieces) {
        return words(pieces, false);
    }

    /** A table's row in one, its cells apart by a space. */
    Words row(List<Span> pieces) {
        return words(pieces, true);
    }

    private Words words(List<Span> pieces, boolean cells) {
        StringBuilder text = new StringBuilder();
        int[] offsets =
                new int[pieces.stream().mapToInt(p -> p.end() - p.start() + 1).sum()];
        int space = -1;
        for (Span piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                char c = original.charAt(i);
                if (noise[i]) {
                    continue;
                }
                if (isSpace(c) || cells && cellEdge[i]) {
                    space = space < 0 ? i : space;
                    continue;
                }
                int length = text.length();
                if (space >= 0 && length > 0 && (cells || separates(text.charAt(length - 1), c))) {
                    offsets[length] = space;
                    text.append(' ');
                }
                offsets[text.length()] = i;
                char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
                char after = i + 1 < piece.end() ? original.charAt(i + 1) : ' ';
                text.append(Punctuation.besideChinese(before, Characters.plain(c), after));
                space = -1;
            }
            space = space < 0 ? piece.end() : space;
        }
        return new Words(text.toString(), Arrays.copyOf(offsets, text.length()));
    }

    /** The pieces as they are printed: white space goes at line ends beside a Chinese character and between two. */
    String quote(List<Span> pieces) {
        StringBuilder quote = new StringBuilder();
        boolean space = false;
        boolean newLine = false;
        for (Span piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                char c = original.charAt(i);
                if (isSpace(c)) {
                    space = true;
                    newLine |= c == '\n' || c == '\r' || c == '\f';
                    continue;
                }
                int length = quote.length();
                if (space && length > 0) {
                    boolean before = Punctuation.isWide(quote.charAt(length - 1));
                    boolean after = Punctuation.isWide(c);
                    if (!(before && after) && !(newLine && (before || after))) {
                        quote.append(' ');
                    }
                }
                quote.append(c);
                space = false;
                newLine = false;
            }
            space = true;
            newLine = true;
        }
        return quote.toString();
    }

    private static boolean separates(char before, char after) {
        return !Punctuation.isWide(before) && !Punctuation.isWide(after);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
