package heartland.loader.cli;

import heartland.model.Home;
import heartland.store.GraphStore;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import heartland.store.QueryRunner;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph a named question. */
@Command(
        name = "query",
        description = {
            "Answers one of the questions of cypher/queries; without NAME, lists them. Actors may be named in any script."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland query",
            "  heartland query members org=SCO",
            "  heartland query members org=上合組織 asOf=2005-01-01",
            "  heartland query leases --json",
            "  heartland query timeline actor=KAZ --csv > kazakhstan.csv",
            "  heartland query mine --queries my-questions"
        })
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "the question")
    private String name;

    @Parameters(index = "1..*", paramLabel = "PARAMETER=VALUE", description = "what it asks for")
    private Map<String, String> arguments = Map.of();

    @Mixin
    private AnswerForm form;

    @Mixin
    private QueryFolders folders;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        Home home = Home.locate();
        NamedQueries queries = NamedQueries.read(
                Stream.concat(Stream.of(home.cypher().resolve("queries")), Stream.of(folders.further()))
                        .toList(),
                problem -> spec.commandLine().getErr().println(problem.getMessage()));
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            out.print(Table.of(
                    List.of("query", "answers", "parameters"),
                    queries.all().stream()
                            .map(query -> List.of(query.name(), query.title(), parameters(query)))
                            .toList()));
            return Heartland.FINE;
        }
        queries.get(name);
        try (GraphStore store = options.openExisting(home)) {
            form.print(new QueryRunner(store, queries, Clock.systemDefaultZone()), name, arguments, out);
        }
        return Heartland.FINE;
    }

    private static String parameters(NamedQuery query) {
        return query.params().stream()
                .map(param -> param.required() ? param.name() : "[" + param.name() + "]")
                .collect(Collectors.joining(" "));
    }
}
