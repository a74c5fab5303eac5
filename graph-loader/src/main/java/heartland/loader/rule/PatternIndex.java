package heartland.loader.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells, by the words that a text holds, which patterns need not be tried on it. */
public final class PatternIndex {
    private final List<Entry> entries = new ArrayList<>();
    private final Prefix words = new Prefix();
    private final int sets;

    /** A pattern and, by their numbers, the sets of words of each of which its text holds one. */
    private record Entry(Pattern pattern, BitSet demands) {}

    /** How some words begin: what may follow, and the numbers of the sets to which a word belongs that ends here. */
    private static final class Prefix {
        private final Map<Character, Prefix> next = new HashMap<>();
        private final BitSet meets = new BitSet();
    }

    public PatternIndex(Collection<Pattern> patterns) {
        Map<Set<String>, Integer> numbers = new HashMap<>();
        Map<String, RequiredWords.Part> read = new HashMap<>();
        for (Pattern pattern : patterns) {
            BitSet demands = new BitSet();
            for (Set<String> alternatives : RequiredWords.of(pattern, read)) {
                int number = numbers.computeIfAbsent(alternatives, each -> numbers.size());
                demands.set(number);
                alternatives.forEach(word -> end(word).meets.set(number));
            }
            entries.add(new Entry(pattern, demands));
        }
        sets = numbers.size();
    }

    private Prefix end(String word) {
        Prefix prefix = words;
        for (int i = 0; i < word.length(); i++) {
            prefix = prefix.next.computeIfAbsent(word.charAt(i), each -> new Prefix());
        }
        return prefix;
    }

    /** The patterns that may be found in the text; all others are not in it. */
    public Set<Pattern> possible(String text) {
        BitSet met = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            Prefix prefix = words;
            for (int i = start; i < text.length() && prefix != null; i++) {
                prefix = prefix.next.get(text.charAt(i));
                if (prefix != null) {
                    met.or(prefix.meets);
                }
            }
        }
        BitSet unmet = new BitSet();
        unmet.set(0, sets);
        unmet.andNot(met);
        Set<Pattern> possible = new HashSet<>();
        for (Entry entry : entries) {
            if (!entry.demands().intersects(unmet)) {
                possible.add(entry.pattern());
            }
        }
        return possible;
    }
}
