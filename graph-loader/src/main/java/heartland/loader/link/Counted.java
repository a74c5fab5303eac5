package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Office;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves what counts those it points back at: 兩國, 五國, 雙方, 後者, 其餘四國, 與會各國. */
final class Counted {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("两", 2),
            Map.entry("二", 2),
            Map.entry("三", 3),
            Map.entry("四", 4),
            Map.entry("五", 5),
            Map.entry("六", 6),
            Map.entry("七", 7),
            Map.entry("八", 8),
            Map.entry("九", 9),
            Map.entry("十", 10),
            Map.entry("十一", 11),
            Map.entry("十二", 12),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6));

    private static final int PAIR = 2;

    private final ActorCatalogue catalogue;
    private final Collectives collectives;
    private final Theme theme;
    private final Recent recent;
    private final Attendance attendance;
    private final Pattern anaphor;
    private final Pattern partner;
    private final Pattern pairUnknown;
    private final Set<Character> initials;
    private final Pattern placeBefore;
    private final Pattern noSubject;
    private final Pattern venueBefore;
    private final Pattern venueAfter;
    private final Dialect dialect;

    Counted(
            ActorCatalogue catalogue,
            Collectives collectives,
            Theme theme,
            Recent recent,
            Attendance attendance,
            RuleSet rules) {
        this.attendance = attendance;
        this.catalogue = catalogue;
        this.collectives = collectives;
        this.theme = theme;
        this.recent = recent;
        anaphor = rules.grammar("anaphor");
        partner = rules.grammarAtEnd("partner_before");
        pairUnknown = rules.grammarAtEnd("pair_unknown");
        initials = catalogue.actors().stream()
                .filter(actor -> actor.type() == ActorType.COUNTRY)
                .flatMap(actor -> actor.names().stream())
                .map(name -> Script.fold(name).charAt(0))
                .collect(Collectors.toSet());
        placeBefore = rules.grammarAtEnd("place_before");
        noSubject = rules.grammarAtEnd("no_subject_before");
        venueBefore = rules.grammarAtEnd("venue_before");
        venueAfter = rules.grammar("venue_after");
        dialect = rules.dialect();
    }

    /** How many a word means; 0 where it is none that counts. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** The sentence's words that count, each with those whom it means, if they are found. */
    List<Pointing> find(Joining sentence, List<Unit> units) {
        List<Pointing> found = new ArrayList<>();
        Matcher word = anaphor.matcher(sentence.folded());
        int former = Integer.MAX_VALUE;
        while (word.find()) {
            // 前者支持伊朗，後者…: what is told of the first of two is none of them.
            int until = word.group("latter") != null ? Math.min(former, word.start()) : word.start();
            List<Unit> before = states(
                    sentence, units.stream().filter(unit -> unit.end() <= until).toList());
            boolean unknown = isUnknownPair(sentence, units, word.start());
            boolean oneOfTwo = word.group("latter") != null || word.group("former") != null;
            List<Unit> named = oneOfTwo ? withoutDoer(sentence, before, word.start()) : before;
            found.add(new Pointing(
                    word.start(), word.end(), unknown ? Optional.empty() : members(word, sentence, named)));
            if (word.group("former") != null) {
                former = word.start();
            }
        }
        return found;
    }

    /** 科威特資助前者: who does something to one of two is none of them, if two are named before. */
    private List<Unit> withoutDoer(Joining sentence, List<Unit> units, int word) {
        int clause = dialect.clauseStart(sentence.folded(), word);
        boolean doer = units.stream()
                .anyMatch(unit -> unit.start() >= clause
                        && !noSubject
                                .matcher(sentence.folded().substring(0, unit.start()))
                                .find());
        List<Unit> earlier = units.stream().filter(unit -> unit.end() <= clause).toList();
        return doer && Recent.named(earlier).size() > 1 ? earlier : units;
    }

    /** 埃索兩國: whether two characters with which names of countries begin, and for which nobody was found, stand before. */
    private boolean isUnknownPair(Joining sentence, List<Unit> units, int index) {
        String before = sentence.folded().substring(0, index);
        return pairUnknown.matcher(before).find()
                && before.substring(index - PAIR).chars().allMatch(c -> initials.contains((char) c))
                && sentence.isFree(units, index - PAIR, index);
    }

    private Optional<List<Actor>> members(Matcher word, Joining sentence, List<Unit> before) {
        if (word.group("all") != null) {
            return together(before).or(() -> both(sentence, before));
        }
        if (word.group("each") != null) {
            return together(before).filter(several -> several.size() > PAIR);
        }
        if (word.group("both") != null) {
            return both(sentence, withoutVenues(sentence, before));
        }
        if (word.group("latter") != null) {
            return oneOfTwo(before, 1);
        }
        if (word.group("former") != null) {
            return oneOfTwo(before, 0);
        }
        return Optional.ofNullable(NUMBERS.get(word.group("number")))
                .flatMap(number -> word.group("end") != null || word.group("begin") != null
                        ? part(before, number, word.group("end") != null)
                        : word.group("rest") != null
                                ? rest(before, number)
                                : counted(sentence, number == PAIR ? withoutVenues(sentence, before) : before, number));
    }

    /** Those listed last, with whoever else was at the meeting that they were told to be at. */
    private Optional<List<Actor>> together(List<Unit> before) {
        return Recent.together(before).or(() -> {
            Optional<List<Actor>> listed = recent.together();
            return attendance.with(listed.orElse(List.of())).or(() -> listed);
        });
    }

    /** 在阿爾及利亞會談，雙方…: where others meet is none of the two. */
    private List<Unit> withoutVenues(Joining sentence, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.members().size() > 1
                        || !venueBefore
                                .matcher(sentence.folded().substring(0, unit.start()))
                                .find()
                        || sentence.fits(venueAfter, unit.end()) == unit.end())
                .toList();
    }

    private Optional<List<Actor>> both(Joining sentence, List<Unit> before) {
        return Recent.countries(before, 2)
                .or(() -> partners(sentence, before))
                .or(() -> theme.withTitle(Recent.named(before)))
                .or(() -> Recent.pair(before))
                // Where more than two are named, 雙方 are none of whom an earlier sentence speaks.
                .or(() -> Recent.named(before).size() > PAIR ? Optional.empty() : recent.both());
    }

    /** 後三國, 前兩國: the last or first so many of the longer list named last. */
    private static Optional<List<Actor>> part(List<Unit> before, int number, boolean end) {
        return Recent.lastOf(before.stream()
                        .filter(unit ->
                                unit.isAll(ActorType.COUNTRY) && unit.members().size() > number))
                .map(all -> end ? all.subList(all.size() - number, all.size()) : all.subList(0, number));
    }

    private Optional<List<Actor>> counted(Joining sentence, List<Unit> before, int number) {
        return Recent.countries(before, number)
                .or(() -> number == 2 ? partners(sentence, before) : Optional.empty())
                .or(() -> number == 2 ? theme.withTitle(Recent.named(before)) : Optional.empty())
                .or(() -> recent.listed(number))
                .or(() -> number == 2 ? Optional.empty() : region(number))
                .or(() -> recent.countries(number).filter(two -> number != PAIR || areOf(two, before)))
                .or(() -> recent.listedFar(number));
    }

    /** 中國邀請塔利班，兩國…: of two the one whom the sentence names is one. */
    private static boolean areOf(List<Actor> two, List<Unit> before) {
        Set<Actor> named = Recent.named(before);
        return named.isEmpty() || two.stream().anyMatch(named::contains);
    }

    /** All of a region that has just so many states, if the text has named it of late. */
    private Optional<List<Actor>> region(int number) {
        return recent.named(collectives::isRegion)
                .map(collectives::statesOf)
                .flatMap(Optional::stream)
                .filter(states -> states.size() == number)
                .findFirst();
    }

    /** 其餘四國: those that with the countries just named make up a list or a region. */
    private Optional<List<Actor>> rest(List<Unit> before, int number) {
        Set<Actor> named = Recent.named(before);
        return Stream.concat(recent.countries(number + named.size()).stream(), collectives.regions())
                .filter(all -> all.size() == number + named.size() && all.containsAll(named))
                .findFirst()
                .map(all -> all.stream().filter(actor -> !named.contains(actor)).toList());
    }

    /** One of the two that the sentence names, of more of two that it sets side by side; or else of the sentence before. */
    private Optional<List<Actor>> oneOfTwo(List<Unit> before, int which) {
        List<Unit> acting = before.stream().filter(Unit::isActing).toList();
        List<Actor> here = acting.stream()
                .flatMap(unit -> unit.members().stream())
                .distinct()
                .toList();
        Optional<List<Actor>> two = here.size() == PAIR
                ? Optional.of(here)
                : here.size() < PAIR
                        ? recent.both()
                        : Recent.lastOf(
                                acting.stream().filter(unit -> unit.members().size() == PAIR));
        return two.map(both -> List.of(both.get(which)));
    }

    /** The last two of which one stands with the other: 普丁同托卡耶夫會談. */
    private Optional<List<Actor>> partners(Joining sentence, List<Unit> before) {
        for (int i = before.size() - 1; i > 0; i--) {
            Unit with = before.get(i);
            Unit subject = before.get(i - 1);
            if (subject.members().size() == 1
                    && with.members().size() == 1
                    && subject.isAll(ActorType.COUNTRY)
                    && with.isAll(ActorType.COUNTRY)
                    && !subject.members().equals(with.members())
                    && partner.matcher(sentence.folded().substring(0, with.start()))
                            .find()) {
                return Optional.of(
                        List.of(subject.members().get(0), with.members().get(0)));
            }
        }
        return Optional.empty();
    }

    /** The units with the states of persons, and of capitals that stand for them, in their place. */
    List<Unit> states(Joining sentence, List<Unit> units) {
        return capitals(sentence, units).stream()
                .map(unit -> unit.isAll(ActorType.PERSON) || isOfPersonsAndStates(unit) ? state(unit) : unit)
                .toList();
    }

    /** The units with the states of capitals in their place, but where these are only where something happens. */
    List<Unit> capitals(Joining sentence, List<Unit> units) {
        return units.stream()
                .map(unit -> unit.kind() == Slots.CAPITAL
                                && !placeBefore
                                        .matcher(sentence.folded().substring(0, unit.start()))
                                        .find()
                        ? unit.with(unit.members().stream()
                                .map(actor -> Optional.ofNullable(actor.speaksFor())
                                        .flatMap(catalogue::find)
                                        .orElse(actor))
                                .distinct()
                                .toList())
                        : unit)
                .toList();
    }

    /** 普丁與哈薩克總統托卡耶夫: a person by name alone, and one with his state. */
    private static boolean isOfPersonsAndStates(Unit unit) {
        return unit.members().stream()
                .map(Actor::type)
                .collect(Collectors.toSet())
                .equals(Set.of(ActorType.PERSON, ActorType.COUNTRY));
    }

    private Unit state(Unit persons) {
        List<Actor> states = persons.members().stream()
                .flatMap(actor -> actor.type() == ActorType.COUNTRY
                        ? Stream.of(actor)
                        : Optional.ofNullable(actor.country())
                                .filter(country -> !servesBody(actor))
                                .flatMap(catalogue::find)
                                .stream())
                .distinct()
                .toList();
        return states.isEmpty() ? persons : persons.with(states);
    }

    /** Whether the only office that a person still has is one of a body: its president stands for no state. */
    private static boolean servesBody(Actor person) {
        List<String> still = person.offices().stream()
                .filter(office -> office.to() == null)
                .map(Office::of)
                .toList();
        return !still.isEmpty() && !still.contains(person.country());
    }
}
