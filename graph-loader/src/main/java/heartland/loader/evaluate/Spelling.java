package heartland.loader.evaluate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two spellings are. */
final class Spelling {
    private static final String MARKS = "「」『』《》〈〉“”\"'‘’·.,，。、-‐–—()（）";

    private Spelling() {}

    /** A name without case, white space and marks. */
    static String ofName(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ς', 'σ');
        return without(folded, MARKS);
    }

    /** A sentence without white space. */
    static String ofSentence(String sentence) {
        return without(Normalizer.normalize(sentence, Normalizer.Form.NFKC), "");
    }

    private static String without(String text, String marks) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && marks.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether one is part of the other, or they have at least that share of their pairs of characters in common. */
    static boolean areAlike(String a, String b, double share) {
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a) || dice(a, b) >= share);
    }

    /** Dice's coefficient of the pairs of neighbouring characters. */
    private static double dice(String a, String b) {
        Map<String, Integer> left = pairs(a);
        Map<String, Integer> right = pairs(b);
        int common = left.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
        return 2.0 * common / (size(left) + size(right));
    }

    private static Map<String, Integer> pairs(String text) {
        int[] characters = text.codePoints().toArray();
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i < characters.length - 1; i++) {
            pairs.merge(new String(characters, i, 2), 1, Integer::sum);
        }
        return pairs.isEmpty() ? Map.of(text, 1) : pairs;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
