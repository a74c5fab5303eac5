package heartland.model.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import heartland.model.ActorType;
import heartland.model.Hash;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One decision of a person: a line of reviews.jsonl.
 *
 * @param id made of all that follows
 * @param decision what is decided
 * @param claim the claim that is accepted or rejected
 * @param actor the actor that is merged into another, or from which another is split
 * @param into the id of the actor that it is merged into, or that is split from it
 * @param type what the actor is that is split from it
 * @param names the names of the actor that is split from it
 * @param claims the claims that speak of the actor that is split from it
 * @param review the review that is undone
 * @param by who decided
 * @param at when, in ISO 8601
 * @param why the reason
 */
@JsonPropertyOrder({"id", "decision", "claim", "actor", "into", "type", "names", "claims", "review", "by", "at", "why"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Review(
        String id,
        Decision decision,
        String claim,
        String actor,
        String into,
        ActorType type,
        List<String> names,
        List<String> claims,
        String review,
        String by,
        String at,
        String why) {

    /** What can be decided. */
    public enum Decision {
        /** The sentence does say so. */
        @JsonProperty("accept")
        ACCEPT,
        /** The sentence does not say so. */
        @JsonProperty("reject")
        REJECT,
        /** Two actors are one. */
        @JsonProperty("merge")
        MERGE,
        /** Some claims of an actor speak of another. */
        @JsonProperty("split")
        SPLIT,
        /** A review no longer holds. */
        @JsonProperty("undo")
        UNDO
    }

    /** @throws IllegalArgumentException if what the decision needs is missing, or the id is not that of the contents */
    public Review {
        Objects.requireNonNull(decision, "a review needs a decision: accept, reject, merge, split or undo");
        names = names == null ? List.of() : List.copyOf(names);
        claims = claims == null ? List.of() : List.copyOf(claims);
        switch (decision) {
            case ACCEPT, REJECT -> require(decision, "claim", claim);
            case MERGE -> {
                require(decision, "actor", actor);
                require(decision, "into", into);
                if (actor.equals(into)) {
                    throw new IllegalArgumentException("merge needs two actors, not " + actor + " twice");
                }
            }
            case SPLIT -> {
                require(decision, "actor", actor);
                require(decision, "into", into);
                require(decision, "type", type == null ? null : type.label());
                require(decision, "names", String.join("", names));
                require(decision, "claims", String.join("", claims));
            }
            case UNDO -> require(decision, "review", review);
        }
        require(decision, "by", by);
        require(decision, "why", why);
        at = at == null ? Instant.now().toString() : at;
        String expected = Hash.id(
                decision.name(),
                Objects.toString(claim, ""),
                Objects.toString(actor, ""),
                Objects.toString(into, ""),
                Objects.toString(type, ""),
                names.toString(),
                claims.toString(),
                Objects.toString(review, ""),
                by,
                at,
                why);
        if (id != null && !id.equals(expected)) {
            throw new IllegalArgumentException(
                    "id " + id + " is not that of its contents, " + expected + ": leave it out and it is worked out");
        }
        id = expected;
    }

    /** To accept or to reject a claim, now. */
    public static Review of(Decision decision, String claim, String by, String why) {
        return new Review(null, decision, claim, null, null, null, null, null, null, by, null, why);
    }

    private static void require(Decision decision, String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    decision.name().toLowerCase(Locale.ROOT) + " needs " + name + ": give it");
        }
    }
}
