package heartland.loader.cli;

import heartland.loader.ClaimsFolder;
import heartland.model.Home;
import heartland.store.Contents;
import heartland.store.GraphReader;
import heartland.store.GraphStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The graph back to claims. */
@Command(
        name = "export",
        description = "Writes all that a graph holds to DIR/claims.jsonl, DIR/actors.jsonl and DIR/sources.json.",
        footerHeading = "%nExamples:%n",
        footer = {"  heartland export --out backup", "  heartland export --store var/mine --out mine"})
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        try (GraphStore store = options.openExisting(Home.locate())) {
            Contents contents = GraphReader.read(store);
            new ClaimsFolder(out).write(contents);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%,d sources, %,d actors, %,d claims written to %s%n",
                            contents.sources().size(),
                            contents.actors().size(),
                            contents.claims().size(),
                            out);
        }
        return Heartland.FINE;
    }
}
