package heartland.loader.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings by how they begin, and dates that stand alone. */
final class Headings {
    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern CHINESE = Pattern.compile("(?:第[一二三四五六七八九十百\\d]+[章節节篇編编]"
            + "|[壹貳參叁肆伍陸柒捌玖拾]+\\s*[、.．]|[一二三四五六七八九十]{1,3}\\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]).{0,40}"
            + "|【.{1,10}】|(?:摘\\s*要|前\\s*言|緒\\s*論|绪\\s*论|結\\s*語|结\\s*语|結\\s*論|结\\s*论|附\\s*錄|附\\s*录|出版說明|"
            + "參考文獻|参考文献|參考書目|徵引書目|引用書目)(?:\\s*/\\s*\\w+)?");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("第[一二三四五六七八九十百\\d]+[章節节篇編编]|Chapter \\w+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH =
            Pattern.compile("(?:\\*\\*)?(?:[IVX]{1,5}\\.|\\d{1,2}(?:\\.\\d{1,2})*\\.?)\\s+[A-Z][^.!?]{1,70}(?:\\*\\*)?"
                    + "|(?:Abstract|Introduction|Conclusions?|References|Bibliography|Acknowledge?ments|Notes)");
    /** Over an entry of a chronicle: 16 August 2007, Aug. 16, 2007-08-16, 2007年8月16日, 8月16日. */
    private static final Pattern DATE = Pattern.compile("(?:(?:(?i:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
            + "(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}),? ?(?:[12]\\d{3})?"
            + "|[12]\\d{3}-\\d{2}-\\d{2}|(?:[12]\\d{3}年)?\\d{1,2}月\\d{1,2}日)[:：]?");

    private static final Pattern UNNUMBERED = Pattern.compile("[\\p{Lu}\\p{Lo}][^.。!！?？;；:：]*[\\p{L}\\p{N})）」》”]");
    /** A Chinese character counting two. */
    private static final int WIDEST_UNNUMBERED = 60;

    private static final Pattern OF_REFERENCES = Pattern.compile(
            "[#*\\s]*(?:參考文獻|参考文献|參考書目|徵引書目|引用書目|出版說明"
                    + "|References|Bibliography|Works Cited|Acknowledge?ments)[*\\s]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("#{1,6}\\s+");
    private static final Pattern DECORATION = Pattern.compile("^#{1,6}\\s+|\\*{1,3}|</?[bi]>|^【|】$");

    private Headings() {}

    static boolean isHeading(String line) {
        if (MARKDOWN.matcher(line).matches()) {
            return true;
        }
        boolean ends = Punctuation.endsSentence(line) || "，、；,;".indexOf(line.charAt(line.length() - 1)) >= 0;
        return !ends
                && line.indexOf('。') < 0
                && (CHINESE.matcher(line).matches()
                        || ENGLISH.matcher(line).matches()
                        || DATE.matcher(line).matches());
    }

    /** Whether a line may be a heading without a number: a few words that are no sentence and begin as a name does. */
    static boolean mayBeUnnumbered(String line) {
        return UNNUMBERED.matcher(line).matches() && line.length() + Punctuation.countHan(line) <= WIDEST_UNNUMBERED;
    }

    /** Whether the heading is but the number of a chapter, whose name stands in the next line. */
    static boolean isNumberAlone(String heading) {
        return NUMBER_ALONE.matcher(heading).matches();
    }

    /** Whether under that heading stand works, or the makers of the paper. */
    static boolean isOfReferences(String heading) {
        return OF_REFERENCES.matcher(heading).matches();
    }

    /** The length of Markdown's signs before the heading's words; 0 where there are none. */
    static int markLength(String heading) {
        Matcher mark = MARK.matcher(heading);
        return mark.lookingAt() ? mark.end() : 0;
    }

    /** The heading's words alone. */
    static String name(String heading) {
        return DECORATION.matcher(heading).replaceAll("").strip();
    }
}
