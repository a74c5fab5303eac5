package heartland.model.review;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.review.Review.Decision;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Actors and claims as reviews leave them.
 *
 * @param actors an actor that others were merged into has their names after its own
 * @param claims without those rejected; those accepted are certain
 * @param merged the actors that were merged into others, by the id of the other
 */
public record Reviewed(List<Actor> actors, List<Claim> claims, Map<Actor, String> merged) {
    private static final double CERTAIN = 1;

    /** Applies the reviews, in their order, but for those that a later one undoes. */
    public static Reviewed of(Collection<Actor> actors, List<Claim> claims, List<Review> reviews) {
        Set<String> undone = reviews.stream()
                .filter(review -> review.decision() == Decision.UNDO)
                .map(Review::review)
                .collect(Collectors.toCollection(HashSet::new));
        Application application = new Application(actors, claims);
        reviews.stream().filter(review -> !undone.contains(review.id())).forEach(application::apply);
        return application.result();
    }

    /** What the reviews so far have made of it. */
    private static final class Application {
        private final Map<String, Actor> actors = new TreeMap<>();
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final Map<Actor, String> merged = new LinkedHashMap<>();

        Application(Collection<Actor> actors, List<Claim> claims) {
            actors.forEach(actor -> this.actors.put(actor.id(), actor));
            claims.forEach(claim -> this.claims.put(claim.id(), claim));
        }

        /** What concerns none of these claims and actors, as one of another load does, changes nothing. */
        void apply(Review review) {
            switch (review.decision()) {
                case ACCEPT -> claims.computeIfPresent(review.claim(), (id, claim) -> claim.withConfidence(CERTAIN));
                case REJECT -> claims.remove(review.claim());
                case MERGE -> merge(review.actor(), review.into());
                case SPLIT -> split(review);
                case UNDO -> {}
            }
        }

        private void merge(String from, String into) {
            Actor gone = actors.remove(from);
            if (gone == null) {
                return;
            }
            Actor former = Actor.of(into, gone.type(), gone.names());
            actors.merge(into, former, (actor, other) -> actor.withNames(other.names()));
            merged.replaceAll((actor, present) -> present.equals(from) ? into : present);
            merged.put(gone, into);
            rename(List.copyOf(claims.keySet()), from, into);
        }

        private void split(Review review) {
            List<String> moved = review.claims().stream()
                    .filter(claims::containsKey)
                    .filter(id -> claims.get(id).names(review.actor()))
                    .toList();
            if (!moved.isEmpty()) {
                actors.putIfAbsent(review.into(), Actor.of(review.into(), review.type(), review.names()));
                rename(moved, review.actor(), review.into());
            }
        }

        /** A claim that now says the same as another of its sentence is that other; one of an actor with itself says nothing. */
        private void rename(List<String> ids, String from, String into) {
            for (String id : ids) {
                Claim claim = claims.get(id);
                if (claim.names(from)) {
                    claims.remove(id);
                    Claim renamed = claim.withActor(from, into);
                    if (!renamed.subject().equals(renamed.object())) {
                        claims.merge(renamed.id(), renamed, (a, b) -> a.confidence() >= b.confidence() ? a : b);
                    }
                }
            }
        }

        Reviewed result() {
            return new Reviewed(
                    List.copyOf(actors.values()), List.copyOf(claims.values()), Collections.unmodifiableMap(merged));
        }
    }
}
