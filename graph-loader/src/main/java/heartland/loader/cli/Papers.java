package heartland.loader.cli;

import heartland.loader.Extracted;
import heartland.loader.PaperExtraction;
import heartland.loader.Pipeline;
import heartland.model.Home;
import heartland.model.Sources;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Extracts papers and shows how far that has come. */
final class Papers {
    private Papers() {}

    /** The claims of the papers, with what data/ knows; each problem is told at once the run is over. */
    static Extracted extract(Home home, List<Path> paths, Sources sources, PrintWriter err) {
        err.println("loading the language models");
        try (ProgressView view = ProgressView.on(err)) {
            Extracted extracted = new PaperExtraction(Pipeline.extractor(home), sources)
                    .run(
                            paths,
                            step -> view.show(
                                    "reading",
                                    step.done(),
                                    step.total(),
                                    step.document().source().id() + ": "
                                            + step.extraction().claims().size() + " claims"));
            extracted.problems().forEach(problem -> err.println("passed over " + problem.getMessage()));
            return extracted;
        }
    }
}
