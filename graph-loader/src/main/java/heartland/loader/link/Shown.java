package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves what shows by its own word what it points back at: 該組織, 退出聯盟, 納氏, 在會上. */
final class Shown {
    /** Types of actors that a demonstrative can point at, by the names of the groups that hold their nouns. */
    private static final Map<ActorType, String> POINTED = Stream.of(
                    ActorType.ORGANIZATION,
                    ActorType.COUNTRY,
                    ActorType.AGREEMENT,
                    ActorType.FACILITY,
                    ActorType.INITIATIVE,
                    ActorType.EVENT,
                    ActorType.COMPANY,
                    ActorType.PLACE,
                    ActorType.GROUP)
            .collect(Collectors.toMap(type -> type, type -> type.name().toLowerCase(Locale.ROOT)));

    /** What is joined and left, signed and denounced. */
    private static final List<ActorType> JOINED =
            List.of(ActorType.ORGANIZATION, ActorType.AGREEMENT, ActorType.INITIATIVE);

    private final Dialect dialect;
    private final Theme theme;
    private final Recent recent;
    private final Map<Actor, Set<String>> written = new HashMap<>();
    private final Pattern initial;
    private final Pattern demonstrative;
    private final Pattern pointedProject;
    private final Pattern definite;
    private final Pattern joinedPronoun;
    private final Pattern elsewhere;
    private final Pattern aside;
    private final Pattern said;
    private final Pattern meeting;
    private final Pattern ownedAfter;
    private final Pattern noSubject;
    private final Pattern anySite;
    private final Pattern anyMeeting;

    Shown(Theme theme, Recent recent, RuleSet rules) {
        dialect = rules.dialect();
        this.theme = theme;
        this.recent = recent;
        initial = rules.grammar("initial");
        demonstrative = rules.grammar("demonstrative");
        pointedProject = rules.grammar("demonstrative_project");
        definite = rules.grammar("definite");
        joinedPronoun = rules.grammar("joined_pronoun");
        elsewhere = rules.grammarAtEnd("elsewhere_before");
        aside = rules.grammarAtEnd("aside_before");
        said = rules.grammar("said_between");
        meeting = rules.grammar("meeting");
        ownedAfter = rules.grammar("owned_after");
        noSubject = rules.grammarAtEnd("no_subject_before");
        anySite = rules.grammar("any_site");
        anyMeeting = rules.grammar("any_meeting");
    }

    /** The sentence's words that show, each with whom it means, if that is found. */
    List<Pointing> find(String folded, List<Unit> units) {
        List<Pointing> found = new ArrayList<>();
        Matcher surname = initial.matcher(folded);
        while (surname.find()) {
            Predicate<Unit> fits = unit -> unit.isAll(ActorType.PERSON) && beginsWith(unit, surname.group("initial"));
            found.add(pointing(surname, last(units, surname, fits).or(() -> recent.everLast(fits))));
        }
        Matcher shown = demonstrative.matcher(folded);
        while (shown.find()) {
            found.add(pointing(shown, shown(folded, shown, units)));
        }
        Predicate<Unit> work = unit -> unit.isAll(ActorType.INITIATIVE) || unit.isAll(ActorType.FACILITY);
        Matcher project = pointedProject.matcher(folded);
        while (project.find()) {
            found.add(pointing(project, last(units, project, work).or(() -> recent.last(work))));
        }
        Matcher it = joinedPronoun.matcher(folded);
        while (it.find()) {
            found.add(pointing(it, joined(it, units)));
        }
        Matcher bare = definite.matcher(folded);
        while (bare.find()) {
            found.add(pointing(bare, topic(bare.group("head"), units, bare)));
        }
        Predicate<Unit> event = unit -> unit.isAll(ActorType.EVENT);
        Matcher held = meeting.matcher(folded);
        while (held.find()) {
            Optional<List<Actor>> here = last(units, held, event);
            boolean told = here.isPresent() && held.group("attended") != null;
            found.add(pointing(held, told ? Optional.empty() : here.or(() -> recent.last(event))));
        }
        return found;
    }

    private static Pointing pointing(Matcher word, Optional<List<Actor>> members) {
        return new Pointing(word.start(), word.end(), members);
    }

