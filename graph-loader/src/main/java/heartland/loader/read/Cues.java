package heartland.loader.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How lines of a certain kind begin. */
final class Cues {
    private static final Pattern CAPTION = Pattern.compile("(?:圖|表|图|附圖|附表)\\s*[\\d一二三四五六七八九十]+[^。]{0,120}"
            + "|(?:Figure|Fig\\.|Table)\\s+[\\dIVX]+.{0,120}|[^。]{2,30}一[覽览]表");
    private static final Pattern PROVENANCE =
            Pattern.compile("(?:(?:資料來源|资料来源|來源|来源|Sources?)\\s*[:：]|Graphic\\s*©).*", Pattern.DOTALL);
    private static final Pattern PROVENANCE_GOES_ON = Pattern.compile("<?https?://.*|[(（]上網.*");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)|<img [^>]*>");
    private static final Pattern SIGN_BULLET = Pattern.compile("(?:[•●○◦▪■‧◎※]|[-*+]\\s)\\s*(?=\\S)");
    private static final Pattern NUMBER_BULLET =
            Pattern.compile("(?:[(（]\\d{1,2}[)）]|\\d{1,2}[.、)）](?!\\d)|[a-z][.)]\\s)\\s*(?=\\S)");
    private static final Pattern LABEL =
            Pattern.compile("\\p{Lu}[\\p{L} ,/()&'–-]{2,60}:\\s|[（(一二三四五六七八九十、）)\\d.]*\\p{IsHan}{2,14}[：:]");
    private static final Pattern ABOUT_THE_PAPER = Pattern.compile(
            "[*_\\s]*(?:關鍵[詞字]|关键[词字]|Key ?words|本文作者|作者[簡简]介|作者[為为]|[責责]任[編编][輯辑]|投稿日期|收稿日期|E-?mail).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Cues() {}

    static boolean isCaption(String line) {
        return CAPTION.matcher(line).matches() && !Punctuation.endsParagraph(line) || isProvenance(line);
    }

    /** Whether the line tells where a table or a figure is from. */
    static boolean isProvenance(String line) {
        return PROVENANCE.matcher(line).matches();
    }

    static boolean goesOnAfterProvenance(String line) {
        return PROVENANCE_GOES_ON.matcher(line).matches();
    }

    static boolean isImage(String line) {
        return IMAGE.matcher(line).matches();
    }

    /** The length of the sign that begins a list's item, a bullet or a dash; 0 where there is none. */
    static int signBullet(String line) {
        return prefix(SIGN_BULLET, line);
    }

    /** The length of the number that begins a list's item; 0 where there is none. */
    static int numberBullet(String line) {
        return prefix(NUMBER_BULLET, line);
    }

    /** Whether a line tells first what it is on, as those of a country's profile do: Border countries: …, 參加國際組織：…. */
    static boolean isLabelled(String line) {
        return LABEL.matcher(line).lookingAt();
    }

    static boolean isAboutThePaper(String block) {
        return ABOUT_THE_PAPER.matcher(block).matches();
    }

    private static int prefix(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
