package heartland.loader.cli;

import heartland.api.cite.CiteStyle;
import heartland.api.cite.Citer;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Source;
import heartland.store.GraphReader;
import heartland.store.GraphStore;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cites the sources of the graph. */
@Command(
        name = "cite",
        description = {"Cites sources of the graph, each in its own language; without SOURCE, all of them."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland cite",
            "  heartland cite kuo-2004 --style gb-t-7714-2015",
            "  heartland cite --style bibtex > sources.bib"
        })
final class CiteCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "the source's id")
    private List<String> ids = List.of();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "plain",
            completionCandidates = Styles.class,
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private String style;

    @Mixin
    private StoreOptions options;

    /** The styles there are. */
    static final class Styles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CiteStyle.words().iterator();
        }
    }

    @Override
    public Integer call() {
        if (!CiteStyle.words().contains(style)) {
            throw new DataException(
                    "there is no style '" + style + "': give one of " + String.join(", ", CiteStyle.words()));
        }
        try (GraphStore store = options.openExisting(Home.locate())) {
            spec.commandLine().getOut().print(new Citer().bibliography(sources(store), CiteStyle.of(style)));
            spec.commandLine().getOut().flush();
        }
        return Heartland.FINE;
    }

    private List<Source> sources(GraphStore store) {
        List<Source> all = GraphReader.sources(store);
        List<String> known = all.stream().map(Source::id).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new DataException("no source has the id '" + id + "': there are "
                    + known.stream().collect(Collectors.joining(", ")));
        });
        return ids.isEmpty()
                ? all
                : all.stream().filter(source -> ids.contains(source.id())).toList();
    }
}
