package heartland.loader.cli;

import heartland.api.shape.Csv;
import heartland.store.ActorRef;
import heartland.store.SearchResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what a search finds, for people or as a table for spreadsheets. */
record SearchPrinter(SearchResult found) {
    private static final String STATEMENTS = "statements";
    private static final List<String> COLUMNS =
            List.of("source", "citation", "section", "paragraph", "sentence", "page", "quote", STATEMENTS);

    void print(PrintWriter out) {
        if (found.actors().isEmpty() && found.sentences().isEmpty()) {
            out.println("The graph has nothing like it.");
            return;
        }
        if (!found.actors().isEmpty()) {
            out.println(Table.of(
                    List.of("id", "type", "name", "nameZh", "nameRu"),
                    found.actors().stream().map(SearchPrinter::row).toList()));
        }
        found.sentences().forEach(sentence -> print(sentence, out));
        if (!found.sentences().isEmpty()) {
            out.println(found.sentences().size() + " of " + found.total() + " sentences. Narrow down by:");
            found.facets()
                    .forEach((name, facets) -> out.println("  " + name + "  "
                            + facets.stream()
                                    .limit(8)
                                    .map(facet -> facet.value() + " (" + facet.count() + ")")
                                    .collect(Collectors.joining("  "))));
        }
    }

    private static void print(Map<String, Object> sentence, PrintWriter out) {
        out.println(sentence.get("quote"));
        out.println(Stream.of(
                        sentence.get("citation"),
                        sentence.get("section"),
                        "paragraph " + sentence.get("paragraph"),
                        "sentence " + sentence.get("sentence"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", ", "    ", "")));
        stated(sentence).forEach(text -> out.println("    " + text));
        out.println();
    }

    /** What a sentence states, a text each. */
    private static List<String> stated(Map<String, Object> sentence) {
        return ((List<?>) sentence.get(STATEMENTS))
                .stream().map(statement -> text((Map<?, ?>) statement)).toList();
    }

    private static String text(Map<?, ?> stated) {
        return stated.get("subject") + " " + stated.get("relation") + " " + stated.get("object")
                + (stated.get("from") == null ? "" : " from " + stated.get("from"))
                + (stated.get("to") == null ? "" : " to " + stated.get("to"))
                + ("affirmed".equals(stated.get("polarity")) ? "" : ", " + stated.get("polarity"))
                + ("actual".equals(stated.get("modality")) ? "" : ", " + stated.get("modality"));
    }

    /** The sentences, a row each. */
    void csv(OutputStream out) throws IOException {
        Csv.write(COLUMNS, found.sentences().stream().map(SearchPrinter::cells).toList(), out);
    }

    private static Map<String, Object> cells(Map<String, Object> sentence) {
        Map<String, Object> cells = new HashMap<>(sentence);
        cells.put(STATEMENTS, stated(sentence));
        return cells;
    }

    private static List<String> row(ActorRef actor) {
        return List.of(
                actor.id(),
                actor.type().label(),
                actor.name(),
                Objects.toString(actor.nameZh(), ""),
                Objects.toString(actor.nameRu(), ""));
    }
}
