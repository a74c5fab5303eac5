package heartland.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Someone or something that relations hold between: a country, an organisation, a treaty, a base.
 *
 * @param id ISO 3166-1 alpha-3 for a country, the usual acronym for an organisation, else a slug of the English name
 * @param type what it is
 * @param names every form that names it wherever it stands, in any language; the first in a script is the one to show
 * @param shortForms forms that name it only in a fitting context, such as 哈 in 俄哈
 * @param ambiguous those of its names and short forms that may mean another actor
 * @param adjectives forms that stand for the state, its government or its people, such as 哈國, 俄方, Kazakh
 * @param members for a collective (中亞五國): the ids that it stands for; a claim about it is a claim about each of them
 * @param region whether a place is a part of the world whose states may be spoken of as one: Europe,
 *     the Middle East; else null
 * @param country the country where it lies, or for which a person acts; null where none or several
 * @param speaksFor for a capital, a seat of government or a collective: the id of the actor for which its name stands where
 *     it cannot be the end of a relation itself: 莫斯科 of a state that signs, 中亞五國 of a region that borders
 * @param date when an agreement was signed or an event began; null where not certain
 * @param offices what a person holds or held
 * @param wikidata the item's id; null where not certain
 */
@JsonPropertyOrder({
    "id",
    "type",
    "names",
    "short",
    "ambiguous",
    "adjectives",
    "members",
    "region",
    "country",
    "speaksFor",
    "date",
    "offices",
    "wikidata"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Actor(
        String id,
        ActorType type,
        List<String> names,

        @com.fasterxml.jackson.annotation.JsonProperty("short")
        List<String> shortForms,

        List<String> ambiguous,
        List<String> adjectives,
        List<String> members,
        Boolean region,
        String country,
        String speaksFor,
        PartialDate date,
        List<Office> offices,
        String wikidata) {

    public Actor {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id");
        }
        Objects.requireNonNull(type, () -> "actor '" + id + "' needs a type");
        names = copy(names);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("actor '" + id + "' needs names, none of them blank");
        }
        shortForms = copy(shortForms);
        ambiguous = copy(ambiguous);
        adjectives = copy(adjectives);
        members = copy(members);
        offices = copy(offices);
        region = Boolean.TRUE.equals(region) ? region : null;
    }

    /** An actor of which no more is known than its names. */
    public static Actor of(String id, ActorType type, List<String> names) {
        return new Actor(id, type, names, null, null, null, null, null, null, null, null, null, null);
    }

    /** The first name in Latin script; failing that, the first name. */
    @JsonIgnore
    public String name() {
        return firstIn(UnicodeScript.LATIN).orElse(names.get(0));
    }

    /** The first name in Chinese characters. */
    @JsonIgnore
    public Optional<String> nameZh() {
        return firstIn(UnicodeScript.HAN);
    }

    /** The first name in Cyrillic script. */
    @JsonIgnore
    public Optional<String> nameRu() {
        return firstIn(UnicodeScript.CYRILLIC);
    }

    /** Whether it stands for its members, as 中亞五國 does. */
    @JsonIgnore
    public boolean isCollective() {
        return !members.isEmpty();
    }

    /** Whether it is a region that may stand where a state is asked for. */
    @JsonIgnore
    public boolean actsLikeState() {
        return region != null;
    }

    /** The same actor with these names after its own, each once. */
    public Actor withNames(List<String> more) {
        List<String> all =
                Stream.concat(names.stream(), more.stream()).distinct().toList();
        return new Actor(
                id,
                type,
                all,
                shortForms,
                ambiguous,
                adjectives,
                members,
                region,
                country,
                speaksFor,
                date,
                offices,
                wikidata);
    }

    /** The same person, holding this office of a state and acting for it. */
    public Actor inOffice(Office office) {
        return new Actor(
                id,
                type,
                names,
                shortForms,
                ambiguous,
                adjectives,
                members,
                region,
                office.of(),
                speaksFor,
                date,
                List.of(office),
                wikidata);
    }

    private Optional<String> firstIn(UnicodeScript script) {
        return names.stream().filter(name -> Script.of(name) == script).findFirst();
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
