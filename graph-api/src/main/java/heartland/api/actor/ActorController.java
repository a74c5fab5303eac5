package heartland.api.actor;

import heartland.api.cypher.ApiCypher;
import heartland.api.cypher.Limit;
import heartland.store.ActorLookup;
import heartland.store.ActorRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/actors")
@Tag(name = "Actors")
class ActorController {
    private final ActorLookup lookup;
    private final Actors actors;
    private final ApiCypher cypher;

    ActorController(ActorLookup lookup, Actors actors, ApiCypher cypher) {
        this.lookup = lookup;
        this.actors = actors;
        this.cypher = cypher;
    }

    @GetMapping
    @Operation(
            summary = "Find actors by any of their names, in any script",
            description =
                    "The same name first, then names that begin so, then others. Without q, the best connected; with ids,"
                            + " the actors of these, by id.")
    List<ActorRef> search(
            @Parameter(description = "a name or the beginning of one", example = "上合") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "ids, set apart by commas") @RequestParam(defaultValue = "") List<String> ids,
            @Parameter(description = "how many at most, 1 to 100") @RequestParam(defaultValue = "10") int limit) {
        Limit.check(limit, 100);
        if (!ids.isEmpty()) {
            return cypher.rows("actors-of", Map.of("ids", ids), ActorRef.class);
        }
        return q.isBlank()
                ? cypher.rows("best-connected", Map.of("limit", limit), ActorRef.class)
                : lookup.search(q, limit);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "An actor, its names, and what is stated about it",
            description = "counts tell of all its statements; the list holds as many as limit allows.")
    ResponseEntity<ActorView> actor(
            @Parameter(description = "the id, or any name that no other actor has", example = "SCO") @PathVariable
                    String id,
            @Parameter(description = "how many statements at most, 1 to 1000") @RequestParam(defaultValue = "200")
                    int limit) {
        Limit.check(limit, 1000);
        String present = lookup.get(id).id();
        if (!present.equals(id) && lookup.mergedInto(id).isPresent()) {
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(UriComponentsBuilder.fromPath("/api/actors/{id}").build(present))
                    .build();
        }
        return ResponseEntity.ok(actors.view(present, limit));
    }
}
