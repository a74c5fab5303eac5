package heartland.loader.extract;

import heartland.model.DataException;
import heartland.model.Jsonl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How likely findings are right, by how many on the same grounds were right where people wrote down what is.
 *
 * <p>Of n findings r were right, and {@link Grounds#estimate} is e: then the confidence is (r + m·e) / (n + m), the mean of
 * the Beta distribution that r and n make of a prior Beta(m·e, m·(1 − e)); see B. Cestnik, Estimating probabilities: a
 * crucial task in machine learning, ECAI 1990. Where nothing was counted it is e itself.
 */
public final class Confidences {
    /** m, how many counted findings the estimate weighs as much as; docs/evaluation.md tells how it was chosen. */
    private static final double PRIOR = 64;

    private final Map<String, Row> rows = new TreeMap<>();

    /**
     * A line of data/confidence.jsonl.
     *
     * @param key of {@link Grounds#key}; of a rule that there is no more, it is not asked for
     * @param right how many findings gold confirms
     * @param total how many findings there are
     */
    public record Row(String key, int right, int total) {
        public Row {
            Objects.requireNonNull(key, "a row needs a key");
            if (right < 0 || right > total) {
                throw new IllegalArgumentException(
                        right + " right of " + total + " cannot be: run heartland calibrate");
            }
        }

        Row plus(Row other) {
            return new Row(key, right + other.right, total + other.total);
        }
    }

    private Confidences(Stream<Row> rows) {
        rows.forEach(row -> this.rows.merge(row.key(), row, Row::plus));
    }

    /** Nothing was counted. */
    public static Confidences none() {
        return new Confidences(Stream.of());
    }

    /** What was counted; rows of one key add up. */
    public static Confidences of(Collection<Row> rows) {
        return new Confidences(rows.stream());
    }

    /**
     * Reads data/confidence.jsonl; a file that is not there counts nothing.
     *
     * @throws DataException at the first line that is wrong
     */
    public static Confidences read(Path file) {
        if (!Files.exists(file)) {
            return none();
        }
        try (Stream<Row> rows = Jsonl.read(file, Row.class)) {
            return new Confidences(rows);
        }
    }

    /** What was counted, by key. */
    public Collection<Row> rows() {
        return rows.values();
    }

    /** How likely a finding on these grounds is right, 0 to 1, to three digits. */
    public double of(Grounds grounds) {
        Row row = rows.getOrDefault(grounds.key(), new Row(grounds.key(), 0, 0));
        double mean = (row.right() + PRIOR * grounds.estimate()) / (row.total() + PRIOR);
        return Math.round(mean * 1000) / 1000.0;
    }
}
