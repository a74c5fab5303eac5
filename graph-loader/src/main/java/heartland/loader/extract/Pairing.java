package heartland.loader.extract;

import heartland.loader.link.Unit;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.Relation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who of the subject stands to whom of the object as a rule says. */
final class Pairing {
    /** The longest list of which each deals with each. */
    private static final int MOST_EACH = 3;

    /**
     * One member of the subject with one of the object.
     *
     * @param excepted whether the text leaves that subject out of what it says: 除土庫曼外
     */
    record Pair(Actor subject, Actor object, boolean excepted) {
        Pair(Actor subject, Actor object) {
            this(subject, object, false);
        }
    }

    /**
     * A pair as the ends of a claim.
     *
     * @param acting whichever of them the grammar's subject stands for
     */
    record Facing(Actor first, Actor second, Actor acting) {
        Facing turned() {
            return new Facing(second, first, acting);
        }
    }

    private final Ends ends;
    private final Participants participants;
    private final Pattern respectively;

    Pairing(RuleSet rules, ActorCatalogue catalogue, Ends ends) {
        this.ends = ends;
        participants = new Participants(catalogue, ends);
        respectively = rules.grammar("respectively");
    }

    List<Pair> pairs(RuleMatch match, Subject subject) {
        return match.isBetweenSides()
                ? sides(match.relation(), match.object())
                : isRespective(match, subject)
                        ? inOrder(match.relation(), subject.units().get(0), match.object())
                        : product(match.relation(), subject.units(), match.object());
    }

    /** Joined A and B respectively: the first of the one list with the first of the other. */
    private boolean isRespective(RuleMatch match, Subject subject) {
        String text = match.masked().text();
        int size = match.object().members().size();
        return size > 1
                && subject.units().size() == 1
                && subject.units().get(0).members().size() == size
                && respectively
                        .matcher(text)
                        .region(match.match().end(), text.length())
                        .lookingAt();
    }

    /** The pair as the rule turns it, or both ways where each is to the other what the rule says. */
    List<Facing> facings(RuleMatch match, Pair pair) {
        return match.rule().mutual()
                ? List.of(facing(match, pair, false), facing(match, pair, true))
                : List.of(facing(match, pair, match.rule().swap()));
    }

    /** What is done to the grammar's subject where the ends are swapped, the pattern's object does. */
    private Facing facing(RuleMatch match, Pair pair, boolean swap) {
        Relation relation = match.relation();
        Actor acting = Ends.isOwnGroup(relation, pair)
                ? pair.subject()
                : swap ? ends.affected(relation, pair.subject()) : ends.acting(relation, pair.subject());
        Actor other = swap ? ends.acting(relation, pair.object()) : ends.affected(relation, pair.object());
        Facing facing = swap ? new Facing(other, acting, acting) : new Facing(acting, other, acting);
        boolean backwards = relation.symmetric()
                && (!relation.admitsSubject(facing.first()) || facing.first().actsLikeState());
        return backwards ? facing.turned() : facing;
    }

    /** Every member of the subject, and whom it excepts, with every member of the object. */
    private List<Pair> product(Relation relation, List<Unit> subjects, Unit object) {
        List<Actor> objects = participants.affected(relation, object);
        boolean joined = Ends.JOINED.contains(objects.get(0).type());
        Stream<Pair> pairs = subjects.stream()
                .flatMap(unit -> Stream.concat(
                        pairs(participants.doers(relation, unit, joined), objects, false),
                        pairs(unit.excepted(), objects, true)));
        return joined
                ? Stream.concat(
                                pairs.filter(pair -> !object.excepted().contains(pair.subject())),
                                pairs(object.excepted(), objects, true))
                        .toList()
                : pairs.toList();
    }

    /** The members of two lists of one length, each with the one that stands where it stands. */
    private List<Pair> inOrder(Relation relation, Unit subject, Unit object) {
        List<Actor> doers = participants.members(relation, subject);
        List<Actor> objects = participants.members(relation, object);
        return IntStream.range(0, Math.min(doers.size(), objects.size()))
                .mapToObj(i -> new Pair(doers.get(i), objects.get(i)))
                .toList();
    }

    private static Stream<Pair> pairs(List<Actor> subjects, List<Actor> objects, boolean excepted) {
        return subjects.stream().flatMap(left -> objects.stream().map(right -> new Pair(left, right, excepted)));
    }

    /** Each on the one side of a list with each on the other; of a short list without sides, 哈、烏兩國, each with each. */
    List<Pair> sides(Relation relation, Unit unit) {
        List<Actor> members = participants.members(relation, unit);
        int size = members.size();
        boolean loose = unit.named().stream().anyMatch(Participants::isLoose);
        if (size != unit.members().size() && !loose) {
            return size == 2 ? List.of(new Pair(members.get(0), members.get(1))) : List.of();
        }
        if (unit.split() == 0 && (loose || unit.named().size() == size) && size <= MOST_EACH) {
            return IntStream.range(0, size)
                    .boxed()
                    .flatMap(i -> members.subList(i + 1, size).stream().map(b -> new Pair(members.get(i), b)))
                    .toList();
        }
        int split = loose ? splitOfLoose(unit) : unit.split();
        List<Actor> right = members.subList(split, size);
        return members.subList(0, split).stream()
                .flatMap(a -> right.stream().map(b -> new Pair(a, b)))
                .toList();
    }

    /** How many of {@link Participants#members} stand on the first side. */
    private int splitOfLoose(Unit unit) {
        int before = 0;
        int split = 0;
        for (Actor named : unit.named()) {
            if (before >= unit.split()) {
                break;
            }
            before += named.isCollective() ? named.members().size() : 1;
            split += participants.each(named).size();
        }
        return split;
    }
}
