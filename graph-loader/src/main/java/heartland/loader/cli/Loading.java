package heartland.loader.cli;

import heartland.store.Contents;
import heartland.store.Counters;
import heartland.store.GraphWriter;
import java.io.PrintWriter;

/** Writes to a graph and shows how far that has come. */
final class Loading {
    private Loading() {}

    static Counters write(GraphWriter writer, Contents contents, PrintWriter err) {
        try (ProgressView view = ProgressView.on(err)) {
            return writer.write(contents, step -> view.show("loading " + step.phase(), step.done(), step.total(), ""));
        }
    }
}
