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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins the mentions of one sentence after another into units: the typed-group layer that rules look at. */
public final class Grouper {
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

    private final ActorCatalogue catalogue;
    private final Recent recent = new Recent();
    private final Pronouns pronouns;
    private final Joining.Grammar grammar;
    private final Pattern anaphor;
    private final Pattern demonstrative;
    private final Pattern exceptBefore;
    private final Pattern exceptAfter;

    public Grouper(ActorCatalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        grammar = Joining.Grammar.of(rules);
        pronouns = new Pronouns(rules);
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
        Joining sentence = new Joining(grammar, folded, hidden);
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
                .map(unit -> unit.expandedTo(expanded(unit.members())))
                .toList();
    }

    private List<Actor> expanded(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.isCollective()
                        ? actor.members().stream().map(catalogue::find).flatMap(Optional::stream)
                        : Stream.of(actor))
                .toList();
    }

    private List<Unit> withAnaphors(Joining sentence, List<Unit> units) {
        List<Unit> all = new ArrayList<>(units);
        pronouns.find(sentence, units, recent).forEach(all::add);
        Matcher pointing = anaphor.matcher(sentence.folded());
        while (pointing.find()) {
            if (sentence.isFree(all, pointing.start(), pointing.end())) {
                List<Unit> before = units.stream()
                        .filter(unit -> unit.end() <= pointing.start())
                        .toList();
                Optional<List<Actor>> members = pointing.group("both") != null
                        ? Recent.pair(before).or(recent::both)
                        : NUMBERS.containsKey(pointing.group("number"))
                                ? counted(before, NUMBERS.get(pointing.group("number")))
                                : Optional.empty();
                members.ifPresent(actors -> all.add(sentence.extended(new Unit(
                        pointing.start(), pointing.end(), actors, actors, actors.size() == 2 ? 1 : 0, null, true))));
            }
        }
        Matcher this_ = demonstrative.matcher(sentence.folded());
        while (this_.find()) {
            if (sentence.isFree(all, this_.start(), this_.end())) {
                demonstrated(this_)
                        .ifPresent(actors -> all.add(sentence.extended(
                                new Unit(this_.start(), this_.end(), actors, actors, 0, null, true))));
            }
        }
        all.sort(Comparator.comparingInt(Unit::start));
        return all;
    }

    private Optional<List<Actor>> demonstrated(Matcher this_) {
        if (this_.group("event") != null) {
            return recent.event(this_.group("event"));
        }
        return recent.last(
                this_.group("organization") != null
                        ? ActorType.ORGANIZATION
                        : this_.group("country") != null ? ActorType.COUNTRY : ActorType.AGREEMENT);
    }

    private Optional<List<Actor>> counted(List<Unit> before, int number) {
        return Recent.countries(before, number).or(() -> recent.countries(number));
    }

    /** 除土庫曼外, 中亞五國…: the five without it. */
    private List<Unit> withoutExceptions(Joining sentence, List<Unit> units) {
        Set<String> excepted = new HashSet<>();
        for (Unit unit : units) {
            if (exceptBefore
                            .matcher(sentence.folded().substring(0, unit.start()))
                            .find()
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
}
