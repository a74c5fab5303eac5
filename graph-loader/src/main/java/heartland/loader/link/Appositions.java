package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins, within one sentence, those whom it names side by side because they are one: a state and its president, two names. */
final class Appositions {
    /**
     * The words that show it.
     *
     * @param apposition what stands between a state and its head or envoy
     * @param appositionOf what stands between a person and the state whose office it holds
     * @param officeOf before a state after which its person is named: president of
     * @param honorific between the two
     * @param setOff between a person and the state that gives the office after it: Lavrov, the Russian foreign minister
     * @param office the office after the state
     * @param alias between what is only described and its name: an agreement known as the Kharkiv Pact
     * @param partners the same, with whom it was made: an agreement with Norway known as the Oslo Accord
     */
    record Grammar(
            Pattern apposition,
            Pattern appositionOf,
            Pattern officeOf,
            Pattern honorific,
            Pattern setOff,
            Pattern office,
            Pattern alias,
            Pattern partners) {
        static Grammar of(RuleSet rules) {
            return new Grammar(
                    rules.grammar("apposition"),
                    rules.grammar("apposition_of"),
                    rules.grammarAtEnd("office_of"),
                    rules.grammar("office_style"),
                    rules.grammar("apposition_set_off"),
                    rules.grammar("apposed_office"),
                    rules.grammar("alias"),
                    rules.grammar("alias_partners"));
        }
    }

    private final Grammar grammar;
    private final Joining sentence;

    Appositions(Grammar grammar, Joining sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
    }

    /** 哈薩克總統托卡耶夫, 卡里莫夫總統, 俄國政府, 納戈爾諾－卡拉巴赫，簡稱納卡 and 一項協議，即《奧斯陸條約》 become one unit each. */
    List<Unit> joined(List<Unit> units) {
        List<Unit> joined = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
            if (next != null && isState(unit) && next.isAll(ActorType.PERSON) && isApposition(unit, next)) {
                joined.add(together(unit, next, unit, next));
                i++;
            } else if (next != null && isState(unit) && next.isAll(ActorType.PERSON) && officeBefore(unit, next) >= 0) {
                joined.add(together(unit, next, unit, next).from(officeBefore(unit, next)));
                i++;
            } else if (next != null && isState(next) && unit.isAll(ActorType.PERSON) && isOffice(unit, next)) {
                joined.add(together(unit, next, next, unit));
                i++;
            } else if (next != null && (isAlias(unit, next) || isBodyOf(unit, next))) {
                joined.add(next.from(unit.start()));
                i++;
            } else {
                Unit named = calledLater(unit, units.subList(i + 1, units.size()));
                joined.add(sentence.extended(named));
            }
        }
        return joined;
    }

    private Unit together(Unit first, Unit last, Unit state, Unit person) {
        int end = last == state ? sentence.fits(grammar.office(), last.end()) : last.end();
        boolean setOff = sentence.between(first, last).indexOf(',') >= 0
                && sentence.folded().startsWith(",", end);
        return sentence.extended(new Unit(
                first.start(),
                setOff ? end + 1 : end,
                state.members(),
                state.named(),
                0,
                person.members(),
                List.of(),
                false));
    }

    /** Where the office begins of which state and person are named after it: the president of Norway Erik Berg; -1 if none. */
    private int officeBefore(Unit state, Unit person) {
        String country = person.members().get(0).country();
        if (country != null && !country.equals(state.members().get(0).id())
                || !grammar.honorific().matcher(sentence.between(state, person)).matches()) {
            return -1;
        }
        Matcher office = grammar.officeOf().matcher(sentence.folded().substring(0, state.start()));
        return office.find() ? office.start() : -1;
    }

    private boolean isOffice(Unit person, Unit state) {
        String between = sentence.between(person, state);
        return grammar.appositionOf().matcher(between).matches()
                || grammar.setOff().matcher(between).matches()
                        && sentence.fits(grammar.office(), state.end()) > state.end();
    }

    private boolean isAlias(Unit described, Unit named) {
        return (areOne(described, named) || mayBeCalled(described, named))
                && grammar.alias().matcher(sentence.between(described, named)).matches();
    }

    private static boolean mayBeCalled(Unit described, Unit named) {
        Actor thing = described.members().get(0);
        Actor name = named.members().get(0);
        return Provisional.isDescribed(thing) && !Provisional.isDescribed(name) && thing.type() == name.type();
    }

    /** What is only described as the one whose name comes after those with whom it was made, if one does. */
    private Unit calledLater(Unit described, List<Unit> rest) {
        return rest.stream()
                .filter(named -> mayBeCalled(described, named))
                .filter(named -> grammar.partners()
                        .matcher(sentence.folded().substring(described.end(), named.start()))
                        .matches())
                .findFirst()
                .map(named -> described.with(named.members()))
                .orElse(described);
    }

    /** 中央司令部庫里拉上將: of what body somebody is stands right before the name, and he alone is meant. */
    private boolean isBodyOf(Unit body, Unit person) {
        return body.members().size() == 1
                && body.isAll(ActorType.ORGANIZATION)
                && person.isAll(ActorType.PERSON)
                && sentence.between(body, person).isEmpty();
    }

    /** 納戈爾諾－卡拉巴赫，簡稱納卡: one place under two names. */
    private static boolean areOne(Unit first, Unit second) {
        return first.members().size() == 1 && first.members().equals(second.members());
    }

    private boolean isState(Unit unit) {
        return unit.members().size() == 1 && unit.isAll(ActorType.COUNTRY);
    }

    private boolean isApposition(Unit state, Unit person) {
        String between = sentence.between(state, person);
        if (sentence.isAbroad(state)) {
            return false;
        }
        return grammar.apposition().matcher(between).matches()
                || (between.isEmpty()
                        && Objects.equals(
                                person.members().get(0).country(),
                                state.members().get(0).id()));
    }
}
