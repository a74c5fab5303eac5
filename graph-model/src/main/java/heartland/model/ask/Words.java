package heartland.model.ask;

import heartland.model.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language that its forms know: lists by name, and the sign of each word. */
final class Words {
    /** The list of words that say nothing about what is asked. */
    static final String PASSED = "pass";

    /** The list of words that are passed over where no form fits with them. */
    static final String SOFT = "soft";

    private static final int SHORTEST_INFLECTED = 3;

    private final Map<String, Character> signs = new HashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Map<Character, Set<String>> relations = new TreeMap<>();
    private int longest;

    /**
     * Defines a list.
     *
     * @param relation the ids of the relations that its words tell of, set apart by commas; empty where of none
     */
    void define(String name, String relation, List<String> words) {
        String list = words.stream()
                .map(word -> isDropped(name) ? String.valueOf(sign(plain(word))) : forms(word))
                .collect(Collectors.joining());
        if (lists.put(name, list) != null) {
            throw new IllegalArgumentException("@" + name + " is defined twice: keep one");
        }
        if (!relation.isEmpty()) {
            list.chars().forEach(sign -> relations
                    .computeIfAbsent((char) sign, s -> new TreeSet<>())
                    .addAll(List.of(relation.split(","))));
        }
    }

    /** A regular expression for one word of a list; nothing where there is no such list. */
    Optional<String> list(String name) {
        return Optional.ofNullable(lists.get(name)).map(Words::oneOf);
    }

    /** A regular expression for one word that tells of a relation. */
    String relating() {
        return oneOf(relations.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
    }

    /** The relations that a word tells of, set apart by commas. */
    Optional<String> relation(char sign) {
        return Optional.ofNullable(relations.get(sign)).map(ids -> String.join(",", ids));
    }

    /** A regular expression for a word or what is inflected of it; an underscore stands for a space. */
    String word(String word) {
        if (isPassed(sign(plain(word)))) {
            throw new IllegalArgumentException("'" + word + "' is one of @pass, so no question has it: leave it out");
        }
        return oneOf(forms(word));
    }

    /** The sign of a word that some list or form has. */
    Optional<Character> find(String folded) {
        return Optional.ofNullable(signs.get(folded));
    }

    /** Whether the word never counts. */
    boolean isPassed(char sign) {
        return lists.getOrDefault(PASSED, "").indexOf(sign) >= 0;
    }

    /** Whether the word need not count. */
    boolean isSoft(char sign) {
        return lists.getOrDefault(SOFT, "").indexOf(sign) >= 0;
    }

    /** How many characters the longest word has. */
    int longest() {
        return longest;
    }

    private static boolean isDropped(String list) {
        return list.equals(PASSED) || list.equals(SOFT);
    }

    private String forms(String word) {
        String plain = plain(word);
        return Stream.concat(Stream.of(plain), inflections(plain).stream())
                .map(this::sign)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private char sign(String plain) {
        longest = Math.max(longest, plain.length());
        return signs.computeIfAbsent(plain, p -> Signs.word(signs.size()));
    }

    private static String plain(String word) {
        return Script.fold(word.replace('_', ' '));
    }

    private static String oneOf(String signs) {
        return signs.isEmpty() ? "(?!)" : "[" + signs + "]";
    }

    /** Of several words the first or the last is inflected: takes part in, trade partners. */
    private static List<String> inflections(String word) {
        if (word.length() < SHORTEST_INFLECTED || Script.isHan(word.codePointAt(0))) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(endings(word));
        int space = word.indexOf(' ');
        if (space > 0) {
            endings(word.substring(0, space)).forEach(form -> forms.add(form + word.substring(space)));
        }
        return forms;
    }

    private static List<String> endings(String word) {
        if (word.endsWith("e")) {
            return List.of(word + "s", word + "d", word.substring(0, word.length() - 1) + "ing");
        }
        if (word.matches(".*[^aeiou]y")) {
            String stem = word.substring(0, word.length() - 1);
            return List.of(stem + "ies", stem + "ied", word + "ing");
        }
        String plural = word.matches(".*(?:s|x|ch|sh)") ? "es" : "s";
        return List.of(word + plural, word + "ed", word + "ing");
    }
}
