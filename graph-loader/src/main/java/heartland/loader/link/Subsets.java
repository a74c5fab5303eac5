package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who of a region or a set of states is meant: one or some that nobody names, the others, all but one. */
final class Subsets {
    private static final Pattern EXCEPTION = Pattern.compile(",? ?");

    private final Collectives collectives;
    private final Pattern partBefore;
    private final Pattern partAfter;
    private final Pattern singleBefore;
    private final Pattern singleAfter;
    private final Pattern otherBefore;
    private final Pattern regionLeaders;
    private final Pattern regionOthers;
    private final Pattern exceptBefore;
    private final Pattern exceptAfter;

    Subsets(Collectives collectives, RuleSet rules) {
        this.collectives = collectives;
        partBefore = rules.grammarAtEnd("part_before");
        partAfter = rules.grammar("part_after");
        singleBefore = rules.grammarAtEnd("single_before");
        singleAfter = rules.grammar("single_after");
        otherBefore = rules.grammarAtEnd("other_before");
        regionLeaders = rules.grammarAtEnd("region_leaders");
        regionOthers = rules.grammar("region_others");
        exceptBefore = rules.grammarAtEnd("except_before");
        exceptAfter = rules.grammar("except_after");
    }

    /** Three of the five Nordic states: of which it holds nobody knows. */
    boolean isInPart(Joining sentence, Unit unit) {
        boolean several = unit.members().size() > 1 || unit.members().get(0).isCollective();
        return several
                && (partBefore
                                .matcher(sentence.folded().substring(0, unit.start()))
                                .find()
                        || sentence.fits(partAfter, unit.end()) > unit.end());
    }

    /** 這個中亞國家: of which region or group of states one is, where that one is meant. */
    boolean isKind(Joining sentence, Unit unit) {
        Actor actor = unit.named().get(0);
        boolean set = actor.isCollective() || actor.type() == ActorType.PLACE && actor.actsLikeState();
        return set
                && unit.named().size() == 1
                && singleBefore
                        .matcher(sentence.folded().substring(0, unit.start()))
                        .find()
                && (actor.isCollective() || sentence.fits(singleAfter, unit.end()) > unit.end());
    }

    /** The Central Asian presidents: the states of the region, for which they act. */
    List<Unit> withLeadersOfRegion(Joining sentence, List<Unit> units) {
        return units.stream()
                .map(unit -> regionLeaders
                                .matcher(sentence.folded().substring(unit.start(), unit.end()))
                                .find()
                        ? collectives.statesOf(unit).map(unit::with).orElse(unit)
                        : unit)
                .toList();
    }

    /** 中亞其他四國: the states of the region but for those that the sentence has named. */
    List<Unit> withOthersOfRegion(Joining sentence, List<Unit> units) {
        List<Unit> all = new ArrayList<>();
        for (Unit unit : units) {
            Matcher others = regionOthers
                    .matcher(sentence.folded())
                    .region(unit.end(), sentence.folded().length());
            Set<Actor> named = Recent.named(all);
            List<Actor> rest = collectives.isRegion(unit) && others.lookingAt()
                    ? collectives.statesOf(unit).orElse(List.of()).stream()
                            .filter(state -> !named.contains(state))
                            .toList()
                    : List.of();
            all.add(
                    !rest.isEmpty() && rest.size() == Counted.number(others.group("number"))
                            ? unit.with(rest).to(others.end())
                            : unit);
        }
        return all;
    }

    /** Kazakhstan and the other Central Asian states: the others without it. */
    List<Unit> withoutNamed(Joining sentence, List<Unit> units) {
        List<Unit> all = new ArrayList<>();
        for (Unit unit : units) {
            boolean other = unit.members().size() > 2
                    && otherBefore
                            .matcher(sentence.folded().substring(0, unit.start()))
                            .find();
            List<Actor> others = unit.members().stream()
                    .filter(actor ->
                            all.stream().noneMatch(named -> named.members().contains(actor)))
                    .toList();
            all.add(other && !others.isEmpty() ? unit.with(others) : unit);
        }
        return all;
    }

    /** 除土庫曼外, 中亞五國…: the five without it. */
    List<Unit> withoutExceptions(Joining sentence, List<Unit> units) {
        Set<Actor> excepted = new LinkedHashSet<>();
        for (Unit unit : units) {
            if (exceptBefore
                            .matcher(sentence.folded().substring(0, unit.start()))
                            .find()
                    && sentence.fits(exceptAfter, unit.end()) > unit.end()) {
                excepted.addAll(unit.members());
            }
        }
        return excepted.isEmpty()
                ? units
                : withExceptions(
                        sentence,
                        units.stream().map(unit -> without(unit, excepted)).toList());
    }

    /** All Nordic states but Norway joined: who is excepted right after a set stands in one slot with it, and acts no more. */
    private List<Unit> withExceptions(Joining sentence, List<Unit> units) {
        List<Unit> all = new ArrayList<>();
        for (Unit unit : units) {
            Unit last = all.isEmpty() ? null : all.get(all.size() - 1);
            Matcher words = exceptBefore.matcher(sentence.folded().substring(0, unit.start()));
            boolean adjacent = last != null
                    && last.excepted().containsAll(unit.members())
                    && words.find()
                    && EXCEPTION
                            .matcher(sentence.folded().substring(last.end(), words.start()))
                            .matches();
            if (adjacent) {
                boolean apart = sentence.between(last, unit).startsWith(",")
                        && sentence.folded().startsWith(",", unit.end());
                all.set(all.size() - 1, last.to(apart ? unit.end() + 1 : unit.end()));
            } else {
                all.add(unit);
            }
        }
        return all;
    }

    /** A region of which some are excepted is all its states: 中亞除土庫曼外. Of a large set the rest is meant. */
    private Unit without(Unit unit, Set<Actor> excepted) {
        Optional<List<Actor>> set = collectives.all(unit).filter(all -> all.containsAll(excepted));
        if (set.isPresent()) {
            return unit.with(set.get().stream()
                    .filter(actor -> !excepted.contains(actor))
                    .toList());
        }
        Unit whole = collectives.statesOf(unit).map(unit::with).orElse(unit);
        List<Actor> left = whole.members().stream().filter(excepted::contains).toList();
        return left.isEmpty()
                        || whole.members().size() < 3
                        || left.size() == whole.members().size()
                ? unit
                : whole.without(left);
    }
}
