package heartland.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in figures and in words: 115 million, 1.15亿, 二十七亿三千万, twenty-five. Text is lower case and Simplified. */
final class Numeral {
    private static final String HAN = "零一二三四五六七八九";
    private static final Map<String, BigDecimal> WITHIN = Map.of("十", power(1), "百", power(2), "千", power(3));
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("万", power(4)),
            Map.entry("亿", power(8)),
            Map.entry("兆", power(12)),
            Map.entry("thousand", power(3)),
            Map.entry("million", power(6)),
            Map.entry("mn", power(6)),
            Map.entry("m", power(6)),
            Map.entry("billion", power(9)),
            Map.entry("bn", power(9)),
            Map.entry("trillion", power(12)));
    private static final List<String> TO_NINETEEN = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private static final String WORD =
            "(?:" + String.join("|", TENS) + ")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
                    + String.join(
                            "|",
                            TO_NINETEEN.stream()
                                    .sorted((a, b) -> b.length() - a.length())
                                    .toList());
    private static final String FIRST = "\\d+(?:\\.\\d+)?|[零一二三四五六七八九十百千]|\\b(?:" + WORD + ")\\b";
    private static final String FURTHER = FIRST + "|[万亿兆]|(?:thousand|million|mn|m|billion|bn|trillion)(?![a-z])";
    private static final Pattern NUMBER = Pattern.compile("(?:" + FIRST + ")(?:\\s?(?:" + FURTHER + "))*");
    private static final Pattern TOKEN = Pattern.compile(FURTHER);

    private Numeral() {}

    /** The first number that a text names. */
    static Optional<BigDecimal> in(String text) {
        return NUMBER.matcher(text.replace('两', '二').replace('〇', '零'))
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(Numeral::value);
    }

    private static BigDecimal value(String number) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal last = null;
        for (String token :
                TOKEN.matcher(number).results().map(MatchResult::group).toList()) {
            if (WITHIN.containsKey(token)) {
                section = section.add((last == null ? BigDecimal.ONE : last).multiply(WITHIN.get(token)));
                last = null;
            } else if (SCALES.containsKey(token)) {
                section = last == null ? section : section.add(last);
                // 万亿: the second scale multiplies what the first has made.
                total = section.signum() == 0
                        ? total.multiply(SCALES.get(token))
                        : total.add(section.multiply(SCALES.get(token)));
                section = BigDecimal.ZERO;
                last = null;
            } else {
                last = digits(token);
            }
        }
        return total.add(section).add(last == null ? BigDecimal.ZERO : last);
    }

    private static BigDecimal digits(String token) {
        int han = HAN.indexOf(token);
        if (han >= 0) {
            return BigDecimal.valueOf(han);
        }
        if (Character.isDigit(token.charAt(0))) {
            return new BigDecimal(token);
        }
        int small = TO_NINETEEN.indexOf(token);
        if (small >= 0) {
            return BigDecimal.valueOf(small);
        }
        String[] parts = token.split("[- ]");
        int units = parts.length > 1 ? TO_NINETEEN.indexOf(parts[1]) : 0;
        return BigDecimal.valueOf(20L + 10L * TENS.indexOf(parts[0]) + units);
    }

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }
}
