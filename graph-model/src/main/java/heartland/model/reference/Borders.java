package heartland.model.reference;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Which states have a land border, and how long.
 *
 * @param borders both ways, as each side gives it
 * @param states by set, whose borders it lists
 */
record Borders(Map<Pair, List<Border>> borders, Map<DataSet, Set<String>> states) {
    static final String BORDERS = "BORDERS";

    /** A length that differs by no more than this share is taken for the same: no two measure a border alike. */
    private static final double SLACK = 0.1;

    /** Since this year no border in the data sets' part of the world has come or gone: they say nothing of earlier ones. */
    private static final int SINCE = 1993;

    /** Two states, in either order. */
    record Pair(String a, String b) {
        Pair {
            if (a.compareTo(b) > 0) {
                String first = b;
                b = a;
                a = first;
            }
        }
    }

    /**
     * What one side says of a border.
     *
     * @param kilometres its length, if any is given
     */
    record Border(DataSet set, OptionalDouble kilometres) {}

    Verdict check(Assertion assertion) {
        Integer year = assertion.from() == null
                ? assertion.known()
                : Integer.valueOf(assertion.from().year());
        if (year != null && year < SINCE || assertion.to() != null) {
            return Verdict.OUTSIDE;
        }
        Pair pair = new Pair(assertion.subject(), assertion.object());
        List<Border> found = borders.getOrDefault(pair, List.of());
        return found.isEmpty() ? absent(assertion, pair) : present(assertion, pair, found);
    }

    private Verdict absent(Assertion assertion, Pair pair) {
        return states.keySet().stream()
                .filter(DataSet::decides)
                .filter(set -> states.get(set).containsAll(Set.of(pair.a(), pair.b())))
                .findFirst()
                .map(set ->
                        Verdict.of(!assertion.isAffirmed(), set, pair.a() + " and " + pair.b() + ": no land border"))
                .orElse(Verdict.OUTSIDE);
    }

    private static Verdict present(Assertion assertion, Pair pair, List<Border> found) {
        DataSet set = found.stream()
                .map(Border::set)
                .filter(DataSet::decides)
                .findFirst()
                .orElse(found.get(0).set());
        boolean agrees = assertion.isAffirmed() && isAsLong(assertion.lengths(), found);
        return Verdict.of(agrees, set, text(pair, found));
    }

    /** Whether one of the lengths that are stated, if any is, is one that is given, if any is. */
    private static boolean isAsLong(List<String> lengths, List<Border> found) {
        double[] stated = kilometres(lengths.stream().map(Kilometres::of));
        double[] given = kilometres(found.stream().map(Border::kilometres));
        return stated.length == 0
                || given.length == 0
                || DoubleStream.of(stated).anyMatch(length -> DoubleStream.of(given)
                        .anyMatch(other -> Math.abs(length - other) <= SLACK * other));
    }

    private static double[] kilometres(Stream<OptionalDouble> lengths) {
        return lengths.flatMapToDouble(OptionalDouble::stream).distinct().toArray();
    }

    private static String text(Pair pair, List<Border> found) {
        String lengths = DoubleStream.of(kilometres(found.stream().map(Border::kilometres)))
                .mapToObj(
                        length -> length == Math.rint(length) ? Long.toString((long) length) : Double.toString(length))
                .collect(Collectors.joining(" or "));
        return pair.a() + " and " + pair.b() + ": a land border" + (lengths.isEmpty() ? "" : " of " + lengths + " km");
    }
}
