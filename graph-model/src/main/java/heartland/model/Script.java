package heartland.model;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** Comparing names across scripts: 上合組織, 上合组织 and compatibility ideographs of either are one name. */
public final class Script {
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    private static final char[] SIMPLIFIED = simplified();

    private Script() {}

    /** The script of the first letter of a text; {@code COMMON} where it has none. */
    public static UnicodeScript of(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    /** Whether the character is a Chinese one. */
    public static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    /**
     * The character by which this one is compared: NFKC where that is one character, then the Simplified form, then
     * lower case. Works on one UTF-16 unit at a time, so that offsets stay true.
     */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char folded = c;
        if (!Character.isSurrogate(c)) {
            String nfkc = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (nfkc.length() == 1) {
                folded = nfkc.charAt(0);
            }
        }
        if (folded >= FIRST_HAN && folded <= LAST_HAN) {
            return SIMPLIFIED[folded - FIRST_HAN];
        }
        return Character.toLowerCase(folded);
    }

    /** {@link #fold(char)} of each character; the length stays the same. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** What two spellings of one name have in common: folded, without white space, quotation marks, dots and hyphens. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .chars()
                .map(c -> fold((char) c))
                .filter(c -> !Character.isWhitespace(c) && "「」『』《》〈〉“”\"'‘’·•.,，。、-‐–—()（）".indexOf(c) < 0)
                .forEach(c -> key.append((char) c));
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static char[] simplified() {
        char[] table = new char[LAST_HAN - FIRST_HAN + 1];
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            String simple = ZhConverterUtil.toSimple(String.valueOf(c));
            table[c - FIRST_HAN] = simple.length() == 1 ? simple.charAt(0) : c;
        }
        return table;
    }
}
