package heartland.loader.evaluate;

import heartland.model.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A score in lines to read and in figures to keep. */
public final class ScoreReport {
    private static final int LONGEST_QUOTE = 120;

    private ScoreReport() {}

    /** The score as a table, and below it what the table has no column for. */
    public static List<String> lines(Score score) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-20s%6s%7s%8s%7s%7s%7s", "relation", "gold", "found", "claims", "P", "R", "F1"));
        score.relations().forEach((relation, counts) -> lines.add(row(relation, counts)));
        lines.add(row("core (4)", score.core()));
        lines.add(row("all", score.all()));
        score.recallByHow()
                .forEach((how, share) -> lines.add(String.format(
                        "recall, %-12s%6d%7d%22s", how, share.of(), share.right(), rounded(share.value()))));
        lines.add(row("facts", score.facts()));
        if (score.dates().of() > 0) {
            lines.add("dates right " + written(score.dates()) + " of the found claims whose gold has one");
        }
        if (score.modality().of() > 0) {
            lines.add("modality right " + written(score.modality()));
        }
        return lines;
    }

    /** At most so many of the claims that no gold confirms, and of the gold that no claim finds. */
    public static List<String> misses(Score score, int most) {
        List<String> lines = new ArrayList<>();
        score.spurious().stream().limit(most).forEach(claim -> lines.add(line(claim)));
        score.missed().stream().limit(most).forEach(gold -> lines.add(line(gold)));
        return lines;
    }

    /** The figures by name, 0 to 1. */
    public static Map<String, Object> figures(Score score) {
        Map<String, Object> relations = new LinkedHashMap<>();
        score.relations().forEach((relation, counts) -> relations.put(relation, figures(counts)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("relations", relations);
        figures.put("core (4)", figures(score.core()));
        figures.put("all", figures(score.all()));
        score.recallByHow().forEach((how, share) -> figures.put(how, share.value()));
        figures.put("facts", figures(score.facts()));
        if (score.dates().of() > 0) {
            figures.put("dates", score.dates().value());
        }
        if (score.modality().of() > 0) {
            figures.put("modality", score.modality().value());
        }
        return figures;
    }

    private static Map<String, Double> figures(Counts counts) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("P", counts.precision());
        figures.put("R", counts.recall());
        figures.put("F", counts.f1());
        return figures;
    }

    private static String row(String name, Counts counts) {
        return String.format(
                "%-20s%6d%7d%8d%7s%7s%7s",
                name,
                counts.gold(),
                counts.found(),
                counts.claims(),
                rounded(counts.precision()),
                rounded(counts.recall()),
                rounded(counts.f1()));
    }

    private static String written(Share share) {
        return share.right() + "/" + share.of() + " = " + rounded(share.value());
    }

    /** The number itself rounded, not the decimal that is printed for it: 0.125 is 0.12, as other languages have it. */
    static String rounded(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toString();
    }

    private static String line(Claim claim) {
        String quote = claim.evidence().quote();
        return String.join(
                " ",
                "spurious",
                claim.doc(),
                claim.subject(),
                claim.relation(),
                claim.object(),
                claim.polarity().toString(),
                "|",
                beginning(quote == null ? "" : quote));
    }

    private static String line(GoldClaim gold) {
        return String.join(
                " ",
                "missed  ",
                gold.doc(),
                gold.subject().id(),
                gold.relation(),
                gold.object().id(),
                gold.polarity().toString(),
                gold.how(),
                "|",
                beginning(gold.sentence()));
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE));
    }
}
