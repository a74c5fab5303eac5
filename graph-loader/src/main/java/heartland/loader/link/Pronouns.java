package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Resolves it, he, they and the country: to what was spoken of before in the sentence where its place there lets it be a
 * subject, else to what led the sentences before; and we, to those whom a statement names as its authors.
 */
final class Pronouns {
    /** How many sentences back a pronoun may point. */
    private static final int SENTENCES = 3;

    private final Pattern pronoun;
    private final Pattern central;
    private final Pattern plural;
    private final Pattern object;
    private final Pattern other;
    private final Pattern predicateAfter;
    private final Pattern warnedBefore;
    private final Pattern conditionBefore;
    private final Pattern speakersBefore;
    private final Pattern noAntecedentBefore;
    private final Pattern toldOfAnother;
    private final Subjects subjects;
    private final Dialect dialect;
    private final Theme theme;
    private final Recent recent;
    private final Deque<Named> before = new ArrayDeque<>();
    private Optional<List<Actor>> speakers = Optional.empty();

    /**
     * Whom a sentence named.
     *
     * @param subjects those that may be its subject
     * @param center whom it pointed back at without naming: it is what the text goes on about
     * @param ofThings whether those that it is on, or their pronoun, are none of them: the pipelines run
     */
    private record Named(List<Unit> subjects, List<Unit> all, Optional<Unit> center, boolean ofThings) {}

    Pronouns(Theme theme, Recent recent, RuleSet rules) {
        this.theme = theme;
        this.recent = recent;
        pronoun = rules.grammar("pronoun");
        central = rules.grammar("central_pronoun");
        plural = rules.grammar("plural_subject");
        object = rules.grammar("object_pronoun");
        other = rules.grammar("other_pronoun");
        predicateAfter = rules.grammar("predicate_after");
        warnedBefore = rules.grammarAtEnd("warned_before");
        conditionBefore = rules.grammarAtEnd("condition_before");
        speakersBefore = rules.grammarAtEnd("speakers_before");
        noAntecedentBefore = rules.grammarAtEnd("no_antecedent_before");
        toldOfAnother = rules.grammarAtEnd("told_of_another");
        subjects = new Subjects(rules);
        dialect = rules.dialect();
    }

    /** Begins a section with a heading that names countries: no pronoun in it points further back. */
    void begin() {
        before.clear();
    }

    /** The units that the pronouns of a sentence make, given its other units and those of the sentences before. */
    List<Unit> find(Joining sentence, List<Unit> units) {
        List<Unit> found = new ArrayList<>();
        speakers = Antecedents.last(
                        units.stream()
                                .filter(unit -> stands(speakersBefore, sentence, unit))
                                .toList(),
                        unit -> Optional.of(unit.members()))
                .or(() -> speakers);
        Matcher here = pronoun.matcher(sentence.folded());
        while (here.find()) {
            if (sentence.isFree(units, here.start(), here.end())) {
                List<Unit> earlier = Stream.concat(units.stream(), found.stream())
                        .filter(unit -> unit.end() <= here.start() && !stands(noAntecedentBefore, sentence, unit))
                        .toList();
                resolved(here, sentence, earlier)
                        .ifPresent(actors -> found.add(pointing(here.start(), here.end(), actors)));
            }
        }
        Matcher elsewhere = other.matcher(sentence.folded());
        while (elsewhere.find()) {
            List<Unit> others =
                    units.stream().filter(unit -> !unit.isAll(ActorType.PLACE)).toList();
            // Its ally Norway is named, and needs no pointing back.
            boolean named = units.stream().anyMatch(unit -> unit.start() == elsewhere.end() + 1);
            if (!named && sentence.isFree(others, elsewhere.start(), elsewhere.end())) {
                other(sentence, elsewhere.start(), inOrder(units, found))
                        .ifPresent(actors -> found.add(pointing(elsewhere.start(), elsewhere.end(), actors)));
            }
        }
        List<Unit> all = inOrder(units, found);
        before.addFirst(new Named(
                subjects.among(sentence, all).stream()
                        .filter(unit -> !stands(toldOfAnother, sentence, unit))
                        .toList(),
                all,
                center(sentence, units, found),
                isOfThings(sentence, units, found)));
        if (before.size() > SENTENCES) {
            before.removeLast();
        }
        return found;
    }

