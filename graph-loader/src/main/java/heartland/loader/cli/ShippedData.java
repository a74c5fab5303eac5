package heartland.loader.cli;

import heartland.loader.Fingerprint;
import heartland.model.Actor;
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
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a graph holds what data/ ships now: a note in its folder says which state of data/ and of the code that reads it
 * was loaded last.
 */
final class ShippedData {
    private static final String NOTE = "heartland.data";
    private final Home home;
    private final Path note;
    private final String state;

    /** @param store the folder of the graph; may not exist yet */
    ShippedData(Home home, Path store) {
        this.home = home;
        note = store.resolve(NOTE);
        state = new Fingerprint()
                .add(home.data())
                .addCode(Hash.class)
                .addCode(GraphStore.class)
                .addCode(ShippedData.class)
                .hex();
    }

    boolean isLoaded() {
        try {
            return Files.exists(note) && Files.readString(note).equals(state);
        } catch (IOException e) {
            return false;
        }
    }

    /** What the digests say, and every actor that data/ lists. */
    Contents extract(PrintWriter err) {
        Sources sources = Sources.read(home.data().resolve("sources.json"));
        Contents said = Papers.extract(home, List.of(home.data().resolve("digests")), sources, err)
                .contents();
        Map<String, Actor> actors = new TreeMap<>();
        ActorCatalogue.read(home.data().resolve("actors")).actors().forEach(actor -> actors.put(actor.id(), actor));
        said.actors().forEach(actor -> actors.put(actor.id(), actor));
        return new Contents(said.sources(), actors.values(), said.claims());
    }

    /** Notes that the graph holds it. */
    void noteLoaded() {
        try {
            Files.writeString(note, state);
        } catch (IOException e) {
            throw new DataException(note + " cannot be written: " + e.getMessage(), e);
        }
    }
}
