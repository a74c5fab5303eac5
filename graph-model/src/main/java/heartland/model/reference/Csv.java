package heartland.model.reference;

import heartland.model.DataException;
import heartland.model.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Comma-separated files with a head line, as RFC 4180 has them but for line breaks in a field. */
final class Csv {
    private Csv() {}

    /**
     * Hands over every line. One that cannot be read, or that is refused by an {@link IllegalArgumentException}, goes to
     * {@code bad}, and the others go on; so does a file that lacks a column.
     */
    static void read(Path file, List<String> columns, Consumer<Row> use, Consumer<DataException> bad) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            bad.accept(new DataException(file + ": cannot be read: write it in UTF-8, for all to read", e));
            return;
        }
        List<String> head = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (i == 0) {
                    head.addAll(head(lines.get(0), columns));
                } else if (!lines.get(i).isBlank()) {
                    use.accept(row(head, fields(lines.get(i))));
                }
            } catch (IllegalArgumentException e) {
                bad.accept(new DataException(file, i + 1L, e.getMessage()));
                if (head.isEmpty()) {
                    return;
                }
            }
        }
    }

    private static List<String> head(String line, List<String> columns) {
        List<String> head = fields(line.replace("\ufeff", ""));
        List<String> lacking = new ArrayList<>(columns);
        lacking.removeAll(head);
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException("no column " + lacking + ": name all columns in the first line");
        }
        return head;
    }

    private static Row row(List<String> head, List<String> fields) {
        if (fields.size() != head.size()) {
            throw new IllegalArgumentException(fields.size() + " fields, where the first line names " + head.size()
                    + ": put a field that has a comma between quotation marks");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            byColumn.put(head.get(i), fields.get(i));
        }
        return new Row(byColumn);
    }

    private static List<String> fields(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.getRecords().get(0).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("a quotation mark is not closed: close it in the same line", e);
        }
    }

    /** One line; a column that the file lacks is empty. */
    record Row(Map<String, String> fields) {
        String text(String column) {
            return fields.getOrDefault(column, "").strip();
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        /** @throws IllegalArgumentException if it is empty */
        String needed(String column) {
            if (!has(column)) {
                throw new IllegalArgumentException("no " + column + ": fill it in or take the line out");
            }
            return text(column);
        }

        /** @throws IllegalArgumentException if it is no year */
        int year(String column) {
            return date(column).year();
        }

        /** @throws IllegalArgumentException if it is no date */
        PartialDate date(String column) {
            return PartialDate.parse(needed(column));
        }

        /** @throws IllegalArgumentException if it is no number */
        OptionalDouble number(String column) {
            try {
                return has(column) ? OptionalDouble.of(Double.parseDouble(text(column))) : OptionalDouble.empty();
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        column + " '" + text(column) + "' is no number: write digits, with a point for fractions", e);
            }
        }
    }
}