    /**
     * The last of the type that the word names; of those, if any, one whose own name ends in the word. A country or an
     * organisation is often the text's topic.
     */
    private Optional<List<Actor>> shown(String folded, Matcher word, List<Unit> units) {
        ActorType type = POINTED.keySet().stream()
                .filter(pointed -> word.group(POINTED.get(pointed)) != null)
                .findFirst()
                .orElseThrow();
        String head = word.group(POINTED.get(type));
        Predicate<Unit> ofType = unit -> unit.isAll(type);
        Predicate<Unit> fits = ofType.and(unit -> endsIn(unit, head));
        return switch (type) {
            case COUNTRY -> country(folded, word, units);
            case ORGANIZATION ->
                last(units, word, fits)
                        .or(() -> last(units, word, ofType))
                        .or(() -> titled(fits))
                        .or(() -> topic(head, units, word))
                        .or(() -> body(ofType))
                        .or(() -> recent.lastMost(ofType));
            // The railway is none of an embassy, though that was the last site named.
            case FACILITY ->
                last(units, word, fits)
                        .or(() -> recent.everLast(fits))
                        .or(() -> anySite.matcher(head).matches()
                                ? titled(ofType).or(() -> recent.last(ofType))
                                : Optional.empty());
            case EVENT ->
                last(units, word, fits).or(() -> recent.everLast(fits)).or(() -> lastMeeting(head));
            default ->
                last(units, word, fits)
                        .or(() -> titled(ofType))
                        .or(() -> recent.everLast(fits))
                        .or(() -> recent.last(ofType))
                        .or(() -> body(ofType));
        };
    }

    /** Whose members are told where the sentence itself names it, rules read by its name there. */
    private Optional<List<Actor>> joined(Matcher word, List<Unit> units) {
        Predicate<Unit> joined = unit -> JOINED.stream().anyMatch(unit::isAll);
        Optional<List<Actor>> here = last(units, word, joined);
        boolean read = here.isPresent() && word.group("own") != null;
        return read ? Optional.empty() : here.or(() -> recent.lastMost(joined)).or(() -> body(joined));
    }

    /** In 俄羅斯在該國駐軍 another than the clause's own subject, in 俄羅斯宣布該國駐軍 that one. */
    private Optional<List<Actor>> country(String folded, Matcher word, List<Unit> units) {
        Optional<List<Actor>> owner = owner(folded, word, units);
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Unit> doer = doer(folded, word, units);
        Predicate<Unit> country = unit -> unit.isAll(ActorType.COUNTRY);
        return doer.isPresent()
                ? another(word, units, doer.get())
                        .or(() -> recent.mostNamed(country.and(
                                unit -> !unit.members().equals(doer.get().members()))))
                : spokenOf(folded, word, units)
                        .or(() -> last(units, word, country))
                        .or(() -> recent.mostNamed(country));
    }

    /** Who does something to the country or in it, and so is another: the clause's own subject, unless it only says so. */
    private Optional<Unit> doer(String folded, Matcher word, List<Unit> units) {
        int clause = dialect.clauseStart(folded, word.start());
        boolean governed = elsewhere.matcher(folded.substring(0, word.start())).find();
        List<Unit> subjects = units.stream()
                .filter(unit -> unit.end() <= word.start() && unit.isActing())
                .filter(unit ->
                        !noSubject.matcher(folded.substring(0, unit.start())).find())
                .toList();
        Optional<Unit> carried = subjects.stream()
                .filter(unit -> governed && unit.start() < clause)
                .reduce((first, second) -> second);
        return subjects.stream()
                .filter(unit -> unit.start() >= clause)
                .filter(unit -> governed
                        || !said.matcher(folded.substring(unit.end(), word.start()))
                                .find())
                .findFirst()
                .or(() -> carried);
    }

    /** The last country that the sentence names besides the doer; of a pair with the doer the other one. */
    private static Optional<List<Actor>> another(Matcher word, List<Unit> units, Unit doer) {
        return Recent.lastOf(units.stream()
                .filter(unit -> unit.end() <= word.start() && unit.isAll(ActorType.COUNTRY))
                .map(unit -> unit.members().size() == 2 && !Collections.disjoint(unit.members(), doer.members())
                        ? unit.without(doer.members())
                        : unit)
                .filter(unit -> Recent.SINGLE.test(unit) && !unit.members().equals(doer.members())));
    }

