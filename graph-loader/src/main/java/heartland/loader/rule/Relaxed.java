package heartland.loader.rule;

import heartland.model.ActorType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns that ask for less than a rule's own, so that they also fit where the rule nearly does. */
public final class Relaxed {
    private static final Pattern KINDS =
            Pattern.compile("\\[((?:\\\\ue0[0-9a-f]{2})+)\\](?=\\[\\\\ue100-\\\\ue7ff\\])");
    private static final Pattern ENDS =
            Pattern.compile(Pattern.quote("(?<") + "[SO]" + Pattern.quote(">" + Slots.any() + ")"));

    /** What the kinds from {@link Slots#CAPITAL} on are called, in their order. */
    private static final List<String> BESIDES_TYPES = List.of("capital", "region", "Base");

    private Relaxed() {}

    /** The pattern with an actor of any type in each slot. */
    public static Pattern types(Pattern pattern) {
        return Pattern.compile(KINDS.matcher(pattern.pattern()).replaceAll(Matcher.quoteReplacement(Slots.anyKind())));
    }

    /** The pattern with an actor of any type, or nobody, in the slots of subject and object. */
    public static Pattern ends(Pattern pattern) {
        return Pattern.compile(ENDS.matcher(types(pattern).pattern()).replaceAll("$0?"));
    }

    /** What a kind of slot is called. */
    public static String label(int kind) {
        return kind < Slots.CAPITAL ? ActorType.values()[kind].label() : BESIDES_TYPES.get(kind - Slots.CAPITAL);
    }

    /** The labels of the types that the pattern itself asks for in a slot; none where it takes any. */
    public static List<String> asked(Pattern pattern, String slot) {
        Matcher kinds = KINDS.matcher(pattern.pattern());
        String group = "(?<" + slot + ">";
        return kinds.results()
                .filter(found -> pattern.pattern().startsWith(group, found.start() - group.length()))
                .flatMap(found ->
                        Pattern.compile("[0-9a-f]{4}").matcher(found.group(1)).results())
                .map(kind -> Slots.kind((char) Integer.parseInt(kind.group(), 16)))
                .map(Relaxed::label)
                .toList();
    }

    /** The slot as a rule writes it; what a type brings with it, as a place does capitals, goes without saying. */
    public static String written(Pattern pattern, String slot) {
        List<String> asked = asked(pattern, slot);
        List<String> types =
                asked.stream().filter(label -> !BESIDES_TYPES.contains(label)).toList();
        String labels = String.join("|", types.isEmpty() ? asked : types);
        return "<" + slot + ":" + (labels.isEmpty() ? "Any" : labels) + ">";
    }
}
