package heartland.loader.cli;

import heartland.api.shape.Csv;
import heartland.store.QueryResult;
import heartland.store.QueryRunner;
import heartland.store.SearchResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

        @Option(
                names = "--csv",
                description = "print CSV instead of a table; of a query all rows, unless limit=N is given")
        private boolean csv;
    }

    /** Whether nothing but the answer may be printed. */
    boolean isForPrograms() {
        return other.json || other.csv;
    }

    void print(QueryRunner runner, String query, Map<String, String> arguments, PrintWriter out) {
        if (other.csv) {
            Iterable<QueryResult> pages = runner.pages(query, arguments);
            print(bytes -> Csv.write(pages, bytes), out);
            return;
        }
        QueryResult result = runner.run(query, arguments);
        if (other.json) {
            out.println(Json.indented(result.rows()));
        } else {
            new AnswerPrinter(out).print(result);
        }
    }

    void print(SearchResult found, PrintWriter out) {
        SearchPrinter printer = new SearchPrinter(found);
        if (other.csv) {
            print(printer::csv, out);
        } else if (other.json) {
            out.println(Json.indented(found));
        } else {
            printer.print(out);
        }
    }

    /** Writes bytes. */
    private interface Written {
        void to(OutputStream bytes) throws IOException;
    }

    private static void print(Written csv, PrintWriter out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            csv.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(bytes.toString(StandardCharsets.UTF_8));
        out.flush();
    }
}
