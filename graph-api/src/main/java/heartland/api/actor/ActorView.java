package heartland.api.actor;

import heartland.api.place.Place;
import heartland.model.ActorType;
import heartland.model.Office;
import java.util.List;
import java.util.Map;

/**
 * An actor and what is stated about it.
 *
 * @param name its name in Latin script, or the first that it has
 * @param names all its names
 * @param namesByScript the same by the script of their first letter: latin, han, cyrillic …
 * @param listed whether data/actors has it; what is not listed was taken from a text
 * @param country where it lies, or for which a person acts; null where none or several
 * @param date when an agreement was signed or an event began; null where not certain
 * @param offices what a person holds or held
 * @param place where it is on the map; null where that is not known
 * @param wikidata the item's id; null where not certain
 * @param merged the actors that a review made one with this, with the names that they brought
 * @param memberships what it belongs to as subject, and who belongs to it as object; those of today first
 * @param sources the papers that state something of it, those that state the most first
 * @param counts of all that is stated about it
 * @param statements the statements by relation and date, as many as asked for
 */
record ActorView(
        String id,
        ActorType type,
        String name,
        String nameZh,
        String nameRu,
        List<String> names,
        Map<String, List<String>> namesByScript,
        boolean listed,
        End country,
        String date,
        List<Office> offices,
        Place place,
        String wikidata,
        List<Merged> merged,
        List<Membership> memberships,
        List<SourceCount> sources,
        Counts counts,
        List<StatementSummary> statements) {

    /** How many statements name the actor, how many claims make them, and how many sources make those. */
    record Counts(long statements, long claims, long sources) {}

    /**
     * A statement, seen from the actor.
     *
     * @param role what the actor is in it: subject or object
     * @param other the actor at the other end
     * @param claims how many claims make it
     * @param sources how many sources make them
     */
    record StatementSummary(
            String id,
            String relation,
            String role,
            End other,
            String polarity,
            String modality,
            String from,
            String to,
            double confidence,
            long claims,
            long sources) {}

    /** Another actor. */
    record End(String id, ActorType type, String name, String nameZh, String nameRu) {}

    /**
     * That it belongs or belonged to another, or another to it.
     *
     * @param relation MEMBER_OF, OBSERVER_OF or DIALOGUE_PARTNER_OF
     * @param role what the actor is in it: subject or object
     * @param from when it first began; null where none says
     * @param to when it last ended; null where it lasts, or none says
     * @param present whether it holds today, as far as the sources tell
     * @param statements the ids of those that say so
     */
    record Membership(
            String relation,
            String role,
            End other,
            String from,
            String to,
            boolean present,
            double confidence,
            List<String> statements) {}

    /** A paper, and how many statements on the actor it makes. */
    record SourceCount(String id, String title, String citation, String language, long statements) {}

    /**
     * A former actor that is one with this.
     *
     * @param by who decided so; null where data/reviews.jsonl no longer tells
     * @param at when, in ISO 8601
     * @param why the reason
     */
    record Merged(String id, List<String> names, String by, String at, String why) {}
}