    /** 挪威與丹麥接壤，該國… goes on about Norway, whether the two are read as one or apart. */
    private Optional<List<Actor>> spokenOf(String folded, Matcher word, List<Unit> units) {
        return Recent.lastOf(units.stream()
                .filter(unit -> unit.end() <= word.start() && unit.isAll(ActorType.COUNTRY))
                .filter(unit -> Recent.SINGLE.test(unit) || isPair(unit))
                .filter(unit ->
                        !aside.matcher(folded.substring(0, unit.start())).find())
                .map(unit -> unit.with(unit.members().subList(0, 1))));
    }

    /** Named in full, one after the other; of 中俄 neither is what is spoken of. */
    private static boolean isPair(Unit unit) {
        return unit.split() == 1
                && unit.members().size() == 2
                && !unit.anaphor()
                && unit.end() - unit.start() > unit.members().size();
    }

    /** Of 該國首都比什凱克 the country whose capital it is, if the text has named it. */
    private Optional<List<Actor>> owner(String folded, Matcher word, List<Unit> units) {
        Matcher role = ownedAfter.matcher(folded).region(word.end(), folded.length());
        if (!role.lookingAt()) {
            return Optional.empty();
        }
        Predicate<Unit> owner = unit -> unit.isAll(ActorType.COUNTRY)
                && units.stream()
                        .filter(owned -> owned.start() == role.end() && Recent.SINGLE.test(owned))
                        .anyMatch(owned -> unit.members()
                                .get(0)
                                .id()
                                .equals(owned.members().get(0).country()));
        return last(units, word, owner).or(() -> recent.everLast(owner));
    }

    /**
     * The last of the sentence whose name ends in the word, else the one that the text names most. 聯盟 is none that the text
     * calls 歐盟 throughout, unless no other fits.
     */
    private Optional<List<Actor>> topic(String head, List<Unit> units, Matcher word) {
        Predicate<Unit> named = unit -> endsIn(unit, head) && !unit.isAll(ActorType.PLACE);
        Predicate<Unit> written = named.and(unit -> isWritten(unit, head));
        return last(units, word, written)
                .or(() -> recent.mostNamed(written))
                .or(() -> last(units, word, named))
                .or(() -> recent.mostNamed(named))
                .or(() -> body(named))
                .or(() -> lastMeeting(head));
    }

    /** Of whatever kind the last one was: the summit of which the meeting is spoken of. */
    private Optional<List<Actor>> lastMeeting(String head) {
        return anyMeeting.matcher(head).matches()
                ? recent.last(unit -> unit.isAll(ActorType.EVENT)
                        && unit.members().get(0).names().stream()
                                .anyMatch(name ->
                                        anyMeeting.matcher(Script.fold(name)).find()))
                : Optional.empty();
    }

    /** The one that the whole text is on, unless the sentence before names another. */
    private Optional<List<Actor>> titled(Predicate<Unit> ofType) {
        return body(ofType).filter(whole -> !recent.namesAnother(ofType, whole));
    }

    /** What the section or the whole text is on, if it fits. */
    private Optional<List<Actor>> body(Predicate<Unit> fits) {
        return theme.body().map(Grouper::spokenOf).filter(fits).map(Unit::members);
    }

    private boolean isWritten(Unit unit, String head) {
        return written.getOrDefault(unit.members().get(0), Set.of()).stream().anyMatch(words -> words.endsWith(head));
    }

    /** Keeps in which words the text speaks of each. */
    void note(String folded, List<Unit> units) {
        units.stream().filter(Recent.SINGLE.and(unit -> !unit.anaphor())).forEach(unit -> written.computeIfAbsent(
                        unit.members().get(0), actor -> new HashSet<>())
                .add(folded.substring(unit.start(), unit.end())));
    }

    private static Optional<List<Actor>> last(List<Unit> units, Matcher word, Predicate<Unit> fits) {
        return Recent.lastOf(units.stream()
                .filter(unit -> unit.end() <= word.start())
                .flatMap(Recent::each)
                .filter(fits));
    }

    private static boolean beginsWith(Unit unit, String initial) {
        return unit.members().get(0).names().stream()
                .anyMatch(name -> Script.fold(name).startsWith(initial));
    }

    /** Or has it before "of": the meeting, where the text has named a meeting of ministers. */
    private static boolean endsIn(Unit unit, String head) {
        return unit.members().get(0).names().stream()
                .map(Script::fold)
                .anyMatch(name -> name.endsWith(head) || (" " + name).contains(" " + head + " of "));
    }
}
