package heartland.loader.read;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import heartland.model.Script;
import java.util.Locale;

/** A language that can be read. */
public enum Language {
    ZH_HANT,
    ZH_HANS,
    EN;

    public boolean isChinese() {
        return this != EN;
    }

    /** The language of a source: its own tag where it has one that is read, else by the characters of the text. */
    static Language of(String tag, String text) {
        String lower = tag == null ? "" : tag.toLowerCase(Locale.ROOT);
        if (lower.startsWith("en")) {
            return EN;
        }
        if (lower.startsWith("zh-hant") || lower.startsWith("zh-tw") || lower.startsWith("zh-hk")) {
            return ZH_HANT;
        }
        if (lower.startsWith("zh-hans") || lower.startsWith("zh-cn") || lower.startsWith("zh-sg")) {
            return ZH_HANS;
        }
        return detect(text);
    }

    /** English words are five letters long or so, a Chinese one two characters: so one Han character weighs three. */
    private static Language detect(String text) {
        long han = text.codePoints().filter(Script::isHan).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && !Script.isHan(c))
                .count();
        if (han * 3 < latin || han == 0) {
            return EN;
        }
        String characters = text.codePoints()
                .filter(Script::isHan)
                .limit(20_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int traditional = changed(characters, ZhConverterUtil.toSimple(characters));
        int simplified = changed(characters, ZhConverterUtil.toTraditional(characters));
        return simplified > traditional ? ZH_HANS : ZH_HANT;
    }

    private static int changed(String before, String after) {
        int changed = 0;
        for (int i = 0; i < Math.min(before.length(), after.length()); i++) {
            if (before.charAt(i) != after.charAt(i)) {
                changed++;
            }
        }
        return changed;
    }
}
