package heartland.loader.read;

import java.util.regex.Pattern;

/** Tells a note that only cites from one that says something. */
final class Citations {
    private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+|\\[https?:[^\\]]*]\\([^)]*\\)");
    private static final Pattern TITLE =
            Pattern.compile("〈[^〉]*〉|《[^》]*》|“[^”]*”|\"[^\"]*\"|«[^»]*»|\\*[^*]+\\*|「[^」]*」(?=，《)|[（(][^（）()]*[)）]");
    private static final Pattern SIGN = Pattern.compile(
            "\\bpp?\\.? ?\\d|\\bVol\\.|\\bNo\\.|\\bIbid|\\bop\\. ?cit|[,，、] ?頁|頁 ?\\d|第 ?\\d+ ?期|：\\d+|https?://|同[註注]|前引|[(（]?上網|^見|^參見|^See\\b");
    private static final Pattern CHINESE_FILLER = Pattern.compile(
            "\\d+ ?年|\\d+ ?月|\\d+ ?日|上網檢視日期|檢視日期|詳細?|資料|參見|參考|請見|另?見|出版社|頁|第 ?\\d+ ?[期卷]|著|譯|主編|博士論文|碩士論文");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{L}{2,}");
    private static final int FEWEST_HAN_OF_PROSE = 10;
    private static final int FEWEST_WORDS_OF_PROSE = 8;

    private Citations() {}

    /** Whether the text names works and little else. */
    static boolean isCitation(String text) {
        String rest = ADDRESS.matcher(text).replaceAll(" ");
        String prose = TITLE.matcher(rest).replaceAll(" ");
        boolean named = prose.length() < text.length() || SIGN.matcher(text).find();
        if (!named) {
            return false;
        }
        long han = Punctuation.countHan(CHINESE_FILLER.matcher(prose).replaceAll(""));
        if (Punctuation.countHan(text) > 0) {
            return han < FEWEST_HAN_OF_PROSE && !saysMuchInLatin(prose);
        }
        return SIGN.matcher(text).find() || !saysMuchInLatin(prose);
    }

    private static boolean saysMuchInLatin(String prose) {
        return LATIN_WORD
                        .matcher(prose)
                        .results()
                        .filter(word -> Character.isLowerCase(word.group().charAt(0)))
                        .count()
                >= FEWEST_WORDS_OF_PROSE;
    }
}
