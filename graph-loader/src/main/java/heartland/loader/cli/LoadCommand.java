package heartland.loader.cli;

import heartland.loader.ClaimsFolder;
import heartland.loader.Extracted;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Sources;
import heartland.model.reference.Reference;
import heartland.store.Contents;
import heartland.store.GraphStore;
import heartland.store.GraphWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Claims, or papers, to the graph. */
@Command(
        name = "load",
        description = {
            "Loads claims into a graph: those of a folder that heartland extract wrote, or those of papers, which are"
                    + " extracted first. The same claims twice change nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland load var/claims",
            "  heartland load var/claims --papers papers",
            "  heartland load var/claims --reference reference",
            "  heartland load papers --sources papers/sources.json --store var/mine",
            "  heartland load var/claims --uri bolt://localhost:7687 --user neo4j --password"
        })
final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "folders with claims.jsonl, actors.jsonl and sources.json; papers, and folders of papers")
    private List<Path> paths;

    @Option(names = "--sources", paramLabel = "FILE", description = "what the papers are, as CSL-JSON")
    private Path sources;

    @Option(
            names = "--papers",
            paramLabel = "DIR",
            description = "the folder that has the papers, in it or below, from which claims without quotes get theirs")
    private Path papersOfClaims;

    @Mixin
    private StoreOptions options;

    @Mixin
    private PlainFrom plainFrom;

    @Mixin
    private ReferenceData referenceData;

    private int wrong;

    @Override
    public Integer call() {
        Home home = Home.locate();
        Reference reference = referenceData.read(home, this::passOver);
        List<Path> papers =
                paths.stream().filter(path -> !ClaimsFolder.isAt(path)).toList();
        Extracted extracted = papers.isEmpty() ? null : extract(home, papers);
        try (GraphStore store = options.open(home)) {
            GraphWriter writer = new GraphWriter(store, home, plainFrom.least(), reference);
            paths.stream()
                    .filter(ClaimsFolder::isAt)
                    .forEach(path -> write(writer, path.toString(), () -> claims(new ClaimsFolder(path))));
            if (extracted != null) {
                write(writer, "papers", extracted::contents);
            }
        }
        return wrong == 0 ? Heartland.FINE : Heartland.PASSED_OVER;
    }

    private Contents claims(ClaimsFolder folder) {
        return Quotes.add(folder.read(this::passOver), papersOfClaims, err(), problem -> {
            wrong++;
            err().println(problem.getMessage());
        });
    }

    private Extracted extract(Home home, List<Path> papers) {
        Extracted extracted =
                Papers.extract(home, papers, sources == null ? Sources.none() : Sources.read(sources), err());
        wrong += extracted.problems().size();
        return extracted;
    }

    private void write(GraphWriter writer, String name, Supplier<Contents> contents) {
        try {
            spec.commandLine().getOut().println(name);
            spec.commandLine()
                    .getOut()
                    .println(Loading.write(writer, contents.get(), err()).describe());
        } catch (DataException e) {
            passOver(e);
        }
    }

    private void passOver(DataException problem) {
        wrong++;
        err().println("passed over " + problem.getMessage());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
