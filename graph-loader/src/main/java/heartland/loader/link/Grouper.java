package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins the mentions of one sentence after another into units: the typed-group layer that rules look at. */
public final class Grouper {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("两", 2), Map.entry("二", 2), Map.entry("三", 3), Map.entry("四", 4), Map.entry("五", 5),
            Map.entry("六", 6), Map.entry("七", 7), Map.entry("八", 8), Map.entry("九", 9), Map.entry("十", 10),
            Map.entry("十一", 11), Map.entry("十二", 12), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6));

    private final ActorCatalogue catalogue;
    private final Recent recent = new Recent();
    private final Pattern and;
    private final Pattern with;
    private final Pattern title;
    private final Pattern government;
    private final Pattern count;
    private final Pattern anaphor;
    private final Pattern demonstrative;
    private final Pattern exceptBefore;
    private final Pattern exceptAfter;

    public Grouper(ActorCatalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        and = rules.grammar("and");
        with = rules.grammar("with");
        title = rules.grammar("apposition");
        government = rules.grammar("government_after");
        count = rules.grammar("count");
        anaphor = rules.grammar("anaphor");
        demonstrative = rules.grammar("demonstrative");
        exceptBefore = Pattern.compile(rules.grammar("except_before").pattern() + "$");
        exceptAfter = rules.grammar("except_after");
    }

    /** The sentence with each mention in a slot of its own. */
    public Masked names(String text, List<Mention> mentions) {
        boolean[] hidden = Brackets.hidden(text);
        return Masked.of(text, Script.fold(text), hidden, visible(mentions, hidden));
    }

    /** The sentence with its units in slots. Sentences are to be given in the order of the document. */
    public Masked groups(String text, List<Mention> mentions) {
        String folded = Script.fold(text);
        boolean[] hidden = Brackets.hidden(text);
        Sentence sentence = new Sentence(folded, hidden);
        List<Unit> units = sentence.coordinated(sentence.appositions(visible(mentions, hidden)));
        units = withAnaphors(sentence, units);
        units = withoutExceptions(sentence, units);
        recent.add(units);
        return Masked.of(text, folded, hidden, units);
    }

    private List<Unit> visible(List<Mention> mentions, boolean[] hidden) {
        return mentions.stream()
                .filter(mention -> !hidden[mention.start()] || !hidden[mention.end() - 1])
                .map(Unit::of)
                .map(unit -> unit.with(expanded(unit.members())))
                .toList();
    }

    private List<Actor> expanded(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.isCollective()
                        ? actor.members().stream().map(catalogue::find).flatMap(Optional::stream)
                        : Stream.of(actor))
                .toList();
    }

    private List<Unit> withAnaphors(Sentence sentence, List<Unit> units) {
        List<Unit> all = new ArrayList<>(units);
        Matcher pointing = anaphor.matcher(sentence.folded);
        while (pointing.find()) {
            if (sentence.isFree(units, pointing.start(), pointing.end())) {
                List<Unit> before =
                        units.stream().filter(unit -> unit.end() <= pointing.start()).toList();
                Optional<List<Actor>> members = pointing.group("both") != null
                        ? Recent.pair(before).or(recent::both)
                        : NUMBERS.containsKey(pointing.group("number"))
                                ? counted(before, NUMBERS.get(pointing.group("number")))
                                : Optional.empty();
                members.ifPresent(actors -> all.add(sentence.extended(
                        new Unit(pointing.start(), pointing.end(), actors, actors.size() == 2 ? 1 : 0, null, false, true))));
            }
        }
        Matcher this_ = demonstrative.matcher(sentence.folded);
        while (this_.find()) {
            if (sentence.isFree(all, this_.start(), this_.end())) {
                ActorType type = this_.group("organization") != null
                        ? ActorType.ORGANIZATION
                        : this_.group("country") != null ? ActorType.COUNTRY : ActorType.AGREEMENT;
                recent.last(type).ifPresent(actors ->
                        all.add(sentence.extended(new Unit(this_.start(), this_.end(), actors, 0, null, false, true))));
            }
        }
        all.sort(Comparator.comparingInt(Unit::start));
        return all;
    }

    private Optional<List<Actor>> counted(List<Unit> before, int number) {
        return Recent.countries(before, number).or(() -> recent.countries(number));
    }

    /** 除土庫曼外, 中亞五國…: the five without it. */
    private List<Unit> withoutExceptions(Sentence sentence, List<Unit> units) {
        Set<String> excepted = new HashSet<>();
        for (Unit unit : units) {
            if (exceptBefore.matcher(sentence.folded.substring(0, unit.start())).find()
                    && sentence.fits(exceptAfter, unit.end()) > unit.end()) {
                unit.members().forEach(actor -> excepted.add(actor.id()));
            }
        }
        if (excepted.isEmpty()) {
            return units;
        }
        return units.stream()
                .map(unit -> unit.members().size() < 3
                        ? unit
                        : unit.with(unit.members().stream()
                                .filter(actor -> !excepted.contains(actor.id()))
                                .toList()))
                .filter(unit -> !unit.members().isEmpty())
                .toList();
    }

    /** One sentence while its mentions are joined. */
    private final class Sentence {
        private final String folded;
        private final boolean[] hidden;

        Sentence(String folded, boolean[] hidden) {
            this.folded = folded;
            this.hidden = hidden;
        }

        /** 哈薩克總統托卡耶夫, 卡里莫夫總統 and 俄國政府 become one unit each. */
        List<Unit> appositions(List<Unit> units) {
            List<Unit> joined = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
                if (next != null && isState(unit) && next.isAll(ActorType.PERSON) && isApposition(unit, next)) {
                    joined.add(extended(new Unit(
                            unit.start(), next.end(), unit.members(), 0, next.members().get(0), false, false)));
                    i++;
                } else {
                    joined.add(extended(unit));
                }
            }
            return joined;
        }

        private boolean isState(Unit unit) {
            return unit.members().size() == 1 && unit.isAll(ActorType.COUNTRY);
        }

        private boolean isApposition(Unit state, Unit person) {
            String between = between(state, person);
            return title.matcher(between).matches()
                    || (between.isEmpty()
                            && Objects.equals(
                                    person.members().get(0).country(),
                                    state.members().get(0).id()));
        }

        /** The unit with the nouns after it that stand for the same: 政府, 總統, 三國元首. */
        Unit extended(Unit unit) {
            if (!unit.isActing()) {
                return unit;
            }
            int end = unit.end();
            if (unit.isAll(ActorType.COUNTRY) && unit.person() == null) {
                end = fits(count, end);
            }
            return unit.to(fits(government, end));
        }

        List<Unit> coordinated(List<Unit> units) {
            List<Unit> joined = new ArrayList<>();
            for (Unit unit : units) {
                Unit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (last != null && isJoined(last, unit)) {
                    joined.set(joined.size() - 1, extended(join(last, unit)));
                } else {
                    joined.add(unit);
                }
            }
            return joined;
        }

        private boolean isJoined(Unit left, Unit right) {
            boolean alike = left.isActing() && right.isActing()
                    || left.members().get(0).type() == right.members().get(0).type();
            String between = between(left, right);
            boolean pair = between.isEmpty() && left.end() == right.start();
            return alike && (pair && areShort(left, right) || and.matcher(between).matches());
        }

        /** 美歐, 中俄哈: a character each. */
        private boolean areShort(Unit left, Unit right) {
            return left.end() - left.start() == left.members().size()
                    && right.members().get(0).shortForms().stream()
                            .anyMatch(form -> Script.fold(form).equals(folded.substring(right.start(), right.start() + 1)));
        }

        private Unit join(Unit left, Unit right) {
            List<Actor> members = Stream.concat(left.members().stream(), right.members().stream())
                    .distinct()
                    .toList();
            String between = between(left, right);
            boolean sides = with.matcher(between).matches() || between.isEmpty();
            return new Unit(
                    left.start(),
                    right.end(),
                    members,
                    sides ? left.members().size() : left.split(),
                    null,
                    left.collective() || right.collective(),
                    left.anaphor() || right.anaphor());
        }

        private String between(Unit left, Unit right) {
            StringBuilder between = new StringBuilder();
            for (int i = left.end(); i < right.start(); i++) {
                if (!hidden[i]) {
                    between.append(folded.charAt(i));
                }
            }
            return between.toString();
        }

        /** Where the pattern that begins at the first visible character from this index ends; the index if it does not. */
        int fits(Pattern pattern, int index) {
            int from = index;
            while (from < folded.length() && hidden[from]) {
                from++;
            }
            Matcher matcher = pattern.matcher(folded).region(from, folded.length());
            return matcher.lookingAt() && matcher.end() > from ? matcher.end() : index;
        }

        boolean isFree(List<Unit> units, int start, int end) {
            return !hidden[start] && units.stream().noneMatch(unit -> unit.start() < end && start < unit.end());
        }
    }
}
