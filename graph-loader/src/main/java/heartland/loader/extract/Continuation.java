package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The subject of words that have none in their sentence: whom the text is on, or of whom the sentence before spoke. */
final class Continuation {
    /** How many characters of adverbs and dates may come before words that have no subject of their own. */
    private static final int OPENING = 12;

    private final Dialect dialect;
    private final Roles roles;
    private final SubjectSlots slots;
    private final RelativeClauses relatives;
    private final Pattern topical;
    private final Pattern labelled;
    private final Pattern speaker;

    Continuation(RuleSet rules, Roles roles, SubjectSlots slots, RelativeClauses relatives) {
        dialect = rules.dialect();
        this.roles = roles;
        this.slots = slots;
        this.relatives = relatives;
        topical = rules.grammar("topical");
        labelled = rules.grammar("labelled");
        speaker = rules.grammar("speaker");
    }

    /** Whom the text is about or the sentence before spoke of, with the partners that the clause names. */
    Optional<Subject> find(RuleMatch match, Before before, Predicate<Unit> admits) {
        Masked masked = match.masked();
        int index = match.match().start();
        if (relatives.areOnNext(match, admits) || roles.followsThing(masked, index)) {
            return Optional.empty();
        }
        Optional<Unit> titled =
                before.title().filter(unit -> isLabelled(masked, index)).filter(admits);
        return titled.or(() ->
                        before.topic().filter(unit -> isOnTopic(masked, index)).filter(admits))
                .or(() -> before.subjects().stream()
                        .filter(admits)
                        .filter(unit -> isUnderstood(match, unit, before))
                        .filter(unit -> isOpen(masked, index) && !isLabelled(masked, index))
                        .findFirst())
                .map(unit -> Stream.of(
                                Stream.of(unit),
                                counterpart(match, unit, before),
                                slots.partners(match, admits).stream())
                        .flatMap(units -> units)
                        .toList())
                // What a whole text is on is surer than what a sentence before was.
                .map(units ->
                        new Subject(units, titled.isPresent() ? Subject.How.CARRIED : Subject.How.SENTENCE_BEFORE));
    }

    /**
     * Whether the text may leave it out. An organisation that it is on is understood where something is signed or is between
     * two: in a text on one a trade agreement with Peru was signed. What else nobody is said to do is another's.
     */
    private static boolean isUnderstood(RuleMatch match, Unit unit, Before before) {
        return !isBody(unit)
                || before.title().filter(unit::equals).isEmpty()
                || match.relation().symmetric()
                || isSigned(match);
    }

    private static boolean isBody(Unit unit) {
        return unit.isAll(ActorType.ORGANIZATION);
    }

    private static boolean isSigned(RuleMatch match) {
        return match.relation().object().contains(ActorType.AGREEMENT.label());
    }

    /** In a section on relations with Norway, a treaty was signed: with Norway, unless the sentence names somebody else. */
    private static Stream<Unit> counterpart(RuleMatch match, Unit subject, Before before) {
        return before.counterpart().stream()
                .filter(other -> isSigned(match)
                        && before.title().filter(subject::equals).isPresent())
                .filter(other -> match.masked().units().stream()
                        .filter(Unit::isActing)
                        .flatMap(unit -> unit.members().stream())
                        .allMatch(actor -> List.of(subject, other).stream()
                                .anyMatch(unit -> unit.members().contains(actor))));
    }

    /**
     * Whether the subject only stands among the organisations that a profile lists, or that an earlier clause joined: what
     * joins the next is the country.
     */
    boolean isListed(RuleMatch match, Subject subject, Before before) {
        Unit unit = subject.units().get(0);
        boolean joins = Ends.isToOrganizations(match.relation()) && isBody(unit);
        boolean line = isLabelled(match.masked(), match.match().start());
        boolean profile = before.title().filter(titled -> !isBody(titled)).isPresent();
        return joins && profile && (line || subject.how() == Subject.How.CARRIED);
    }

    /** Whether the sentence opens with a matter of whatever country the text is about: Relations with Russia. */
    private boolean isOnTopic(Masked masked, int index) {
        Matcher opening = topical.matcher(masked.text());
        return opening.lookingAt() && index <= opening.end();
    }

    /** Whether the sentence is a line of a profile, on whatever that is on: Memberships: UN, WTO. */
    private boolean isLabelled(Masked masked, int index) {
        Matcher line = labelled.matcher(masked.text());
        return line.lookingAt() && index <= line.end();
    }

    /** Whether the words may continue the sentence before: nothing that could be their subject comes earlier. */
    private boolean isOpen(Masked masked, int index) {
        int clause = dialect.clauseStart(masked.text(), index);
        return slots.leadingBefore(masked, index).isEmpty()
                && index - clause <= OPENING
                && !roles.hasOwnSubject(masked.text(), clause)
                && !speaker.matcher(masked.text()).lookingAt()
                && !roles.followsUnresolved(masked.text(), index);
    }
}
