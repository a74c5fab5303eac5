package heartland.loader.cli;

import heartland.loader.ClaimsFolder;
import heartland.loader.Fingerprint;
import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.Hash;
import heartland.model.Home;
import heartland.model.Sources;
import heartland.store.Contents;
import heartland.store.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a graph holds what data/ ships now: a note in its folder says which state of data/ and of the code that reads it
 * was loaded last.
 */
final class ShippedData {
    private static final String NOTE = "heartland.data";
    private static final String QUOTED = " with all quotes";

    private final Home home;
    private final Path note;
    private final String state;

    /**
     * @param store the folder of the graph; may not exist yet
     * @param plainFrom the least confidence of what becomes a relationship, which what was loaded with another lacks
     */
    ShippedData(Home home, Path store, double plainFrom) {
        this.home = home;
        note = store.resolve(NOTE);
        state = new Fingerprint()
                        .add(home.data())
                        .addCode(Hash.class)
                        .addCode(GraphStore.class)
                        .addCode(ShippedData.class)
                        .hex()
                + " "
                + plainFrom;
    }

    /** @param quoted whether it must hold the quotes of all claims too */
    boolean isLoaded(boolean quoted) {
        try {
            String noted = Files.exists(note) ? Files.readString(note) : "";
            return noted.equals(state + QUOTED) || (!quoted && noted.equals(state));
        } catch (IOException e) {
            return false;
        }
    }

    /** What the papers state, without quotes, and every actor that data/ lists: read in no time. */
    Contents claims(PrintWriter err) {
        Contents claims = new ClaimsFolder(home.data().resolve("claims"))
                .read(bad -> err.println("passed over " + bad.getMessage()));
        Contents listed = new Contents(
                List.of(), ActorCatalogue.read(home.data().resolve("actors")).actors(), List.of());
        return listed.and(claims);
    }

    /** What the digests say, which takes the language models where a digest, a rule or an actor has changed. */
    Contents digests(PrintWriter err) {
        Sources sources = Sources.read(home.data().resolve("sources.json"));
        return Papers.extract(home, List.of(home.data().resolve("digests")), sources, err)
                .contents();
    }

    /** Notes that the graph holds these contents. */
    void noteLoaded(Contents contents) {
        boolean quoted =
                contents.claims().stream().allMatch(claim -> claim.evidence().quote() != null);
        try {
            Files.writeString(note, quoted ? state + QUOTED : state);
        } catch (IOException e) {
            throw new DataException(note + " cannot be written: " + e.getMessage(), e);
        }
    }
}
