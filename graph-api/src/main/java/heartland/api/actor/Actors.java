package heartland.api.actor;

import heartland.api.actor.ActorView.Counts;
import heartland.api.actor.ActorView.End;
import heartland.api.actor.ActorView.Membership;
import heartland.api.actor.ActorView.Merged;
import heartland.api.actor.ActorView.SourceCount;
import heartland.api.actor.ActorView.StatementSummary;
import heartland.api.cypher.ApiCypher;
import heartland.api.place.Places;
import heartland.model.ActorCatalogue;
import heartland.model.Home;
import heartland.model.Office;
import heartland.model.Script;
import heartland.model.review.Review;
import heartland.model.review.Review.Decision;
import heartland.model.review.ReviewFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what the graph has about an actor. */
@Component
class Actors {
    private final ActorRepository nodes;
    private final ApiCypher cypher;
    private final ActorCatalogue catalogue;
    private final Places places;
    private final ReviewFile reviews;
    private final JsonMapper mapper;

    Actors(
            ActorRepository nodes,
            ApiCypher cypher,
            ActorCatalogue catalogue,
            Places places,
            Home home,
            JsonMapper mapper) {
        this.places = places;
        this.nodes = nodes;
        this.cypher = cypher;
        this.catalogue = catalogue;
        this.reviews = ReviewFile.of(home);
        this.mapper = mapper;
    }

    /** The actor of that id, which there is, with as many statements. */
    ActorView view(String id, int limit) {
        ActorNode actor = nodes.findById(id).orElseThrow();
        Map<String, Object> params =
                Map.of("id", id, "limit", limit, "today", LocalDate.now().toString());
        return new ActorView(
                id,
                actor.type(),
                actor.name(),
                actor.nameZh(),
                actor.nameRu(),
                actor.names(),
                actor.names().stream()
                        .collect(Collectors.groupingBy(
                                name -> Script.of(name).name().toLowerCase(Locale.ROOT),
                                LinkedHashMap::new,
                                Collectors.toList())),
                catalogue.find(id).isPresent(),
                country(actor.country()).orElse(null),
                actor.date(),
                offices(actor.offices()),
                places.of(id).orElse(null),
                actor.wikidata(),
                merged(id, params),
                cypher.rows("actor-memberships", params, Membership.class),
                cypher.rows("actor-sources", params, SourceCount.class),
                cypher.rows("actor-counts", params, Counts.class).get(0),
                cypher.rows("actor-statements", params, StatementSummary.class));
    }

    private Optional<End> country(String id) {
        return Optional.ofNullable(id)
                .flatMap(nodes::findById)
                .map(node -> new End(node.id(), node.type(), node.name(), node.nameZh(), node.nameRu()));
    }

    private List<Office> offices(List<String> json) {
        return json == null
                ? List.of()
                : json.stream()
                        .map(office -> mapper.readValue(office, Office.class))
                        .toList();
    }

    private List<Merged> merged(String id, Map<String, Object> params) {
        List<Former> formers = cypher.rows("actor-merged", params, Former.class);
        List<Review> merges = formers.isEmpty()
                ? List.of()
                : reviews.read(bad -> {}).stream()
                        .filter(review -> review.decision() == Decision.MERGE)
                        .toList();
        return formers.stream()
                .map(former -> {
                    Optional<Review> why = merges.stream()
                            .filter(review -> review.actor().equals(former.id))
                            .reduce((first, last) -> last);
                    return new Merged(
                            former.id,
                            former.names,
                            why.map(Review::by).orElse(null),
                            why.map(Review::at).orElse(null),
                            why.map(Review::why).orElse(null));
                })
                .toList();
    }

    /** A merged actor as the graph has it. */
    private record Former(String id, List<String> names) {}
}
