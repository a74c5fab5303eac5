package heartland.api.statement;

import heartland.api.cypher.ApiCypher;
import heartland.api.statement.ClaimView.Mark;
import heartland.api.statement.ClaimView.Role;
import heartland.api.statement.Stated.End;
import heartland.api.statement.Stated.PublicFact;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.name.NamedPlaces;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads statements from the graph, with the two actors found in each quote. */
@Component
class Statements {
    private final ApiCypher cypher;
    private final ActorCatalogue catalogue;
    private final NamedPlaces places;

    Statements(ApiCypher cypher, ActorCatalogue catalogue) {
        this.cypher = cypher;
        this.catalogue = catalogue;
        this.places = new NamedPlaces(catalogue);
    }

    /** Those of these ids that there are, by id. */
    List<Stated> find(Collection<String> ids) {
        return cypher.rows("statements", Map.of("ids", ids), Row.class).stream()
                .map(this::stated)
                .toList();
    }

    private Stated stated(Row row) {
        Actor subject = actor(row.subject);
        Actor object = actor(row.object);
        return new Stated(
                row.id,
                row.relation,
                row.text,
                row.quad,
                end(row.subject),
                end(row.object),
                row.polarity,
                row.modality,
                row.provisional,
                row.from,
                row.to,
                row.known,
                row.confidence,
                row.sources,
                row.reference,
                row.claims.stream()
                        .map(claim -> claim.marked(marks(claim.quote(), subject, object)))
                        .toList());
    }

    private List<Mark> marks(String quote, Actor subject, Actor object) {
        return quote == null
                ? List.of()
                : Stream.concat(marks(quote, subject, Role.SUBJECT), marks(quote, object, Role.OBJECT))
                        .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::role))
                        .toList();
    }

    private Stream<Mark> marks(String quote, Actor actor, Role role) {
        return places.find(quote, actor).stream().map(span -> new Mark(span.start(), span.end(), role));
    }

    private End end(ActorRow row) {
        return new End(
                row.id,
                row.type,
                row.name,
                row.nameZh,
                row.nameRu,
                catalogue.find(row.id).isPresent());
    }

    /** The listed actor, whose adjectives and short forms are known, with the names that texts gave it. */
    private Actor actor(ActorRow row) {
        return catalogue
                .find(row.id)
                .map(listed -> listed.withNames(row.names))
                .orElseGet(() -> Actor.of(row.id, row.type, row.names));
    }

    /** A statement as the graph has it. */
    private record Row(
            String id,
            String relation,
            String text,
            String quad,
            ActorRow subject,
            ActorRow object,
            String polarity,
            String modality,
            boolean provisional,
            String from,
            String to,
            String known,
            double confidence,
            long sources,
            PublicFact reference,
            List<ClaimView> claims) {}

    private record ActorRow(String id, ActorType type, String name, String nameZh, String nameRu, List<String> names) {}
}