    /** China is its main supplier; it borders Chile: who is pointed back at, and not China, is whom the next pronoun means. */
    private Optional<Unit> center(Joining sentence, List<Unit> units, List<Unit> found) {
        return found.stream()
                .filter(unit -> sentence.fits(central, unit.start()) == unit.end())
                .filter(unit -> units.stream().noneMatch(named -> Antecedents.meets(named, unit.members())))
                .findFirst();
    }

    private static List<Unit> inOrder(List<Unit> units, List<Unit> found) {
        return Stream.concat(units.stream(), found.stream())
                .sorted(Comparator.comparingInt(Unit::start))
                .toList();
    }

    /** Whether the sentence begins with things, or goes on with such as they are: the pipelines run, they cross. */
    private boolean isOfThings(Joining sentence, List<Unit> units, List<Unit> pointing) {
        Matcher things = plural.matcher(sentence.folded());
        if (things.lookingAt()) {
            return sentence.isFree(units, 0, things.end());
        }
        Matcher they = pronoun.matcher(sentence.folded());
        return they.lookingAt()
                && they.group("several") != null
                && pointing.stream().noneMatch(unit -> unit.start() == 0);
    }

    /** Of two that are meant each stands on a side of its own: trade between them. */
    private static Unit pointing(int start, int end, List<Actor> actors) {
        return new Unit(start, end, actors, actors, actors.size() == 2 ? 1 : 0, List.of(), List.of(), true);
    }

    /** Whether the word is no subject but what the clause is about, which another, its subject, does something to. */
    private boolean isObject(Matcher word, Joining sentence, List<Unit> inClause) {
        String folded = sentence.folded();
        return object.matcher(folded).region(word.start(), folded.length()).lookingAt()
                || !subjects.mayBegin(sentence, word.start())
                || subjects.isObject(sentence, word.start())
                || sentence.fits(predicateAfter, word.end()) == word.end()
                        && inClause.stream().anyMatch(unit -> subjects.mayBegin(sentence, unit.start()));
    }

    private Optional<List<Actor>> resolved(Matcher here, Joining sentence, List<Unit> units) {
        if (here.group("we") != null) {
            return speakers;
        }
        boolean person = here.group("person") != null;
        boolean several = here.group("several") != null;
        Function<Unit, Optional<List<Actor>>> kind =
                person ? Antecedents::person : several ? Antecedents::several : Antecedents::thing;
        Optional<List<Actor>> warned = warned(sentence, here.start(), units, kind);
        if (warned.isPresent()) {
            return warned;
        }
        int clause = dialect.clauseStart(sentence.folded(), here.start());
        List<Unit> inClause =
                units.stream().filter(unit -> unit.start() >= clause).toList();
        boolean object = isObject(here, sentence, inClause);
        if (here.group("topic") != null || object && here.group().equals("its")) {
            return topic(object, inClause, sentence, units);
        }
        boolean acts = sentence.fits(predicateAfter, here.end()) > here.end();
        // An object is not the subject of its own clause.
        boolean him = here.group().equals("him");
        List<Unit> doers = object && (!person || him) ? subjects.doers(sentence, clause, inClause, units) : List.of();
        Function<Unit, Optional<List<Actor>>> read = unit ->
                kind.apply(unit).filter(actors -> doers.stream().noneMatch(own -> Antecedents.meets(own, actors)));
        Optional<List<Actor>> life = person ? theme.person() : Optional.empty();
        return (object ? life : Optional.<List<Actor>>empty())
                .or(() -> subjects.last(sentence, units, read))
                .or(() -> life)
                .or(() -> person ? Antecedents.last(units, read) : Optional.empty())
                .or(() ->
                        several || person ? Optional.empty() : Antecedents.onlyCountry(units, acts ? List.of() : doers))
                .or(() -> several
                        ? plural(read)
                        : before.stream()
                                .map(named -> named.center()
                                        .flatMap(read)
                                        .or(() -> Antecedents.first(named.subjects(), read))
                                        .or(() -> person ? Antecedents.last(named.all(), read) : Optional.empty())
                                        .or(() -> object && !person
                                                ? Antecedents.onlyCountry(named.all(), doers)
                                                : Optional.empty()))
                                .flatMap(Optional::stream)
                                .findFirst())
                .or(() -> several || person ? Optional.empty() : theme.subject());
    }

