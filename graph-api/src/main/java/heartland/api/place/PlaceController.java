package heartland.api.place;

import heartland.model.Home;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Map")
class PlaceController {
    private final Places places;
    private final Path outlines;

    PlaceController(Places places, Home home) {
        this.places = places;
        this.outlines = home.data().resolve("map/countries.json");
    }

    @GetMapping("/places")
    @Operation(
            summary = "Where actors are",
            description =
                    "Points on the map for the actors of which data/map has one, in degrees; of says what the point is of.")
    List<Place> places() {
        return places.all();
    }

    @GetMapping("/outlines")
    @Operation(
            summary = "The outlines of countries, as TopoJSON",
            description = "From Natural Earth, in the public domain; as it draws them, which takes no side.")
    ResponseEntity<Resource> outlines() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new FileSystemResource(outlines));
    }
}
