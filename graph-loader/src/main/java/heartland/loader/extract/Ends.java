package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Rule;
import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Relation;
import heartland.model.Script;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the ends of a relation are: a person in office acts for the state, a capital may stand for its government. */
final class Ends {
    /** What actors join, hold or sign. */
    static final Set<ActorType> JOINED =
            Set.of(ActorType.ORGANIZATION, ActorType.AGREEMENT, ActorType.INITIATIVE, ActorType.EVENT);

    private final ActorCatalogue catalogue;

    Ends(ActorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The object of a match: the one that it names, else whom the rule says. */
    Optional<Unit> object(Rule rule, Relation relation, Matcher match, Masked masked, Before before) {
        Optional<Unit> named = slot(match, masked, "O");
        if (named.isPresent()) {
            return named.filter(
                    object -> rule.object() != Rule.Unnamed.COUNTRY || isOf(object, slot(match, masked, "S")));
        }
        return switch (rule.object()) {
            case NONE, NOUN -> Optional.empty();
            case COUNTRY -> slot(match, masked, "S").flatMap(this::country);
            case BEFORE -> last(rule, relation, masked, match.start(), before);
            case TOPIC ->
                slot(match, masked, "S").flatMap(subject -> topic(relation, subject, masked, match.end(), before));
        };
    }

    /**
     * The country on which the text is, unless a third is named before the words end: after it the text may be on that one. An
     * office is held at home, all else is done to another.
     */
    private static Optional<Unit> topic(Relation relation, Unit subject, Masked masked, int end, Before before) {
        Set<String> states = subject.members().stream()
                .map(Ends::state)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Unit> on = Stream.of(before.title(), before.counterpart())
                .flatMap(Optional::stream)
                .filter(unit -> unit.isAll(ActorType.COUNTRY))
                .toList();
        boolean third = masked.units().stream()
                .filter(unit -> unit.start() < masked.origin()[end - 1] && !unit.equals(subject))
                .flatMap(unit -> unit.members().stream())
                .filter(actor -> actor.type() == ActorType.COUNTRY)
                .anyMatch(actor ->
                        on.stream().noneMatch(unit -> unit.members().get(0).equals(actor)));
        boolean atHome = relation.personal() && !relation.abroad() && !states.isEmpty();
        List<Unit> ends = on.stream()
                .filter(unit -> states.contains(unit.members().get(0).id()) == atHome)
                .toList();
        return ends.size() == 1 && !third ? Optional.of(ends.get(0)) : Optional.empty();
    }

    /** The id of the state that somebody is or belongs to; null where none is known. */
    private static String state(Actor actor) {
        return actor.type() == ActorType.COUNTRY ? actor.id() : actor.country();
    }

    private static Optional<Unit> slot(Matcher match, Masked masked, String name) {
        int start = Slots.start(match, name);
        return start < 0 ? Optional.empty() : Optional.of(masked.unitAt(start));
    }

    private static boolean isOf(Unit state, Optional<Unit> person) {
        String id = state.members().get(0).id();
        return person.filter(unit -> id.equals(unit.members().get(0).country())).isPresent();
    }

    private Optional<Unit> country(Unit person) {
        return Optional.ofNullable(person.members().get(0).country())
                .flatMap(catalogue::find)
                .map(state -> person.with(List.of(state)));
    }

    /**
     * What can be joined, held or signed that was named last in the sentence, or else most often, and then last, in those
     * before, or the organisation that the text is on, if the relation is one to it: in 哈薩克加入後 after 條約 that is the
     * treaty, and nobody becomes a member of an organisation. What data/actors lists is meant rather than what it does not: a
     * university where somebody spoke was named too. Nobody attends a war, and so the rule may say what it is about.
     */
    private Optional<Unit> last(Rule rule, Relation relation, Masked masked, int index, Before before) {
        List<Unit> here =
                joined(rule, relation, masked.units().stream().filter(unit -> unit.start() < masked.origin()[index]));
        List<Unit> named = joined(rule, relation, before.named().stream());
        List<Unit> listed = named.stream().filter(this::isListed).toList();
        List<Unit> earlier = listed.isEmpty() ? named : listed;
        return here.stream()
                .reduce((first, second) -> second)
                .or(() -> earlier.stream()
                        .reduce((first, later) -> times(earlier, later) >= times(earlier, first) ? later : first))
                .or(() -> before.organization())
                .filter(unit -> relation.admitsObject(unit.members().get(0)))
                .map(Unit::pointing);
    }

    private boolean isListed(Unit unit) {
        return catalogue.find(unit.members().get(0).id()).isPresent();
    }

    private static long times(List<Unit> units, Unit sought) {
        return units.stream()
                .filter(unit -> unit.members().equals(sought.members()))
                .count();
    }

    private List<Unit> joined(Rule rule, Relation relation, Stream<Unit> units) {
        return units.filter(unit -> unit.members().size() == 1)
                .map(unit -> unit.with(List.of(affected(relation, unit.members().get(0)))))
                .filter(unit -> isJoined(relation, unit.members().get(0)))
                .filter(unit -> isAbout(rule, unit.members().get(0)))
                .toList();
    }

    private static boolean isAbout(Rule rule, Actor actor) {
        return rule.about() == null
                || actor.names().stream()
                        .allMatch(
                                name -> rule.about().matcher(Script.fold(name)).find());
    }

    /** A union of republics has members, yet nobody joins the state that happens to be named last. */
    private static boolean isJoined(Relation relation, Actor actor) {
        boolean joins = JOINED.stream().anyMatch(type -> relation.object().contains(type.label()));
        boolean state = (actor.type() == ActorType.COUNTRY || actor.actsLikeState()) && isToOrganizations(relation);
        return joins && JOINED.contains(actor.type()) || relation.admitsObject(actor) && !state;
    }

    /** Whether it is one to an organisation, such as membership. */
    static boolean isToOrganizations(Relation relation) {
        return relation.object().contains(ActorType.ORGANIZATION.label());
    }

    /**
     * Whether the unit may be the end of the relation that is sought: the subject, or the object where they are swapped. A
     * region is too often where things happen rather than who does them.
     */
    boolean admits(Relation relation, boolean swapped, Unit unit) {
        if (!swapped && unit.members().get(0).actsLikeState()) {
            return false;
        }
        Actor acting = acting(relation, unit.members().get(0));
        return swapped ? relation.admitsObject(acting) : relation.admitsSubject(acting);
    }

    /** Who acts where this actor is named as the subject. */
    Actor acting(Relation relation, Actor actor) {
        Optional<Actor> body = actsForBody(relation, actor);
        if (body.isPresent()) {
            return body.get();
        }
        if (actsForState(relation, actor)) {
            return catalogue.find(actor.country()).orElse(actor);
        }
        return relation.admitsSubject(actor) || actor.type() == ActorType.EVENT ? actor : spokenFor(actor);
    }

    /** Whether a person leads or founds a party or movement: that he does for himself, whatever his office. */
    static boolean isOwnGroup(Relation relation, Pairing.Pair pair) {
        return pair.subject().type() == ActorType.PERSON
                && pair.object().type() == ActorType.GROUP
                && relation.object().contains(ActorType.GROUP.label());
    }

    /** The organisation for which a person acts who holds an office of it and, as far as is known, none of a state. */
    private Optional<Actor> actsForBody(Relation relation, Actor actor) {
        if (actor.type() != ActorType.PERSON || relation.personal()) {
            return Optional.empty();
        }
        boolean still = actor.offices().stream().anyMatch(office -> office.to() == null);
        List<Actor> held = actor.offices().stream()
                .filter(office -> !still || office.to() == null)
                .map(office -> catalogue.find(office.of()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return held.size() == 1 && held.get(0).type() == ActorType.ORGANIZATION
                ? Optional.of(held.get(0))
                : Optional.empty();
    }

    private static boolean actsForState(Relation relation, Actor actor) {
        return actor.type() == ActorType.PERSON && !relation.personal() && isInOffice(actor);
    }

    /** Who is meant where this actor is named as the object. */
    Actor affected(Relation relation, Actor actor) {
        if (actsForState(relation, actor) && !relation.object().contains(ActorType.PERSON.label())) {
            return catalogue.find(actor.country()).orElse(actor);
        }
        Optional<Actor> body =
                relation.object().contains(ActorType.PERSON.label()) ? Optional.empty() : actsForBody(relation, actor);
        return body.orElseGet(() -> relation.admitsObject(actor) ? actor : spokenFor(actor));
    }

    /** Whether nobody is on both sides: members of one list are not set against each other. */
    static boolean areApart(Unit subject, Unit object) {
        return Collections.disjoint(subject.members(), object.members());
    }

    /** Whether one is listed among several others, as who has relations with his neighbours and with all of a group. */
    static boolean isOneOfMany(Unit one, Unit many) {
        return one.members().size() == 1
                && many.members().size() > 2
                && many.members().contains(one.members().get(0));
    }

    /** Whether the one end is one of the two that the other lists. */
    static boolean isOneOfTwo(Unit one, Unit two) {
        return one.members().size() == 1
                && two.members().size() == 2
                && two.members().contains(one.members().get(0));
    }

    private static boolean isInOffice(Actor person) {
        return person.offices().stream().anyMatch(office -> office.of().equals(person.country()));
    }

    Actor spokenFor(Actor actor) {
        return actor.speaksFor() == null
                ? actor
                : catalogue.find(actor.speaksFor()).orElse(actor);
    }
}
