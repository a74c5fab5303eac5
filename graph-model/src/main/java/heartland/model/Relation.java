package heartland.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of relation, as data/relations.jsonl defines it.
 *
 * @param id upper-case words joined by _, the relationship type in Neo4j
 * @param subject labels of the types that may be its subject; {@code Actor} is any that acts
 * @param object labels of the types that may be its object
 * @param symmetric whether it holds both ways at once, as BORDERS does
 * @param distributive whether what holds of a collective (中亞五國) holds of each member: of membership yes, of borders no
 * @param personal whether it is a relation of persons themselves; in others a person in office acts for the state
 * @param abroad whether it holds only of what lies in another country: nobody leases or stations forces in the own
 * @param lasting whether it holds for a while and does not happen on a day: the day of what a sentence before tells is not its
 *     beginning
 * @param single what one subject and one object have only one of at a time, so that two statements which differ in it
 *     cannot both be right: polarity, from, to, an attribute with a number (amount, term, count); subject, where an object
 *     has one set of them or one in an office; date, where the object's own is the day on which it happened
 * @param offices titles which one person holds at a time, each with its other names; only beside a single subject
 * @param quad structural, or one of PLOVER's four quad classes
 * @param plover the class of the PLOVER event ontology; null where none fits
 * @param en an edge's label in English
 * @param zh an edge's label in Chinese
 * @param definition what the relation says
 * @param attrs the attributes that a claim of it may carry
 */
public record Relation(
        String id,
        List<String> subject,
        List<String> object,
        boolean symmetric,
        Boolean distributive,
        Boolean personal,
        Boolean abroad,
        Boolean lasting,
        List<String> single,
        List<List<String>> offices,
        String quad,
        String plover,
        String en,
        String zh,
        String definition,
        List<String> attrs) {
    private static final Pattern ID = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Set<String> QUADS =
            Set.of("structural", "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict");

    private static final List<String> SINGLE = List.of("polarity", "from", "to", "subject", "date");

    /** Types that can act: what {@code Actor} means among a relation's ends. */
    private static final Set<ActorType> ACTING =
            Set.of(ActorType.COUNTRY, ActorType.ORGANIZATION, ActorType.PERSON, ActorType.GROUP, ActorType.COMPANY);

    public Relation {
        // The id becomes a relationship type in Cypher, where it cannot be a parameter.
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a relation's id is upper-case words joined by _, not '" + id + "'");
        }
        if (!QUADS.contains(quad)) {
            throw new IllegalArgumentException("relation " + id + ": quad is one of "
                    + QUADS.stream().sorted().toList());
        }
        if (en == null || zh == null || definition == null) {
            throw new IllegalArgumentException("relation " + id + " needs en, zh and definition");
        }
        distributive = distributive == null || distributive;
        personal = personal != null && personal;
        abroad = abroad != null && abroad;
        lasting = lasting != null && lasting;
        subject = ends(id, subject);
        object = ends(id, object);
        attrs = attrs == null ? List.of() : List.copyOf(attrs);
        single = single == null ? List.of() : List.copyOf(single);
        offices =
                offices == null ? List.of() : offices.stream().map(List::copyOf).toList();
        for (String name : single) {
            if (!SINGLE.contains(name) && !attrs.contains(name)) {
                throw new IllegalArgumentException("relation " + id + ": single names '" + name + "', which is neither "
                        + String.join(", ", SINGLE) + " nor one of its attrs");
            }
        }
    }

    /** Those of its attributes of which there is only one at a time. */
    @JsonIgnore
    public List<String> singleAttrs() {
        return single.stream().filter(attrs::contains).toList();
    }

    /** Whether the actor may be the subject, as far as its type tells. */
    @JsonIgnore
    public boolean admitsSubject(Actor actor) {
        return admits(subject, actor);
    }

    /** Whether the actor may be the object, as far as its type tells. */
    @JsonIgnore
    public boolean admitsObject(Actor actor) {
        return admits(object, actor);
    }

    private static boolean admits(List<String> ends, Actor actor) {
        return ends.contains(actor.type().label())
                || (ends.contains("Actor") && (ACTING.contains(actor.type()) || actor.actsLikeState()))
                || (ends.contains("Country") && actor.actsLikeState());
    }

    private static List<String> ends(String id, List<String> labels) {
        if (labels == null || labels.isEmpty()) {
            throw new IllegalArgumentException("relation " + id + " needs the types of its subject and object");
        }
        labels.stream().filter(label -> !label.equals("Actor")).forEach(ActorType::of);
        return List.copyOf(labels);
    }
}
