package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where one-character names of states (哈, 俄, 中) are meant as such: in runs, after 訪 or 援, before 總統 or 軍, at the head
 * of a clause.
 */
final class ShortForms {
    private static final String SEPARATORS = "、和与及-";

    private final NameIndex names;
    private final Pattern runBefore;
    private final Pattern runAfter;
    private final Pattern pairAfter;
    private final Pattern after;
    private final Pattern before;
    private final Pattern governedBefore;
    private final Pattern governedAfter;
    private final Pattern greatPair;
    private final Pattern transliteration;
    private final Pattern otherWord;
    private final Pattern guard;
    private final Pattern leading;
    private final Pattern wordGuard;
    private final Pattern wordLeading;

    ShortForms(NameIndex names, RuleSet rules) {
        this.names = names;
        runBefore = rules.grammar("run_before");
        runAfter = rules.grammar("run_after");
        pairAfter = rules.grammar("pair_after");
        after = rules.grammar("short_after");
        before = rules.grammar("short_before");
        governedBefore = rules.grammar("short_governed");
        governedAfter = rules.grammar("short_noun");
        greatPair = rules.grammar("great_pair");
        transliteration = rules.grammar("transliteration");
        otherWord = rules.grammar("no_short");
        guard = rules.grammar("short_guard");
        leading = rules.grammar("short_leading");
        wordLeading = rules.grammar("short_word_leading");
        wordGuard = rules.grammar("short_word_guard");
    }

    /**
     * Runs of indices at which a short form is meant; those of one run stand in one list or pair.
     *
     * @param taken which characters belong to names already found
     */
    List<List<Integer>> find(String folded, boolean[] taken) {
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            if (isShort(folded, i, taken)) {
                List<Integer> run = run(folded, i, taken);
                if (isMeant(folded, run, taken)) {
                    found.add(run);
                    i = run.get(run.size() - 1);
                }
            }
        }
        return found;
    }

    /** Short forms of two characters, which mean a state only where words show it: 大陸外長, 大陸對…. */
    List<Mention> words(String folded, boolean[] taken) {
        List<Mention> found = new ArrayList<>();
        names.shortWords().forEach((word, actor) -> {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                int end = at + word.length();
                if (!taken[at] && !taken[end - 1] && isMeant(folded, at, end)) {
                    found.add(new Mention(at, end, actor, Mention.Form.SHORT));
                }
            }
        });
        return found;
    }

    private boolean isMeant(String folded, int start, int end) {
        return fits(before, folded, end) && fits(wordGuard, folded, start) || fits(wordLeading, folded, start);
    }

    /** Whether it is part of a foreign name that no list has: 馬蘇德. */
    private boolean isInName(String folded, int start, int end, boolean[] taken) {
        return (start > 0 && !taken[start - 1] && fits(transliteration, folded, start - 1))
                || (end < folded.length() && !taken[end] && fits(transliteration, folded, end));
    }

    private boolean isOtherWord(String folded, int i) {
        for (int start = Math.max(0, i - 2); start <= i; start++) {
            Matcher word = otherWord.matcher(folded).region(start, folded.length());
            if (word.lookingAt() && word.end() > i) {
                return true;
            }
        }
        return false;
    }

    private boolean isShort(String folded, int i, boolean[] taken) {
        return i < folded.length()
                && !taken[i]
                && !names.shortForm(folded.charAt(i)).isEmpty()
                && !isOtherWord(folded, i);
    }

    private List<Integer> run(String folded, int start, boolean[] taken) {
        List<Integer> run = new ArrayList<>();
        run.add(start);
        for (int i = start + 1; i < folded.length(); ) {
            if (isShort(folded, i, taken)) {
                run.add(i++);
            } else if (SEPARATORS.indexOf(folded.charAt(i)) >= 0 && isShort(folded, i + 1, taken)) {
                run.add(i + 1);
                i += 2;
            } else {
                break;
            }
        }
        return run;
    }

    private boolean isMeant(String folded, List<Integer> run, boolean[] taken) {
        int start = run.get(0);
        int end = run.get(run.size() - 1) + 1;
        if (run.size() > 1) {
            boolean joined = end - start == run.size();
            return fits(runBefore, folded, start)
                    && fits(runAfter, folded, end)
                    && (!joined || !isInName(folded, start, end, taken))
                    && (!joined
                            || end == folded.length()
                            || fits(pairAfter, folded, end)
                            || (run.size() == 2 && fits(greatPair, folded, start)));
        }
        boolean listed = isListed(folded, start, end, taken) && fits(runAfter, folded, end);
        boolean follows =
                start > 0 && after.matcher(folded.substring(start - 1, start)).matches() && fits(runAfter, folded, end);
        boolean governed = fits(governedBefore, folded, start) && fits(governedAfter, folded, end);
        boolean precedes = fits(before, folded, end) && fits(guard, folded, start);
        boolean leads = fits(leading, folded, start);
        return listed || follows || governed || precedes || leads;
    }

    /** Whether one character that joins lists is all that stands between what ends and what starts there. */
    static boolean areListed(String folded, int end, int start) {
        return end + 1 == start && SEPARATORS.indexOf(folded.charAt(end)) >= 0;
    }

    /** Whether 、 joins it to a name: 哈薩克、烏. */
    private static boolean isListed(String folded, int start, int end, boolean[] taken) {
        return (start > 1 && folded.charAt(start - 1) == '、' && taken[start - 2])
                || (end + 1 < folded.length() && folded.charAt(end) == '、' && taken[end + 1]);
    }

    private static boolean fits(Pattern pattern, String folded, int index) {
        return pattern.matcher(folded)
                .region(index, folded.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .lookingAt();
    }
}
