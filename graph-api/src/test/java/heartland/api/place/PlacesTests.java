package heartland.api.place;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Home;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlacesTests {
    private static final Home HOME = Home.locate();
    private static final List<Place> PLACES = new Places(HOME).all();

    @Test
    void shouldBeOfActorsThatAreListedEachOnce() {
        Set<String> known = ActorCatalogue.read(HOME.data().resolve("actors")).actors().stream()
                .map(Actor::id)
                .collect(Collectors.toSet());
        assertThat(PLACES).extracting(Place::id).doesNotHaveDuplicates().isSubsetOf(known);
    }

    @Test
    void shouldLieOnTheGlobe() {
        assertThat(PLACES).allSatisfy(place -> {
            assertThat(place.latitude()).isBetween(-90.0, 90.0);
            assertThat(place.longitude()).isBetween(-180.0, 180.0);
            assertThat(place.of()).isIn("middle", "town", "site", "seat");
            assertThat(place.town() != null).as(place.id()).isEqualTo(place.of().equals("seat"));
        });
    }

    @Test
    void shouldBeFoundByTheirActor() {
        assertThat(new Places(HOME).of("KAZ")).get().extracting(Place::of).isEqualTo("middle");
        assertThat(new Places(HOME).of("nobody")).isEmpty();
    }

    @Test
    void shouldBeOfEachStateOfToday() {
        Set<String> placed = PLACES.stream().map(Place::id).collect(Collectors.toSet());
        assertThat(ActorCatalogue.read(HOME.data().resolve("actors")).actors().stream()
                        .filter(actor -> actor.type() == ActorType.COUNTRY)
                        .map(Actor::id)
                        .filter(id -> id.matches("[A-Z]{3}")))
                .allSatisfy(id -> assertThat(placed.contains(id)
                                || Set.of("DDR", "SCG", "YMD").contains(id))
                        .as(id)
                        .isTrue());
    }
}
