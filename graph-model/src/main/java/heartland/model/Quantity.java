package heartland.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sum, a length or a term as texts give it, in one form: 1.15億美元 and 115 million US dollars are both
 * {@code 115 million USD}. What is given for nothing is 0 without a unit.
 *
 * @param value the number, in ones
 * @param bound whether the text gives it as it is, roughly or as a limit
 * @param unit which one; null where the text names none that is known
 */
public record Quantity(BigDecimal value, Bound bound, Unit unit) {
    private static final Pattern FREE = Pattern.compile("0|无偿|免费|free(?: of charge)?|rent-free|gratis");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** How a text gives a number; {@link #LEAST} and {@link #MOST} are the limits of 超過 and 不到. */
    public enum Bound {
        LEAST("over ", "超过|逾|以上|至少|余|多(?![少])|\\bover\\b|more than|at least|\\babove\\b|exceed"),
        MOST("under ", "不到|不足|以下|至多|\\bunder\\b|less than|up to|at most|\\bbelow\\b"),
        ABOUT("about ", "约|近|左右|上下|nearly|almost|\\babout\\b|\\bsome\\b|around|roughly|approximately"),
        EXACT("", "");

        private final String word;
        private final Pattern words;

        Bound(String word, String words) {
            this.word = word;
            this.words = Pattern.compile(words);
        }
    }

    /** What is counted. */
    public enum Unit {
        USD("美元|美金|\\$|dollar|\\busd\\b"),
        EUR("欧元|€|\\beuros?\\b|\\beur\\b"),
        RUB("卢布|rou?ble|\\brub\\b"),
        CNY("人民币|yuan|renminbi|\\bcny\\b"),
        GBP("英镑|£|\\bgbp\\b"),
        JPY("日元|日圆|\\byen\\b|\\bjpy\\b"),
        KZT("坚戈|tenge|\\bkzt\\b"),
        KGS("索姆|\\bkgs\\b"),
        SQUARE_KM("平方公里|square kilomet|\\bsq ?km\\b"),
        KM("公里|kilomet|\\bkm\\b"),
        MILES("英里|\\bmiles?\\b"),
        MONTHS("个月|months?"),
        YEARS("年|years?");

        private final Pattern words;

        Unit(String words) {
            this.words = Pattern.compile(words);
        }

        private String text() {
            return compareTo(KGS) <= 0
                    ? name()
                    : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What a text says; nothing where it names no number. */
    public static Optional<Quantity> parse(String text) {
        String plain = Script.fold(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("(?<=\\d),(?=\\d{3})", "")
                .strip();
        if (FREE.matcher(plain).matches()) {
            return Optional.of(new Quantity(BigDecimal.ZERO, Bound.EXACT, null));
        }
        Bound bound = Arrays.stream(Bound.values())
                .filter(b -> b.words.matcher(plain).find())
                .findFirst()
                .orElseThrow();
        Unit unit = Arrays.stream(Unit.values())
                .filter(u -> u.words.matcher(plain).find())
                .findFirst()
                .orElse(null);
        return Numeral.in(plain).map(value -> new Quantity(value, bound, unit));
    }

    /**
     * Whether both cannot be right. A round number is as precise as its last figure that is not 0: 6,500 km may be 6,467,
     * yet 20 years are not 25. Of two units, or of none, nothing is known.
     */
    public boolean contradicts(Quantity other) {
        if (value.signum() == 0 || other.value.signum() == 0) {
            return value.signum() != other.value.signum();
        }
        return unit != null && unit == other.unit && (most() < other.least() || other.most() < least());
    }

    private double least() {
        return bound == Bound.MOST ? 0 : value.subtract(slack()).doubleValue();
    }

    private double most() {
        return bound == Bound.LEAST
                ? Double.POSITIVE_INFINITY
                : value.add(slack()).doubleValue();
    }

    private BigDecimal slack() {
        if (bound == Bound.ABOUT) {
            return value.multiply(TENTH);
        }
        if (bound != Bound.EXACT || unit == Unit.YEARS || unit == Unit.MONTHS) {
            return BigDecimal.ZERO;
        }
        return value.stripTrailingZeros().ulp().divide(BigDecimal.valueOf(2));
    }

    /** As {@link #parse} reads it again: {@code about 115 million USD}, {@code 25 years}. */
    @Override
    public String toString() {
        String number = value.stripTrailingZeros().toPlainString();
        for (Scale scale : Scale.values()) {
            if (value.compareTo(scale.size) >= 0) {
                number = value.divide(scale.size).stripTrailingZeros().toPlainString() + " "
                        + scale.name().toLowerCase(Locale.ROOT);
                break;
            }
        }
        return bound.word + number + (unit == null ? "" : " " + unit.text());
    }

    private enum Scale {
        BILLION(9),
        MILLION(6);

        private final BigDecimal size;

        Scale(int zeros) {
            size = BigDecimal.TEN.pow(zeros);
        }
    }
}
