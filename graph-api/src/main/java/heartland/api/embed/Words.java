package heartland.api.embed;

import heartland.api.problem.BadParameterException;
import heartland.model.Script;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What an embed says of itself before any script runs.
 *
 * @param language a tag of BCP 47
 */
record Words(String language, ResourceBundle bundle) {
    private static final List<String> LANGUAGES = List.of("en", "zh-Hant", "zh-Hans");

    /**
     * @param language the language asked for; null for English
     * @throws BadParameterException if there are no words of that language
     */
    static Words of(String language) {
        String tag = language == null || language.isBlank() ? LANGUAGES.get(0) : language;
        if (!LANGUAGES.contains(tag)) {
            throw new BadParameterException("lang", tag, String.join(", ", LANGUAGES));
        }
        Control here = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(tag, ResourceBundle.getBundle("heartland.api.embed.words", Locale.forLanguageTag(tag), here));
    }

    /**
     * The Chinese of two names, in the characters of this language, where it is Chinese; else the other.
     *
     * @param chinese as data has it, in Traditional characters; null where there is none
     */
    String choose(String other, String chinese) {
        if (chinese == null || !language.startsWith("zh")) {
            return other;
        }
        return language.equals("zh-Hans") ? Script.simplified(chinese) : chinese;
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** The language of a sentence by its script, so that fonts and screen readers choose well. */
    static String languageOf(String sentence) {
        if (sentence.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN)) {
            return "zh";
        }
        return sentence.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.CYRILLIC) ? "ru" : "en";
    }
}
