package heartland.loader.evaluate;

import java.util.List;
import java.util.function.Predicate;

/** How often claims of a certain confidence are right. */
public record Reliability(List<Forecast> forecasts) {

    /** A claim's confidence and whether it is right. */
    public record Forecast(double confidence, boolean right) {}

    /**
     * Claims of about the same confidence.
     *
     * @param from the least confidence
     * @param to what their confidences are below
     * @param claims how many they are
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(double from, double to, int claims, double confidence, double right) {}

    public Reliability {
        forecasts = List.copyOf(forecasts);
    }

    /** The claims below 0.5, and those above by tenths; bins without claims are left out. */
    public List<Bin> bins() {
        return List.of(0, 5, 6, 7, 8, 9).stream()
                .map(tenth -> bin(tenth / 10.0, tenth == 0 ? 0.5 : (tenth + 1) / 10.0))
                .filter(bin -> bin.claims() > 0)
                .toList();
    }

    /** The claims of that confidence and above. */
    public Bin from(double least) {
        return bin(least, 1);
    }

    /** The mean squared difference between confidence and what is so: 0 is best. */
    public double brierScore() {
        return forecasts.stream()
                .mapToDouble(each -> Math.pow(each.confidence() - (each.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    private Bin bin(double from, double to) {
        Predicate<Forecast> inside = each -> each.confidence() >= from && (each.confidence() < to || to == 1);
        List<Forecast> of = forecasts.stream().filter(inside).toList();
        return new Bin(
                from,
                to,
                of.size(),
                of.stream().mapToDouble(Forecast::confidence).average().orElse(0),
                of.stream().mapToDouble(each -> each.right() ? 1 : 0).average().orElse(0));
    }
}
