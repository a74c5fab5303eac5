package heartland.model.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes regular expressions over {@link Signs} of forms as data/ask writes them. */
final class FormCompiler {
    private static final Pattern PART =
            Pattern.compile("\\s+|@(?<list>[a-z_]+)|(?<slot><[^>]*>)|(?<operator>[()|?*+])|(?<word>[^\\s@<>()|?*+]+)");

    private final Words words;
    private final Map<String, String> patterns = new LinkedHashMap<>();

    FormCompiler(Words words) {
        this.words = words;
    }

    /** Names an expression that others may then use as {@code @name}. */
    void define(String name, String form) {
        if (words.list(name).isPresent() || patterns.put(name, "(?:" + regex(form, new ArrayList<>()) + ")") != null) {
            throw new IllegalArgumentException("@" + name + " is defined twice: keep one");
        }
    }

    /** The shape of what follows {@code match}. */
    Shape.Ordered ordered(String form) {
        List<Slot> slots = new ArrayList<>();
        Pattern pattern = Pattern.compile(regex(form, slots));
        return new Shape.Ordered(pattern, List.copyOf(slots));
    }

    /** The shape of what follows {@code any}. */
    Shape.Unordered unordered(String form) {
        List<Shape.Unordered.Part> parts = new ArrayList<>();
        for (String part : split(form)) {
            boolean optional = part.endsWith("?");
            List<Slot> slots = new ArrayList<>();
            Pattern pattern = Pattern.compile(regex(optional ? part.substring(0, part.length() - 1) : part, slots));
            parts.add(new Shape.Unordered.Part(pattern, List.copyOf(slots), optional));
        }
        return new Shape.Unordered(List.copyOf(parts));
    }

    /** At the white space outside brackets. */
    private static List<String> split(String form) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        StringBuilder part = new StringBuilder();
        for (char c : (form + " ").toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (Character.isWhitespace(c) && depth == 0) {
                if (!part.isEmpty()) {
                    parts.add(part.toString());
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return parts;
    }

    private String regex(String form, List<Slot> slots) {
        StringBuilder regex = new StringBuilder();
        Matcher part = PART.matcher(form);
        while (part.find()) {
            if (part.group("list") != null) {
                regex.append(named(part.group("list")));
            } else if (part.group("slot") != null) {
                Slot slot = Slot.of(part.group("slot"));
                slots.add(slot);
                regex.append(slot.regex(words));
            } else if (part.group("operator") != null) {
                regex.append(part.group("operator").equals("(") ? "(?:" : part.group("operator"));
            } else if (part.group("word") != null) {
                regex.append(words.word(part.group("word")));
            }
        }
        return regex.toString();
    }

    private String named(String name) {
        if (name.equals(Words.PASSED)) {
            throw new IllegalArgumentException("@pass is passed over before any form is held against a question");
        }
        return words.list(name)
                .or(() -> Optional.ofNullable(patterns.get(name)))
                .orElseThrow(() -> new IllegalArgumentException("@" + name + " is not defined above"));
    }
}
