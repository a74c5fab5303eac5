package heartland.loader.link;

import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.List;

/**
 * One place in a sentence that an actor, or several together, can fill: a name, a list (哈、烏、吉三國), a person with the
 * state in apposition (哈薩克總統托卡耶夫), or what points back at one of these (兩國).
 *
 * @param start index of its first character in the sentence's text
 * @param end index after its last character
 * @param members whom it stands for, in order
 * @param named those of whom the text speaks: the members, but 中亞五國 as one
 * @param split of a list joined by 與 or the like, the number of members before it; 0 where there is none
 * @param person of a state with its head or envoy in apposition, that person; else null
 * @param anaphor whether it points back, so that its members are inferred
 */
public record Unit(
        int start, int end, List<Actor> members, List<Actor> named, int split, Actor person, boolean anaphor) {
    public Unit {
        members = List.copyOf(members);
        named = List.copyOf(named);
    }

    static Unit of(Mention mention) {
        List<Actor> actor = List.of(mention.actor());
        return new Unit(mention.start(), mention.end(), actor, actor, 0, null, false);
    }

    /** What kind of slot it fills; a list's is that of its first member. */
    public int kind() {
        Actor first = members.get(0);
        return first.type() == ActorType.PLACE && first.speaksFor() != null
                ? Slots.CAPITAL
                : first.type().ordinal();
    }

    boolean isActing() {
        return switch (members.get(0).type()) {
            case COUNTRY, ORGANIZATION, GROUP, COMPANY, PERSON -> true;
            case PLACE -> members.get(0).speaksFor() != null;
            default -> false;
        };
    }

    boolean isAll(ActorType type) {
        return members.stream().allMatch(actor -> actor.type() == type);
    }

    Unit to(int newEnd) {
        return new Unit(start, newEnd, members, named, split, person, anaphor);
    }

    /** The same words for others. */
    public Unit with(List<Actor> others) {
        return new Unit(start, end, others, others, split, person, anaphor);
    }

    /** The same with the members of what it names in its place. */
    Unit expandedTo(List<Actor> all) {
        return new Unit(start, end, all, named, split, person, anaphor);
    }

    /** The same, as something that is only pointed at. */
    public Unit pointing() {
        return new Unit(start, end, members, named, split, person, true);
    }
}
