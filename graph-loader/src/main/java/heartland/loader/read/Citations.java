package heartland.loader.read;

import java.util.regex.Pattern;

/** Tells a note that only cites from one that says something. */
final class Citations {
    private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+|\\[https?:[^\\]]*]\\([^)]*\\)");
    private static final Pattern TITLE =
            Pattern.compile("〈[^〉]*〉|《[^》]*》|“[^”]*”|\"[^\"]*\"|«[^»]*»|\\*[^*]+\\*|「[^」]*」(?=，《)");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]*[)）]");
    private static final Pattern SIGN = Pattern.compile(
            "\\bpp?\\.? ?\\d|\\bVol\\.|\\bNo\\.|\\bIbid|\\bop\\. ?cit|[,，、] ?頁|頁 ?\\d|第 ?\\d+ ?期|：\\d+|https?://|同[註注]|前引|[(（]?上網|^見|^參見|^See\\b");
    private static final Pattern CHINESE_FILLER = Pattern.compile(
            "\\d+ ?年|\\d+ ?月|\\d+ ?日|上網檢視日期|檢視日期|詳細?|資料|參見|參考|請見|另?見|出版社|頁|第 ?\\d+ ?[期卷]|著|譯|主編|博士論文|碩士論文");
    private static final Pattern STRONG_SIGN =
            Pattern.compile("\\bpp?\\.\\s?\\d|\\bVol\\.|\\bNo\\.|\\bIbid|\\bop\\. ?cit");
    private static final Pattern LATIN_WORD = Pattern.compile("\\b[a-z]{2,}\\b");
    private static final Pattern CYRILLIC_WORD = Pattern.compile(
            "(?<!\\p{L})(?!(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\\p{L}))[а-яё]{4,}");
    private static final int FEWEST_HAN_OF_PROSE = 14;
    private static final int FEWEST_WORDS_OF_PROSE = 8;
    private static final int FEWEST_CYRILLIC_WORDS_OF_PROSE = 3;

    private Citations() {}

    /** Whether the text names works and says little else. */
    static boolean isCitation(String text) {
        String rest = TITLE.matcher(ADDRESS.matcher(text).replaceAll(" ")).replaceAll(" ");
        if (rest.length() == text.length() && !SIGN.matcher(text).find()) {
            return false;
        }
        String prose = IN_BRACKETS.matcher(rest).replaceAll(" ");
        long han = Punctuation.countHan(CHINESE_FILLER.matcher(prose).replaceAll(""));
        return han < FEWEST_HAN_OF_PROSE && !saysMuchInLatin(prose) && !saysMuchInCyrillic(prose);
    }

    /** Whether a sentence of a note is such, or in an alphabet and gives pages or a volume. */
    static boolean isCitationSentence(String sentence) {
        return isCitation(sentence)
                || Punctuation.countHan(sentence) == 0
                        && STRONG_SIGN.matcher(sentence).find();
    }

    /** Russian has no articles, and its citations no small words but the months. */
    private static boolean saysMuchInCyrillic(String prose) {
        return CYRILLIC_WORD.matcher(prose).results().count() >= FEWEST_CYRILLIC_WORDS_OF_PROSE;
    }

    private static boolean saysMuchInLatin(String prose) {
        return LATIN_WORD.matcher(prose).results().count() >= FEWEST_WORDS_OF_PROSE;
    }
}