    /**
     * Those whom the sentence before is on: Norway and Iceland signed, treaties between them say; where it is on one alone, or
     * on things, they are none that stand further back.
     */
    private Optional<List<Actor>> plural(Function<Unit, Optional<List<Actor>>> read) {
        for (Named named : before) {
            Optional<List<Actor>> subjects = Antecedents.first(named.subjects(), read);
            if (subjects.isPresent()) {
                return subjects;
            }
            if (named.ofThings()
                    || Antecedents.first(named.subjects(), Antecedents::country).isPresent()) {
                return Optional.empty();
            }
            Optional<List<Actor>> between = Antecedents.last(named.all(), read);
            if (between.isPresent()) {
                return between;
            }
        }
        return recent.both();
    }

    /** They warned Russia of what comes if it attacks, condemned it for its raids: the one whom they warned. */
    private Optional<List<Actor>> warned(
            Joining sentence, int here, List<Unit> units, Function<Unit, Optional<List<Actor>>> read) {
        return conditionBefore.matcher(sentence.folded().substring(0, here)).find()
                ? Antecedents.last(
                        units.stream()
                                .filter(unit -> stands(warnedBefore, sentence, unit))
                                .toList(),
                        read)
                : Optional.empty();
    }

    private static boolean stands(Pattern before, Joining sentence, Unit unit) {
        return before.matcher(sentence.folded().substring(0, unit.start())).find();
    }

    /**
     * 向其提供: of those that the sentence named last, the one that is not who does so, be it one of a pair with him; else the
     * country that the text is on.
     */
    private Optional<List<Actor>> other(Joining sentence, int here, List<Unit> units) {
        List<Unit> earlier = units.stream()
                .filter(unit -> unit.end() <= here && !stands(noAntecedentBefore, sentence, unit))
                .toList();
        Set<String> doers = earlier.stream()
                .filter(unit -> subjects.isDoer(sentence, unit) && !subjects.isAccompanying(sentence, unit))
                .reduce((first, second) -> second)
                .map(Antecedents::meant)
                .orElse(Set.of());
        Function<Unit, Optional<List<Actor>>> another = unit -> Antecedents.thing(unit)
                .filter(actors -> Collections.disjoint(Antecedents.meant(unit), doers))
                .or(() -> Antecedents.otherOfTwo(unit, doers));
        return Antecedents.last(earlier, another)
                .or(() -> earlier.isEmpty()
                        ? Optional.empty()
                        : lastBefore(unit -> Antecedents.country(unit).flatMap(actors -> another.apply(unit))))
                .or(() ->
                        theme.main().filter(main -> earlier.stream().noneMatch(unit -> Antecedents.meets(unit, main))));
    }

    private Optional<List<Actor>> lastBefore(Function<Unit, Optional<List<Actor>>> read) {
        return before.stream()
                .map(named -> Antecedents.last(named.all(), read))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The country spoken of: where something is done to it or in it, none that its own clause names, but for one that owns
     * what is named there: annexed Ukraine's coast and backed rebels in the country.
     */
    private Optional<List<Actor>> topic(boolean object, List<Unit> inClause, Joining sentence, List<Unit> units) {
        if (!object) {
            return subjects.last(sentence, units, Antecedents::country).or(() -> theme.topic(List.of()));
        }
        Optional<List<Actor>> owner = Antecedents.last(
                inClause.stream()
                        .filter(unit -> sentence.folded().startsWith("'s ", unit.end()))
                        .toList(),
                Antecedents::country);
        return owner.isPresent()
                ? owner
                : theme.topic(inClause.stream()
                        .flatMap(unit -> unit.members().stream())
                        .toList());
    }
}
