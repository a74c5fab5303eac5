package heartland.loader.rule;

import heartland.model.Script;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists and named patterns of one language's rules: {@code @name} in a pattern stands for any of its words. */
final class Lexicon {
    /** What opens the regular expression of a pattern. */
    private static final String GROUP = "(?:";

    private static final Pattern REFERENCE = Pattern.compile("@([a-z][a-z_]*)");
    private final Dialect dialect;
    private final Map<String, String> alternations = new LinkedHashMap<>();

    Lexicon(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Defines a list of words; they are folded, so that either script matches. An underscore stands for a space. */
    void define(String name, List<String> words) {
        add(
                name,
                dialect.word(words.stream()
                        .map(word -> Script.fold(word.replace('_', ' ')))
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(word -> word.startsWith("@") ? expand(word) : word.replaceAll("[.?*+()|]", "\\\\$0"))
                        .collect(Collectors.joining("|"))));
    }

    /** Defines a regular expression, which may refer to what is defined before it. */
    void definePattern(String name, String regex) {
        add(name, GROUP + expand(fold(regex)) + ")");
    }

    /** The words of the pattern of that name, which is nothing but words: to be set into a sentence. */
    Optional<String> words(String name) {
        return find(name).map(group -> group.substring(GROUP.length(), group.length() - 1));
    }

    /** The regular expression of that name. */
    Optional<String> find(String name) {
        return Optional.ofNullable(alternations.get(name));
    }

    /** The regular expressions whose names begin so, by name, in the order of their definition. */
    Map<String, String> findAll(String prefix) {
        Map<String, String> found = new LinkedHashMap<>(alternations);
        found.keySet().removeIf(name -> !name.startsWith(prefix));
        return found;
    }

    /**
     * Replaces each {@code @name} by its alternation.
     *
     * @throws IllegalArgumentException if a name is not defined
     */
    String expand(String pattern) {
        Matcher reference = REFERENCE.matcher(pattern);
        return reference.replaceAll(found -> Matcher.quoteReplacement(find(found.group(1))
                .orElseThrow(() -> new IllegalArgumentException(
                        "@" + found.group(1) + " is not defined above: write it as a lexicon or pattern first"))));
    }

    /** Folds the words of a pattern; ASCII stays, since there it is the pattern's own syntax. */
    static String fold(String pattern) {
        StringBuilder folded = new StringBuilder(pattern.length());
        pattern.chars().forEach(c -> folded.append(c < 0x80 ? (char) c : Script.fold((char) c)));
        return folded.toString();
    }

    private void add(String name, String regex) {
        if (alternations.put(name, regex) != null) {
            throw new IllegalArgumentException("@" + name + " is defined twice: keep one");
        }
    }
}
