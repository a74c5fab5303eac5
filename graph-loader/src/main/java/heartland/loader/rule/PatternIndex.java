package heartland.loader.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells, by the words that a text holds, which patterns need not be tried on it. */
final class PatternIndex {
    /** Of longer words the beginning is enough to look for. */
    private static final int LONGEST = 5;

    private final Map<Pattern, List<Integer>> demands = new LinkedHashMap<>();
    private final Map<String, BitSet> meets = new HashMap<>();

    PatternIndex(List<Rule> rules) {
        Map<Set<String>, Integer> numbers = new HashMap<>();
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                List<Integer> demanded = new ArrayList<>();
                for (Set<String> words : RequiredWords.of(pattern)) {
                    int number = numbers.computeIfAbsent(words, each -> numbers.size());
                    demanded.add(number);
                    words.forEach(word -> meets.computeIfAbsent(beginning(word), each -> new BitSet())
                            .set(number));
                }
                demands.put(pattern, List.copyOf(demanded));
            }
        }
    }

    /** The patterns that may be found in the text; all others are not in it. */
    Set<Pattern> possible(String text) {
        BitSet met = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST); end++) {
                BitSet more = meets.get(text.substring(start, end));
                if (more != null) {
                    met.or(more);
                }
            }
        }
        Set<Pattern> possible = new HashSet<>();
        demands.forEach((pattern, demanded) -> {
            if (demanded.stream().allMatch(met::get)) {
                possible.add(pattern);
            }
        });
        return possible;
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }
}
