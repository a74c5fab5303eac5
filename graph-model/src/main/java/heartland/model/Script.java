package heartland.model;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Comparing names across scripts: 上合組織, 上合组织 and compatibility ideographs of either are one name. */
public final class Script {
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    private static final String DASHES = "‐‑‒–—―─－";
    private static final String DOTS = "•‧∙・･";
    private static final String APOSTROPHES = "’‘ʼ`";
    private static final char[] FOLDED = folded();

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
     * lower case; one dash, one middle dot, one apostrophe for all their kinds. One UTF-16 unit stays one, so that
     * offsets stay true.
     */
    public static char fold(char c) {
        return FOLDED[c];
    }

    /** {@link #fold(char)} of each character; the length stays the same. */
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = FOLDED[chars[i]];
        }
        return new String(chars);
    }

    /** Chinese text in Simplified characters; other text as it is. */
    public static String simplified(String text) {
        return ZhConverterUtil.toSimple(text);
    }

    /**
     * What Simplified Chinese writes otherwise: characters, and phrases that are not written as their characters are. To put
     * at each place the longest of these that begins there does the same as {@link #simplified}, but for characters so rare
     * that few fonts have them.
     */
    public static Map<String, String> simplifications() {
        IDataMap known = DataMaps.defaults();
        Map<String, String> all = new TreeMap<>();
        known.tsChar().forEach((character, simple) -> all.put(character, simple.get(0)));
        all.entrySet()
                .removeIf(entry -> entry.getKey().equals(entry.getValue())
                        || !isUsual(entry.getKey())
                        || !isUsual(entry.getValue()));
        known.tsPhrase().keySet().forEach(phrase -> all.put(phrase, simplified(phrase)));
        return all;
    }

    private static boolean isUsual(String character) {
        return UnicodeBlock.of(character.codePointAt(0)) == UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS;
    }

    /** What two spellings of one name have in common: folded, without white space, quotation marks, dots and hyphens. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        fold(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .chars()
                .filter(c -> !Character.isWhitespace(c) && "「」『』《》〈〉“”\"'·.,，。、-()".indexOf(c) < 0)
                .forEach(c -> key.append((char) c));
        return key.toString();
    }

    private static char[] folded() {
        Map<String, List<String>> simple = DataMaps.defaults().tsChar();
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = foldOne((char) i, simple);
        }
        return table;
    }

    private static char foldOne(char c, Map<String, List<String>> simple) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (DOTS.indexOf(c) >= 0) {
            return '·';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        String nfkc = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        // Full-width punctuation stays: in Chinese text ， and , do not say the same.
        char folded = nfkc.length() == 1 && Character.isLetterOrDigit(nfkc.charAt(0)) ? nfkc.charAt(0) : c;
        if (folded >= FIRST_HAN && folded <= LAST_HAN) {
            // A form of two UTF-16 units would move offsets.
            String known =
                    simple.getOrDefault(String.valueOf(folded), List.of("")).get(0);
            return known.length() == 1 ? known.charAt(0) : folded;
        }
        return Character.toLowerCase(folded);
    }
}
