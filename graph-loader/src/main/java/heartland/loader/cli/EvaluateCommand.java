package heartland.loader.cli;

import heartland.loader.ClaimsFolder;
import heartland.loader.Extracted;
import heartland.loader.evaluate.GoldClaim;
import heartland.loader.evaluate.Score;
import heartland.loader.evaluate.ScoreReport;
import heartland.loader.evaluate.Scoring;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Jsonl;
import heartland.model.Source;
import heartland.model.Sources;
import heartland.store.Contents;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Claims against gold. */
@Command(
        name = "evaluate",
        description = {
            "Holds the claims that papers yield, or those of a folder, against gold: claims that people wrote down from the"
                    + " same papers. Prints precision and recall by relation, of all papers and of each."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland evaluate --gold gold --papers papers --misses 20",
            "  heartland evaluate --gold gold --claims var/claims --json var/figures.json"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GoldOptions options;

    @Option(
            names = "--claims",
            paramLabel = "DIR",
            description = "claims that were extracted already, instead of papers")
    private Path claims;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "0",
            description = "show up to N claims that no gold confirms, and N of gold that no claim finds")
    private int misses;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures to this file too")
    private Path json;

    private int wrong;

    @Override
    public Integer call() {
        if (options.havePapers() == (claims != null)) {
            throw new ParameterException(
                    spec.commandLine(), "give either --papers, to read them, or --claims, that were extracted already");
        }
        List<GoldClaim> gold = options.gold();
        Contents contents = claims == null ? extract(gold) : extracted();
        Score score = Scoring.score(gold, contents);
        Map<String, Score> byDoc = byDoc(gold, contents);
        print(score, byDoc, contents);
        if (json != null) {
            Map<String, Object> documents = new LinkedHashMap<>();
            byDoc.forEach((doc, of) -> documents.put(doc, ScoreReport.figures(of)));
            Map<String, Object> figures = ScoreReport.figures(score);
            figures.put("documents", documents);
            Jsonl.write(json, List.of(figures));
        }
        return wrong == 0 ? Heartland.FINE : Heartland.PASSED_OVER;
    }

    private Contents extract(List<GoldClaim> gold) {
        Sources sources = options.sources();
        Extracted extracted = Papers.extract(Home.locate(), options.files(gold, sources), sources, err());
        wrong += extracted.problems().size();
        return extracted.contents();
    }

    private Contents extracted() {
        Contents contents = new ClaimsFolder(claims).read(this::passOver);
        if (contents.claims().stream().anyMatch(claim -> claim.evidence().quote() == null)) {
            throw new DataException(claims
                    + ": has claims without quotes, by which they are held against gold: give --papers, or extract without"
                    + " --without-quotes");
        }
        return contents;
    }

    private static Map<String, Score> byDoc(List<GoldClaim> gold, Contents contents) {
        Map<String, Score> scores = new LinkedHashMap<>();
        gold.stream()
                .map(GoldClaim::doc)
                .distinct()
                .forEach(doc -> scores.put(
                        doc,
                        Scoring.score(
                                gold.stream()
                                        .filter(each -> each.doc().equals(doc))
                                        .toList(),
                                contents)));
        return scores;
    }

    private void print(Score score, Map<String, Score> byDoc, Contents contents) {
        PrintWriter out = spec.commandLine().getOut();
        ScoreReport.lines(score).forEach(out::println);
        ScoreReport.misses(score, misses).forEach(out::println);
        byDoc.forEach((doc, of) -> {
            out.println("\n" + doc + kind(doc, contents));
            ScoreReport.lines(of).forEach(out::println);
        });
    }

    private static String kind(String doc, Contents contents) {
        return contents.sources().stream()
                .filter(source -> source.id().equals(doc))
                .map(Source::type)
                .map(type -> " (" + type + ")")
                .findFirst()
                .orElse(": no such paper was read, so that all its gold is missed");
    }

    private void passOver(RuntimeException problem) {
        wrong++;
        err().println("passed over " + problem.getMessage());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
