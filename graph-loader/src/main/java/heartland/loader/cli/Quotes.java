package heartland.loader.cli;

import heartland.loader.PaperQuotes;
import heartland.model.DataException;
import heartland.store.Contents;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The quotes of claims that come without them. */
final class Quotes {
    private Quotes() {}

    /**
     * Adds what the papers have of them.
     *
     * @param papers the folder of the papers; where it is null and quotes are lacking, {@code err} hears how to add them
     */
    static Contents add(Contents contents, Path papers, PrintWriter err, Consumer<DataException> bad) {
        if (papers != null) {
            return new PaperQuotes(papers).addTo(contents, bad);
        }
        long lacking = contents.claims().stream()
                .filter(claim -> claim.evidence().quote() == null)
                .count();
        if (lacking > 0) {
            err.printf(
                    "%,d claims come without their quotes: --papers DIR, the folder of the papers, adds them%n",
                    lacking);
        }
        return contents;
    }
}
