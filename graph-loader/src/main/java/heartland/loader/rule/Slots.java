package heartland.loader.rule;

import heartland.model.ActorType;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an actor stands in a masked sentence: two private-use characters, one for its kind and one for its number. A
 * pattern can then ask for a kind by a character class, and the number tells which actor was meant.
 */
public final class Slots {
    /** A kind of slot besides the actor types: a capital or seat of government, a place that may act for its state. */
    public static final int CAPITAL = ActorType.values().length;

    /** A further kind: a region that may act, or be acted on, as its states would. */
    public static final int REGION = CAPITAL + 1;

    /** A kind of slot besides the actor types: a facility that is a military base, by its name. */
    public static final int BASE = REGION + 1;

    private static final char KIND = '\ue000';
    private static final char NUMBER = '\ue100';
    /** How many characters a slot has. */
    public static final int LENGTH = 2;

    /** As many actors as a sentence may name. */
    public static final int MOST = 0x700;

    /** A regular expression that matches any character but those of a slot. */
    static final String NO_SLOT = "[^\\ue000-\\ue7ff]";

    /** A regular expression that matches any slot. */
    public static final String ANY = "[\\ue000-\\ue0ff][\\ue100-\\ue7ff]";

    private Slots() {}

    /** Whether the pattern has a slot of that name. */
    public static boolean has(Pattern pattern, String name) {
        return pattern.pattern().contains("(?<" + name + ">");
    }

    /** Where the slot of that name stands in the match; -1 where the pattern has none or passed it by. */
    public static int start(Matcher match, String name) {
        return has(match.pattern(), name) ? match.start(name) : -1;
    }

    /** The two characters of a slot. */
    public static String slot(int kind, int number) {
        return String.valueOf(new char[] {(char) (KIND + kind), (char) (NUMBER + number)});
    }

    /** Whether a slot begins with this character. */
    public static boolean isKind(char c) {
        return c >= KIND && c < NUMBER;
    }

    /** The kind that the first character of a slot stands for. */
    public static int kind(char c) {
        return c - KIND;
    }

    /** The number that the second character of a slot stands for. */
    public static int number(char c) {
        return c - NUMBER;
    }

    /** A regular expression that matches one slot of any of these kinds. */
    static String anyOf(Collection<Integer> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> String.format("\\u%04x", KIND + kind))
                .collect(Collectors.joining("", "[", "][\\ue100-\\ue7ff]"));
    }

    /** A regular expression that matches one slot of any kind. */
    static String any() {
        return anyKind() + "[\\ue100-\\ue7ff]";
    }

    /** A regular expression that matches the first character of any slot. */
    static String anyKind() {
        return "[\\ue000-\\ue0ff]";
    }
}
