package heartland.loader.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. A Chinese one ends by 。！？ and not by ；; one in an alphabet by a stop before a
 * capital. Closing quotation marks and brackets stay with it; what stands in round brackets or is a title is never cut.
 */
final class SentenceSplitter {
    private static final String WIDE_STOPS = "。！？｡";
    private static final String STOPS = ".!?";
    private static final String GOES_ON = "，、；：:,;。—的之等與与及或和）)";
    private static final String OPENING = "(（〈《";
    private static final String CLOSING = ")）〉》";
    private static final int LONGEST_BRACKET = 400;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "sgt", "capt", "adm", "sen", "rep", "gov", "pres",
            "st", "jr", "sr", "vs", "no", "nos", "vol", "vols", "pp", "p", "cf", "al", "ed", "eds", "trans", "fig",
            "figs", "ca", "approx", "op", "cit", "dept", "univ", "art", "sec", "ch", "chap", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e.g", "i.e", "г", "гг", "стр", "им", "др", "см",
            "проф", "акад", "млн", "млрд", "тыс", "ред", "изд");
    /** Abbreviations that a sentence often ends with; only what comes then can tell. */
    private static final Set<String> CLOSING_ABBREVIATIONS = Set.of("etc", "inc", "ltd", "co", "corp", "a.m", "p.m");

    private static final Set<String> OPENERS = Set.of(
            "the",
            "this",
            "these",
            "that",
            "those",
            "it",
            "its",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "as",
            "a",
            "an",
            "he",
            "she",
            "they",
            "we",
            "but",
            "and",
            "however",
            "after",
            "before",
            "since",
            "while",
            "when",
            "although",
            "thus",
            "therefore",
            "moreover",
            "such",
            "there",
            "if",
            "his",
            "her",
            "their",
            "our",
            "both",
            "some");

    private final String text;
    private final List<Span> sentences = new ArrayList<>();
    private int bracketEnd = -1;

    private SentenceSplitter(String text) {
        this.text = text;
    }

    /** Where the sentences of the paragraph lie in it; together they hold every character that is not white space. */
    static List<Span> split(String paragraph) {
        SentenceSplitter splitter = new SentenceSplitter(paragraph);
        splitter.split();
        return List.copyOf(splitter.sentences);
    }

    private void split() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0 && i > bracketEnd) {
                bracketEnd = closing(i);
            }
            boolean wide = WIDE_STOPS.indexOf(c) >= 0;
            if (i > bracketEnd && (wide || STOPS.indexOf(c) >= 0)) {
                int end = withClosing(i + 1);
                if (wide ? endsWide(end) : endsNarrow(start, i, end)) {
                    add(start, end);
                    start = end;
                }
                i = end - 1;
            }
        }
        add(start, text.length());
    }

    /** Where the bracket closes; -1 where it does not, or so late that it was likely never meant to. */
    private int closing(int open) {
        int kind = bracket(OPENING, text.charAt(open));
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST_BRACKET); i++) {
            char c = text.charAt(i);
            if (bracket(OPENING, c) == kind) {
                depth++;
            } else if (bracket(CLOSING, c) == kind && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The kind of a bracket, narrow and wide round ones being one; -1 for what is none. */
    private static int bracket(String brackets, char c) {
        int at = brackets.indexOf(c);
        return at == 0 ? 1 : at;
    }

    private int withClosing(int from) {
        int end = from;
        while (end < text.length()
                && (WIDE_STOPS.indexOf(text.charAt(end)) >= 0
                        || STOPS.indexOf(text.charAt(end)) >= 0
                        || Punctuation.CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean endsWide(int end) {
        return end == text.length() || GOES_ON.indexOf(text.charAt(end)) < 0;
    }

    private boolean endsNarrow(int start, int stop, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (!Character.isWhitespace(next)) {
            return Punctuation.isWide(next) && GOES_ON.indexOf(next) < 0 && text.charAt(stop) != '.';
        }
        int word = end;
        while (word < text.length()
                && (Character.isWhitespace(text.charAt(word)) || "\"'“‘«([".indexOf(text.charAt(word)) >= 0)) {
            word++;
        }
        if (word == text.length()) {
            return true;
        }
        int first = text.codePointAt(word);
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && !Punctuation.isWide(first)) {
            return false;
        }
        return text.charAt(stop) != '.' || end > stop + 1 || !isAbbreviation(start, stop, word);
    }

    private boolean isAbbreviation(int start, int stop, int next) {
        int from = stop;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (word.chars().allMatch(Character::isDigit)) {
            return text.substring(start, from).isBlank();
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0)) || ABBREVIATIONS.contains(word)) {
            return true;
        }
        boolean initials = word.matches("(\\p{L}\\.)+\\p{L}");
        return (initials || CLOSING_ABBREVIATIONS.contains(word)) && !OPENERS.contains(wordAt(next));
    }

    private String wordAt(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        boolean says = text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
        if (says || sentences.isEmpty()) {
            sentences.add(new Span(start, end));
        } else {
            Span before = sentences.remove(sentences.size() - 1);
            sentences.add(new Span(before.start(), end));
        }
    }
}
