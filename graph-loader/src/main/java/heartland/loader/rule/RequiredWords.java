package heartland.loader.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text must hold if a regular expression is to be found in it: of each of some sets of words, one at least. It may
 * demand too little, never too much. Searching for words is many times quicker than trying a thousand expressions.
 *
 * <p>See R. Cox, Regular Expression Matching with a Trigram Index, 2012, of which this is the part that needs no index.
 */
final class RequiredWords {
    /** How many ways of reading neighbouring parts are still told one by one. */
    private static final int MOST = 256;

    private static final Set<String> NOTHING = Set.of("");

    /** Flags within an expression, and quotations: they change what its characters mean. */
    private static final Pattern UNREADABLE = Pattern.compile("\\(\\?[a-zA-Z-]|\\\\Q");

    private final String regex;
    private final Map<String, Part> read;
    private int at;

    private RequiredWords(String regex, Map<String, Part> read) {
        this.regex = regex;
        this.read = read;
    }

    /**
     * What a part of the expression matches.
     *
     * @param words all that it can match; null where that is too much to tell
     * @param required what it must hold where that is so
     */
    record Part(Set<String> words, List<Set<String>> required) {
        static final Part ANYTHING = new Part(null, List.of());

        static Part of(Set<String> words) {
            return new Part(words, List.of());
        }

        /** The sets of words that a text with this part in it must hold. */
        List<Set<String>> demands() {
            if (words == null) {
                return required;
            }
            return words.contains("") || words.isEmpty() ? List.of() : List.of(words);
        }
    }

    /** The sets of words; none where the expression may be found in any text. */
    static List<Set<String>> of(Pattern pattern) {
        return of(pattern, new HashMap<>());
    }

    /**
     * The same.
     *
     * @param read what groups of other expressions were found to match, by their text: lexica recur in hundreds; what is read is
     *     added
     */
    static List<Set<String>> of(Pattern pattern, Map<String, Part> read) {
        if (pattern.flags() != 0 || UNREADABLE.matcher(pattern.pattern()).find()) {
            return List.of();
        }
        return new RequiredWords(pattern.pattern(), read).alternatives().demands();
    }

    private boolean isAt(String word) {
        return regex.startsWith(word, at);
    }

    private Part alternatives() {
        List<Part> branches = new ArrayList<>(List.of(sequence()));
        while (isAt("|")) {
            at++;
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.get(0) : either(branches);
    }

    private static Part either(List<Part> branches) {
        Set<String> words = new LinkedHashSet<>();
        if (branches.stream().allMatch(branch -> branch.words() != null)) {
            branches.forEach(branch -> words.addAll(branch.words()));
            return Part.of(words);
        }
        for (Part branch : branches) {
            List<Set<String>> demands = branch.demands();
            if (demands.isEmpty()) {
                return Part.ANYTHING;
            }
            words.addAll(Collections.min(demands, Comparator.comparingInt(Set::size)));
        }
        return new Part(null, List.of(words));
    }

    private Part sequence() {
        Set<String> run = NOTHING;
        boolean whole = true;
        List<Set<String>> required = new ArrayList<>();
        while (at < regex.length() && !isAt("|") && !isAt(")")) {
            Part part = repeated(atom());
            if (part.words() != null && (long) run.size() * part.words().size() <= MOST) {
                run = joined(run, part.words());
            } else {
                required.addAll(Part.of(run).demands());
                required.addAll(part.words() == null ? part.demands() : List.of());
                run = part.words() == null ? NOTHING : part.words();
                whole = false;
            }
        }
        if (whole) {
            return Part.of(run);
        }
        required.addAll(Part.of(run).demands());
        return new Part(null, required);
    }

    private static Set<String> joined(Set<String> first, Set<String> second) {
        Set<String> joined = new LinkedHashSet<>();
        first.forEach(a -> second.forEach(b -> joined.add(a + b)));
        return joined;
    }

    private Part repeated(Part part) {
        if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return part;
        }
        char sign = regex.charAt(at);
        int end = sign == '{' ? regex.indexOf('}', at) : at;
        boolean none = sign == '?' || sign == '*' || isAt("{0");
        at = end + 1;
        if (isAt("?") || isAt("+")) {
            at++;
        }
        if (sign == '?' && part.words() != null) {
            Set<String> words = new LinkedHashSet<>(part.words());
            words.add("");
            return Part.of(words);
        }
        return none ? Part.ANYTHING : new Part(null, part.demands());
    }

    private Part atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> Part.ANYTHING;
            case '^', '$' -> Part.of(NOTHING);
            // A quantifier after it would count for both halves of the character.
            default -> Character.isSurrogate(c) ? Part.ANYTHING : Part.of(Set.of(String.valueOf(c)));
        };
    }

    private Part group() {
        int begin = at;
        int end = end();
        if (isAt("?=") || isAt("?!") || isAt("?<=") || isAt("?<!")) {
            at = end + 1;
            return Part.of(NOTHING);
        }
        String text = regex.substring(begin, end);
        Part part = read.get(text);
        if (part == null) {
            at = isAt("?<") ? regex.indexOf('>', at) + 1 : isAt("?") ? at + 2 : at;
            part = alternatives();
            read.put(text, part);
        }
        at = end + 1;
        return part;
    }

    /** Where the bracket stands that closes the group which goes on here. */
    private int end() {
        int groups = 0;
        int classes = 0;
        int i = at;
        while (groups > 0 || classes > 0 || regex.charAt(i) != ')') {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    classes++;
                    i += regex.charAt(i + 1) == '^' ? 1 : 0;
                    // Right at the beginning of a class it is one of its characters.
                    i += regex.charAt(i + 1) == ']' ? 1 : 0;
                }
                case ']' -> classes -= classes > 0 ? 1 : 0;
                case '(' -> groups += classes > 0 ? 0 : 1;
                case ')' -> groups -= classes > 0 ? 0 : 1;
                default -> {}
            }
            i++;
        }
        return i;
    }

    private Part oneOf() {
        Set<String> characters = new HashSet<>();
        boolean listed = !isAt("^");
        at += listed ? 0 : 1;
        int begin = at;
        while (!isAt("]") || at == begin) {
            if (isAt("-") || isAt("&&")) {
                listed = false;
            }
            if (isAt("[")) {
                at++;
                oneOf();
                listed = false;
            } else {
                Part part = isAt("\\") ? atom() : Part.of(Set.of(String.valueOf(regex.charAt(at++))));
                listed &= part.words() != null && !part.words().contains("");
                characters.addAll(part.words() == null ? Set.of() : part.words());
            }
        }
        at++;
        return listed ? Part.of(characters) : Part.ANYTHING;
    }

    private Part escaped() {
        char c = regex.charAt(at++);
        switch (c) {
            case 'u' -> {
                at += 4;
                return Part.of(Set.of(String.valueOf((char) Integer.parseInt(regex, at - 4, at, 16))));
            }
            case 'x' -> at += isAt("{") ? regex.indexOf('}', at) + 1 - at : 2;
            case 'p', 'P' -> at += isAt("{") ? regex.indexOf('}', at) + 1 - at : 1;
            case 'k' -> at = regex.indexOf('>', at) + 1;
            case 'b', 'B', 'A', 'z', 'Z', 'G' -> {
                return Part.of(NOTHING);
            }
            default -> {
                if (!Character.isLetterOrDigit(c)) {
                    return Part.of(Set.of(String.valueOf(c)));
                }
            }
        }
        return Part.ANYTHING;
    }
}
