package heartland.loader.cli;

import heartland.api.shape.Csv;
import heartland.store.QueryResult;
import heartland.store.QueryRunner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** In what form an answer is printed. */
final class AnswerForm {
    @ArgGroup
    private Other other = new Other();

    /** Instead of a table. */
    static final class Other {
        @Option(names = "--json", description = "print JSON instead of a table")
        private boolean json;

        @Option(names = "--csv", description = "print CSV, all rows unless limit=N is given, instead of a table")
        private boolean csv;
    }

    /** Whether nothing but the answer may be printed. */
    boolean isForPrograms() {
        return other.json || other.csv;
    }

    void print(QueryRunner runner, String query, Map<String, String> arguments, PrintWriter out) {
        if (other.csv) {
            out.print(csv(() -> pages(runner, query, arguments)));
            out.flush();
            return;
        }
        QueryResult result = runner.run(query, arguments);
        if (other.json) {
            out.println(Json.indented(result.rows()));
        } else {
            new AnswerPrinter(out).print(result);
        }
    }

    private static String csv(Iterable<QueryResult> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Csv.write(pages, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** All of them, one asked for after the other; only the first where the caller limits the rows. */
    private static Iterator<QueryResult> pages(QueryRunner runner, String query, Map<String, String> arguments) {
        return Stream.iterate(
                        runner.run(query, arguments),
                        Objects::nonNull,
                        page -> page.next() == null || arguments.containsKey("limit")
                                ? null
                                : runner.run(query, with(arguments, "after", page.next())))
                .iterator();
    }

    private static Map<String, String> with(Map<String, String> arguments, String name, String value) {
        Map<String, String> with = new HashMap<>(arguments);
        with.put(name, value);
        return with;
    }
}
