package heartland.api.place;

import heartland.model.Home;
import heartland.model.Jsonl;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where actors are, by data/map. */
@Component
public class Places {
    private final Path file;

    Places(Home home) {
        this.file = home.data().resolve("map/places.jsonl");
    }

    List<Place> all() {
        try (Stream<Place> places = read()) {
            return places.toList();
        }
    }

    /** Where the actor of that id is; empty where that is not known. */
    public Optional<Place> of(String id) {
        try (Stream<Place> places = read()) {
            return places.filter(place -> place.id().equals(id)).findFirst();
        }
    }

    private Stream<Place> read() {
        return Jsonl.read(file, Place.class);
    }
}
