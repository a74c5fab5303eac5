package heartland.loader.link;

import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One place in a sentence that an actor, or several together, can fill: a name, a list (哈、烏、吉三國), a person with the
 * state in apposition (哈薩克總統托卡耶夫), or what points back at one of these (兩國).
 *
 * @param start index of its first character in the sentence's text
 * @param end index after its last character
 * @param members whom it stands for, in order
 * @param named those of whom the text speaks: the members, but 中亞五國 as one
 * @param split of a list joined by 與 or the like, the number of members before it; 0 where there is none
 * @param persons of states with their heads or envoys in apposition, those persons, one a member; else empty
 * @param excepted whom the text leaves out of what it says of the members: 除土庫曼外, or who has no part in
 *     what is named: 條約（土庫曼未加入）
 * @param anaphor whether it points back, so that its members are inferred
 */
public record Unit(
        int start,
        int end,
        List<Actor> members,
        List<Actor> named,
        int split,
        List<Actor> persons,
        List<Actor> excepted,
        boolean anaphor) {
    private static final Pattern BASE =
            Pattern.compile("(?:空軍|空军|海軍|海军|軍事|军事)基地|雷達站|雷达站|軍用機場|军用机场|(?i:\\b(?:air|military|naval) ?base\\b)");

    public Unit {
        members = List.copyOf(members);
        named = List.copyOf(named);
        persons = List.copyOf(persons);
        excepted = List.copyOf(excepted);
    }

    static Unit of(Mention mention) {
        List<Actor> actor = List.of(mention.actor());
        return new Unit(mention.start(), mention.end(), actor, actor, 0, List.of(), List.of(), false);
    }

    /** Several as one, whatever joins them. */
    static Unit listed(List<Unit> units) {
        List<Actor> members = units.stream()
                .flatMap(unit -> unit.members().stream())
                .distinct()
                .toList();
        List<Actor> named =
                units.stream().flatMap(unit -> unit.named().stream()).distinct().toList();
        int start = units.get(0).start();
        int end = units.get(units.size() - 1).end();
        return new Unit(start, end, members, named, 0, List.of(), List.of(), false);
    }

    /** What kind of slot it fills; a list's is that of its first member. */
    public int kind() {
        Actor first = members.get(0);
        if (first.type() == ActorType.PLACE) {
            return first.actsLikeState()
                    ? Slots.REGION
                    : first.speaksFor() != null ? Slots.CAPITAL : first.type().ordinal();
        }
        boolean base = first.type() == ActorType.FACILITY
                && first.names().stream().anyMatch(name -> BASE.matcher(name).find());
        return base ? Slots.BASE : first.type().ordinal();
    }

    /** The same state with the person who acts for it. */
    Unit ledBy(Actor person) {
        return ledBy(List.of(person));
    }

    /** The same states, each with the person who acts for it. */
    Unit ledBy(List<Actor> all) {
        return new Unit(start, end, members, named, split, all, excepted, anaphor);
    }

    /** Who acts for this member of it; null where nobody is named. */
    public Actor personOf(Actor member) {
        int index = members.indexOf(member);
        return index >= 0 && persons.size() == members.size() ? persons.get(index) : null;
    }

    /** Whether these words, its own, name the last of it by an adjective: Russian and Iranian. */
    boolean isAdjective(String words) {
        return members.get(members.size() - 1).adjectives().stream().anyMatch(words::endsWith);
    }

    /** Whether those in it are such as act: states, bodies, groups, companies, persons. */
    public boolean isActing() {
        return switch (members.get(0).type()) {
            case COUNTRY, ORGANIZATION, GROUP, COMPANY, PERSON -> true;
            case PLACE -> members.get(0).speaksFor() != null || members.get(0).actsLikeState();
            default -> false;
        };
    }

    public boolean isAll(ActorType type) {
        return members.stream().allMatch(actor -> actor.type() == type);
    }

    boolean overlaps(Unit other) {
        return start < other.end && other.start < end;
    }

    /** Of two sides joined by 與 the first, else the same. */
    public Unit firstSide() {
        return split > 0 && persons.isEmpty() ? with(members.subList(0, split)) : this;
    }

    /** Of those listed the last alone. */
    public Unit last() {
        return with(members.subList(members.size() - 1, members.size()));
    }

    Unit from(int newStart) {
        return new Unit(newStart, end, members, named, split, persons, excepted, anaphor);
    }

    /** The same words elsewhere. */
    Unit at(int newStart) {
        return from(newStart).to(newStart + end - start);
    }

    Unit to(int newEnd) {
        return new Unit(start, newEnd, members, named, split, persons, excepted, anaphor);
    }

    /** The same words for others. */
    public Unit with(List<Actor> others) {
        return new Unit(
                start, end, others, others, split, others.equals(members) ? persons : List.of(), excepted, anaphor);
    }

    /** The same without these. */
    Unit without(List<Actor> left) {
        List<Actor> rest =
                members.stream().filter(actor -> !left.contains(actor)).toList();
        return new Unit(start, end, rest, rest, Math.min(split, rest.size() - 1), List.of(), left, anaphor);
    }

    /** The same, of which these are no part. */
    Unit excepting(List<Actor> others) {
        return new Unit(start, end, members, named, split, persons, others, anaphor);
    }

    /** The same with the members of what it names in its place. */
    Unit expandedTo(List<Actor> all) {
        return new Unit(start, end, all, named, split, persons, excepted, anaphor);
    }

    /** The same, as something that is only pointed at. */
    public Unit pointing() {
        return new Unit(start, end, members, named, split, persons, excepted, true);
    }
}
