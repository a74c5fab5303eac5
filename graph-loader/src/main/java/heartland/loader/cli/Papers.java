package heartland.loader.cli;

import heartland.loader.Extracted;
import heartland.loader.ExtractionCache;
import heartland.loader.PaperExtraction;
import heartland.loader.Pipeline;
import heartland.loader.extract.Extractor;
import heartland.model.Home;
import heartland.model.Sources;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Extracts papers and shows how far that has come. */
final class Papers {
    private Papers() {}

    /** As {@link #extract(Home, List, Sources, ExtractionCache, PrintWriter)}, with the usual cache. */
    static Extracted extract(Home home, List<Path> paths, Sources sources, PrintWriter err) {
        return extract(home, paths, sources, ExtractionCache.of(home), err);
    }

    /** The claims of the papers, with what data/ knows; each problem is told at once the run is over. */
    static Extracted extract(Home home, List<Path> paths, Sources sources, ExtractionCache cache, PrintWriter err) {
        Supplier<Extractor> extractor = () -> {
            err.println("loading the language models");
            return Pipeline.extractor(home);
        };
        try (ProgressView view = ProgressView.on(err)) {
            Extracted extracted = new PaperExtraction(extractor, sources, cache).run(paths, step -> show(step, view));
            extracted.problems().forEach(problem -> err.println("passed over " + problem.getMessage()));
            return extracted;
        }
    }

    private static void show(PaperExtraction.Step step, ProgressView view) {
        view.show(
                "reading",
                step.done(),
                step.total(),
                step.extraction().source().id() + ": "
                        + step.extraction().claims().size() + " claims" + (step.unchanged() ? ", unchanged" : ""));
    }
}
