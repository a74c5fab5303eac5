package heartland.loader.cli;

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
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether a graph holds what data/ ships now: a note in its folder says which state of data/ and of the code that reads it
 * was loaded last.
 */
final class ShippedData {
    private static final String NOTE = "heartland.data";
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
        state = state(List.of(home.data(), code(Hash.class), code(GraphStore.class), code(ShippedData.class))) + " "
                + plainFrom;
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

    private static String state(List<Path> roots) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path root : roots) {
                for (Path file : files(root)) {
                    digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new DataException("data/ cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The jar, or the folder of classes, of the module that the class belongs to. */
    private static Path code(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
