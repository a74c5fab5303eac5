package heartland.model.reference;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as texts word them. */
final class Kilometres {
    private static final Pattern LENGTH =
            Pattern.compile("(\\d[\\d,，]*(?:\\.\\d+)?)[\\s-]*([千萬万])?[多餘余]?[\\s-]*(?:(?:km|kilomet|公里)|(mile|英里)|$)");
    private static final Map<String, Integer> TIMES = Map.of("千", 1_000, "萬", 10_000, "万", 10_000);
    private static final double MILE = 1.609344;

    private Kilometres() {}

    /** Empty where the text names no number, or one of another unit; a number alone is of kilometres. */
    static OptionalDouble of(String text) {
        Matcher found = LENGTH.matcher(text);
        if (!found.find()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(found.group(1).replaceAll("[,，]", ""));
        int times = found.group(2) == null ? 1 : TIMES.get(found.group(2));
        return OptionalDouble.of(number * times * (found.group(3) == null ? 1 : MILE));
    }
}
