package heartland.loader.cli;

import heartland.loader.PaperFiles;
import heartland.loader.Pipeline;
import heartland.loader.evaluate.Calibration;
import heartland.loader.evaluate.GoldClaim;
import heartland.loader.evaluate.Reliability;
import heartland.loader.evaluate.Reliability.Bin;
import heartland.loader.extract.Confidences;
import heartland.loader.extract.Extractor;
import heartland.loader.read.Document;
import heartland.model.Home;
import heartland.model.Jsonl;
import heartland.model.Sources;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gold to confidences. */
@Command(
        name = "calibrate",
        description = {
            "Counts how often each rule is right on papers of which there is gold, and writes the counts to"
                    + " data/confidence.jsonl, from which extract takes how sure its claims are. Run it after rules have"
                    + " changed. Prints how well counts of the other papers foretell what is right in each."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  heartland calibrate --gold gold --papers papers"})
final class CalibrateCommand implements Callable<Integer> {
    private static final double SURE = 0.8;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GoldOptions options;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write (default: data/confidence.jsonl)")
    private Path out;

    private int wrong;

    @Override
    public Integer call() {
        if (!options.havePapers()) {
            throw new ParameterException(
                    spec.commandLine(), "give --papers: the folder that the gold was written from");
        }
        Home home = Home.locate();
        List<GoldClaim> gold = options.gold();
        Sources sources = options.sources();
        PrintWriter err = spec.commandLine().getErr();
        err.println("loading the language models");
        Extractor extractor = Pipeline.extractor(home);
        List<Document> documents = PaperFiles.read(options.files(gold, sources), sources, problem -> {
            wrong++;
            err.println("passed over " + problem.getMessage());
        });
        Calibration calibration = Calibration.of(
                documents,
                gold,
                extractor,
                document -> err.println("counted " + document.source().id()));
        Confidences counted = calibration.counted();
        Path file = out == null ? home.data().resolve(Pipeline.CONFIDENCE) : out;
        Jsonl.write(file, counted.rows());
        print(calibration);
        spec.commandLine().getOut().println(counted.rows().size() + " rows written to " + file);
        return wrong == 0 ? Heartland.FINE : Heartland.PASSED_OVER;
    }

    private void print(Calibration calibration) {
        PrintWriter out = spec.commandLine().getOut();
        Reliability reliability = calibration.leavingOneOut();
        out.println("Claims of each paper, by counts of the others:");
        out.print(Table.of(
                List.of("confidence", "claims", "mean", "right"),
                reliability.bins().stream().map(CalibrateCommand::row).toList()));
        Bin sure = reliability.from(SURE);
        out.println(String.format(
                Locale.ROOT, "of %d claims at %.1f and above %.0f %% right", sure.claims(), SURE, 100 * sure.right()));
        out.println(String.format(
                Locale.ROOT,
                "Brier score %.4f; without counts, by the rules' own estimates, %.4f",
                reliability.brierScore(),
                calibration.estimated().brierScore()));
    }

    private static List<String> row(Bin bin) {
        return List.of(
                String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()),
                String.valueOf(bin.claims()),
                String.format(Locale.ROOT, "%.2f", bin.confidence()),
                String.format(Locale.ROOT, "%.2f", bin.right()));
    }
}
