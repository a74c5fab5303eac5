package heartland.loader.cli;

import heartland.model.Home;
import heartland.store.ActorRef;
import heartland.store.GraphStore;
import heartland.store.Search;
import heartland.store.SearchResult;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds actors and sentences. */
@Command(
        name = "search",
        description = {"Finds actors by their names and sentences by their words, in any script."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland search 上合",
            "  heartland search Baikonur relation=LEASES",
            "  heartland search 俄羅斯 year=1994 --json"
        })
final class SearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "WORDS",
            description = "a name, or words of a sentence; the last may be unfinished")
    private String words;

    @Parameters(
            index = "1..*",
            paramLabel = "FILTER=VALUE",
            description = "narrows the sentences down: type, relation, source, year; limit says how many at most")
    private Map<String, String> filters = Map.of();

    @Option(names = "--json", description = "print JSON instead of tables")
    private boolean json;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        Home home = Home.locate();
        Map<String, String> arguments = new LinkedHashMap<>(filters);
        arguments.put("q", words);
        arguments.putIfAbsent("limit", "20");
        try (GraphStore store = options.openExisting(home)) {
            SearchResult found = new Search(store, home).run(arguments);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.indented(found));
            } else {
                print(found, out);
            }
        }
        return Heartland.FINE;
    }

    private static void print(SearchResult found, PrintWriter out) {
        if (found.actors().isEmpty() && found.sentences().isEmpty()) {
            out.println("The graph has nothing like it.");
            return;
        }
        if (!found.actors().isEmpty()) {
            out.println(Table.of(
                    List.of("id", "type", "name", "nameZh", "nameRu"),
                    found.actors().stream().map(SearchCommand::row).toList()));
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
        for (Object statement : (List<?>) sentence.get("statements")) {
            Map<?, ?> stated = (Map<?, ?>) statement;
            out.println("    " + stated.get("subject") + " " + stated.get("relation") + " " + stated.get("object")
                    + (stated.get("from") == null ? "" : " from " + stated.get("from"))
                    + (stated.get("to") == null ? "" : " to " + stated.get("to"))
                    + ("affirmed".equals(stated.get("polarity")) ? "" : ", " + stated.get("polarity"))
                    + ("actual".equals(stated.get("modality")) ? "" : ", " + stated.get("modality")));
        }
        out.println();
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
