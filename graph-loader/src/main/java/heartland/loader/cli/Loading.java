package heartland.loader.cli;

import heartland.model.Home;
import heartland.model.review.ReviewFile;
import heartland.store.Contents;
import heartland.store.Counters;
import heartland.store.GraphWriter;
import java.io.PrintWriter;

/** Writes to a graph and shows how far that has come. */
final class Loading {
    private Loading() {}

    /** The contents as reviews leave them; a review that cannot be read is passed over aloud. */
    static Counters write(GraphWriter writer, Contents contents, PrintWriter err) {
        Contents reviewed = contents.reviewed(
                ReviewFile.of(Home.locate()).read(bad -> err.println("passed over " + bad.getMessage())));
        try (ProgressView view = ProgressView.on(err)) {
            return writer.write(reviewed, step -> view.show("loading " + step.phase(), step.done(), step.total(), ""));
        }
    }
}
