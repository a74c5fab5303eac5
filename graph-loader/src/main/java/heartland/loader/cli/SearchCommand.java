package heartland.loader.cli;

import heartland.model.Home;
import heartland.store.GraphStore;
import heartland.store.Search;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            "  heartland search 俄羅斯 year=1994 --csv"
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

    @Mixin
    private AnswerForm form;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        Home home = Home.locate();
        Map<String, String> arguments = new LinkedHashMap<>(filters);
        arguments.put("q", words);
        arguments.putIfAbsent("limit", "20");
        try (GraphStore store = options.openExisting(home)) {
            form.print(
                    new Search(store, home).run(arguments), spec.commandLine().getOut());
        }
        return Heartland.FINE;
    }
}
