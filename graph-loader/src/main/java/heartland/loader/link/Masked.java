package heartland.loader.link;

import heartland.loader.rule.Slots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as rules see it: folded, brackets and quotation marks left out, each unit one slot.
 *
 * @param original the sentence's text
 * @param text what patterns are matched against
 * @param origin for each character of the text, its index in the sentence; one more at the end
 * @param units by the numbers of their slots
 */
public record Masked(String original, String text, int[] origin, List<Unit> units) {
    private static final Set<String> POSSESSIVE = Set.of("its", "his", "her", "their");

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    static Masked of(String original, String folded, boolean[] hidden, List<Unit> units) {
        StringBuilder text = new StringBuilder(folded.length());
        int[] origin = new int[folded.length() + 4 * units.size() + 1];
        int next = 0;
        for (int i = 0; i < folded.length(); ) {
            if (next < units.size() && units.get(next).start() == i) {
                Unit unit = units.get(next);
                origin[text.length()] = i;
                origin[text.length() + 1] = i;
                text.append(Slots.slot(unit.kind(), next));
                if (isPossessivePronoun(unit, folded)) {
                    origin[text.length()] = i;
                    origin[text.length() + 1] = i;
                    text.append("'s");
                }
                i = Math.max(unit.end(), i + 1);
                next++;
            } else {
                if (!hidden[i]) {
                    origin[text.length()] = i;
                    text.append(folded.charAt(i));
                    if (next > 0 && units.get(next - 1).end() == i && isPluralPossessive(folded, i)) {
                        origin[text.length()] = i;
                        text.append('s');
                    }
                }
                i++;
            }
        }
        origin[text.length()] = folded.length();
        return new Masked(original, text.toString(), origin, List.copyOf(units));
    }

    /** Its troops are told of as Norway's are. */
    private static boolean isPossessivePronoun(Unit unit, String folded) {
        return unit.anaphor() && POSSESSIVE.contains(folded.substring(unit.start(), unit.end()));
    }

    /** The United States' troops: what is theirs is told as of any other. */
    private static boolean isPluralPossessive(String folded, int mark) {
        return (folded.charAt(mark) == '\'' || folded.charAt(mark) == '’')
                && folded.charAt(mark - 1) == 's'
                && mark + 1 < folded.length()
                && folded.charAt(mark + 1) == ' ';
    }

    /**
     * Those of these that begin outside brackets and titles: what stands in brackets says who wrote it when, and a title what
     * a text is about, not when it was.
     */
    public <T> List<T> outsideBrackets(List<T> things, ToIntFunction<T> start) {
        boolean[] hidden = Brackets.hidden(original);
        Matcher title = TITLE.matcher(original);
        while (title.find()) {
            Arrays.fill(hidden, title.start(), title.end(), true);
        }
        return things.stream().filter(thing -> !hidden[start.applyAsInt(thing)]).toList();
    }

    /**
     * A stretch of the text.
     *
     * @param start index of its first character; a slot is never cut
     * @param end index after its last
     */
    public record Stretch(int start, int end) {}

    /**
     * The words of these stretches, in this order, as a sentence of its own.
     *
     * @param between what is set between them: a space in a language that has them
     */
    public Masked restated(List<Stretch> stretches, String between) {
        StringBuilder words = new StringBuilder();
        StringBuilder slots = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        List<Unit> moved = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (words.length() > 0) {
                for (int i = 0; i < between.length(); i++) {
                    origins.add(words.length() + i);
                }
                words.append(between);
                slots.append(between);
            }
            for (int i = stretch.start(); i < stretch.end(); i++) {
                int at = words.length();
                origins.add(at);
                if (Slots.isKind(text.charAt(i))) {
                    Unit unit = unitAt(i);
                    words.append(original(unit));
                    slots.append(Slots.slot(unit.kind(), moved.size()));
                    moved.add(unit.at(at));
                    origins.add(at);
                    i++;
                } else {
                    words.append(original.charAt(origin[i]));
                    slots.append(text.charAt(i));
                }
            }
        }
        origins.add(words.length());
        return new Masked(
                words.toString(),
                slots.toString(),
                origins.stream().mapToInt(Integer::intValue).toArray(),
                List.copyOf(moved));
    }

    /** The same with these stretches of its text, none of which holds a slot, in slots of their own. */
    Masked with(Map<Stretch, Unit> more) {
        StringBuilder slots = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        List<Unit> all = new ArrayList<>();
        int i = 0;
        for (Map.Entry<Stretch, Unit> unit : more.entrySet()) {
            i = copy(i, unit.getKey().start(), slots, origins, all);
            origins.add(origin[i]);
            origins.add(origin[i]);
            slots.append(Slots.slot(unit.getValue().kind(), all.size()));
            all.add(unit.getValue());
            i = unit.getKey().end();
        }
        copy(i, text.length(), slots, origins, all);
        origins.add(origin[text.length()]);
        return new Masked(
                original,
                slots.toString(),
                origins.stream().mapToInt(Integer::intValue).toArray(),
                List.copyOf(all));
    }

    /** Copies the text from start to end, its slots numbered anew; gives the end. */
    private int copy(int start, int end, StringBuilder slots, List<Integer> origins, List<Unit> all) {
        for (int i = start; i < end; i++) {
            origins.add(origin[i]);
            if (Slots.isKind(text.charAt(i))) {
                Unit unit = unitAt(i);
                slots.append(Slots.slot(unit.kind(), all.size()));
                all.add(unit);
                i++;
                origins.add(origin[i]);
            } else {
                slots.append(text.charAt(i));
            }
        }
        return end;
    }

    /** What the sentence itself has between two indices of the text. */
    public String original(int start, int end) {
        return end <= start ? "" : original.substring(origin[start], origin[end - 1] + 1);
    }

    /** The words that a unit stands for. */
    public String original(Unit unit) {
        return original.substring(unit.start(), unit.end());
    }

    /** Whether an adjective of whom it means stands at this slot: Kazakh, 哈國. */
    public boolean isAdjective(int slot) {
        return unitAt(slot).isAdjective(original(unitAt(slot)));
    }

    /** The unit whose slot begins at this index of the text. */
    public Unit unitAt(int index) {
        return units.get(Slots.number(text.charAt(index + 1)));
    }
}
