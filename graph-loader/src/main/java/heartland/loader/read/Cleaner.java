package heartland.loader.read;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the words to read out of pieces of an original text: without marks and markup, and without line breaks. */
final class Cleaner {
    private static final Pattern NOISE = Pattern.compile("<sup>[^<]{0,12}</sup>|</?(?:b|i|em|strong|sub|u)>|\\*{1,3}|∗"
            + "|\\[\\^?\\d{1,3}]|(?<!\\b[kc]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\\\(?=[\\p{Punct}])|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]"
            + "|(?<=^|\\n)#{1,6} +|</?t[dhr][^>]*>|\\|");
    /** The radicals that Unicode does not itself map to a character, each followed by that. */
    private static final String RADICALS = "⺁厂⺌小⺍小⺏尣⺒巳⺓幺⺜日⺝月⺠民⺧牛⺩王⺪疋⺬示⺮竹⺰纟⺶羊⺷羊⺸羊⺻聿⺼月⺽臼⻁虎⻃西⻄西"
            + "⻅见⻆角⻉贝⻋车⻑長⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private final String original;
    private final boolean[] noise;

    /** @param marks footnote marks that look like the text around them */
    Cleaner(String original, List<Span> marks) {
        this.original = original;
        this.noise = new boolean[original.length()];
        Matcher matcher = NOISE.matcher(original);
        while (matcher.find()) {
            drop(matcher.start(), matcher.end());
        }
        marks.forEach(mark -> drop(mark.start(), mark.end()));
    }

    private void drop(int from, int to) {
        Arrays.fill(noise, from, to, true);
    }

    /** The pieces in one. White space goes where a Chinese character is beside it, and is one space elsewhere. */
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
                if (noise[i] && !cells) {
                    continue;
                }
                if (noise[i] || isSpace(c)) {
                    space = space < 0 ? i : space;
                    continue;
                }
                int length = text.length();
                if (space >= 0 && length > 0 && (cells || separates(text.charAt(length - 1), c))) {
                    offsets[length] = space;
                    text.append(' ');
                }
                offsets[text.length()] = i;
                text.append(plain(c));
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

    /** Compatibility ideographs and radicals as the usual character. */
    static char plain(char c) {
        int radical = RADICALS.indexOf(c);
        if (radical >= 0 && radical % 2 == 0) {
            return RADICALS.charAt(radical + 1);
        }
        if (c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff') {
            String nfkc = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return nfkc.length() == 1 ? nfkc.charAt(0) : c;
        }
        return c;
    }
}
