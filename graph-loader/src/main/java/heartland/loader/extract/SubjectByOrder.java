package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the subject of words that state a relation: by the order of the units before them, nearest first within the clause,
 * and from the clauses before where it has none.
 */
final class SubjectByOrder {
    /** How many clauses back a subject may be carried from. */
    private static final int CLAUSES = 6;

    /** How many characters of adverbs and dates may come before words that have no subject of their own. */
    private static final int OPENING = 12;

    private final Dialect dialect;
    private final Roles roles;
    private final Adverbials adverbials;
    private final SubjectSlots slots;
    private final RelativeClauses relatives;
    private final Pattern coordinatedVerb;
    private final Pattern adverbial;
    private final Pattern opens;
    private final Pattern ownerBefore;
    private final Pattern aside;
    private final Pattern ties;
    private final Pattern apposition;

    SubjectByOrder(RuleSet rules, Roles roles, Adverbials adverbials, SubjectSlots slots, RelativeClauses relatives) {
        dialect = rules.dialect();
        this.roles = roles;
        this.adverbials = adverbials;
        this.slots = slots;
        this.relatives = relatives;
        coordinatedVerb = rules.grammar("coordinated_verb");
        adverbial = rules.grammar("adverbial_clause");
        opens = Pattern.compile(rules.grammar("clause_opening").pattern() + "[\\ue000-\\ue7ff]{2}");
        ownerBefore = rules.grammarAtEnd("owner_before");
        aside = rules.grammar("aside");
        ties = rules.grammar("ties_between");
        apposition = rules.grammar("apposition");
    }

    /**
     * The subject of the words of a match.
     *
     * @param admits which units may be it
     */
    Optional<Subject> find(RuleMatch match, Predicate<Unit> admits) {
        Masked masked = match.masked();
        int index = match.match().start();
        if (roles.followsUnresolved(masked.text(), index) || roles.followsThing(masked, index)) {
            return Optional.empty();
        }
        Optional<Subject> owner = owner(masked, index, admits);
        if (owner.isPresent()) {
            return owner;
        }
        boolean partners = match.rule().with() == Rule.Partner.SUBJECT;
        Optional<Subject> before = byOrder(masked, index, admits, partners, false);
        Optional<Subject> ordered = before.filter(subject -> subject.how() == Subject.How.SAME_CLAUSE)
                .or(() -> ahead(masked, index, admits))
                .or(() -> before)
                .or(() -> byOrder(masked, index, admits, partners, true));
        Optional<Unit> parsed = match.tree()
                .subjectSlot(index)
                .filter(slot -> slot < index)
                .map(masked::unitAt)
                .filter(admits);
        return ordered.filter(first -> first.how() != Subject.How.CARRIED || !relatives.areOnNext(match, admits))
                .map(first -> parsed.filter(unit -> unit == first.units().get(0))
                        .map(unit -> new Subject(first.units(), Subject.How.CONFIRMED))
                        .orElse(first));
    }

    /** Whose refusal or decision it is: Kazakhstan's refusal to recognise. */
    private Optional<Subject> owner(Masked masked, int index, Predicate<Unit> admits) {
        Matcher before = ownerBefore.matcher(masked.text().substring(0, index));
        return before.find()
                ? Optional.of(masked.unitAt(before.start("owner")))
                        .filter(admits)
                        .map(unit -> new Subject(List.of(unit), Subject.How.SAME_CLAUSE))
                : Optional.empty();
    }

    /** @param reasons whether who stands in a reason given before, 因美國施壓，…, may be it */
    private Optional<Subject> byOrder(
            Masked masked, int index, Predicate<Unit> admits, boolean partners, boolean reasons) {
        List<Unit> with = new ArrayList<>();
        int end = index;
        for (int clause = 0; clause <= CLAUSES && end > 0; clause++) {
            int start = dialect.clauseStart(masked.text(), end);
            boolean carried = clause > 0;
            Optional<Unit> found = carried && isAside(masked.text(), start)
                    ? Optional.empty()
                    : inClause(masked, start, end, admits, carried, reasons)
                            .or(() -> carried ? Optional.empty() : relatives.head(masked, start, admits));
            if (partners && (!carried || slots.opensWithPartner(masked.text(), start))) {
                with.addAll(slots.partners(masked, start, end, admits, found));
            }
            if (found.isPresent()) {
                boolean aboutTies = tellsOfTies(masked, start, end, found.get());
                Unit told = carried ? relatives.ofApposed(masked, index, found.get()) : found.get();
                Unit first = carried && (aboutTies || turnsToAnother(masked.text(), index)) ? told.firstSide() : told;
                List<Unit> units = new ArrayList<>(List.of(first));
                leader(masked, start, end, found.get()).filter(admits).ifPresent(units::add);
                units.addAll(with);
                return Optional.of(new Subject(units, carried ? Subject.How.CARRIED : Subject.How.SAME_CLAUSE));
            }
            if (roles.hasOwnSubject(masked.text(), start)
                    || isLedByRegion(masked, start, end)
                    || !carried && isDoneByAnother(masked, start, end)) {
                break;
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** 阿布哈茲出兵: a region too acts, though nothing is claimed of it; it carries nobody else's deeds on. */
    private boolean isLedByRegion(Masked masked, int start, int end) {
        for (int i = start; i < Math.min(end, start + OPENING / 2); i++) {
            if (Slots.isKind(masked.text().charAt(i))) {
                return masked.unitAt(i).members().get(0).actsLikeState()
                        && i + Slots.LENGTH < end
                        && roles.maySubject(masked.text(), i)
                        && !roles.isPartner(masked.text(), i)
                        && !roles.isDirectObject(masked.text(), i);
            }
        }
        return false;
    }

    /** The EU held a summit: who stands right before the words does what they say, though the relation does not admit such as he. */
    private boolean isDoneByAnother(Masked masked, int start, int end) {
        int slot = masked.text().substring(start, end).stripTrailing().length() + start - Slots.LENGTH;
        return slot >= start
                && Slots.isKind(masked.text().charAt(slot))
                && slots.maySubject(masked, slot, Unit::isActing)
                && !roles.isPartner(masked.text(), slot);
    }

    /** Who opens the next clause, where this one only tells when or how: 加入北約後，挪威…; after joining NATO, Norway …. */
    private Optional<Subject> ahead(Masked masked, int index, Predicate<Unit> admits) {
        String text = masked.text();
        Matcher clause = adverbial.matcher(text).region(dialect.clauseStart(text, index), text.length());
        if (!clause.lookingAt() || clause.end() <= index) {
            return Optional.empty();
        }
        Matcher opening = opens.matcher(text).region(clause.end(), text.length());
        int slot = opening.lookingAt() ? opening.end() - Slots.LENGTH : -1;
        return slot >= 0 && slots.maySubject(masked, slot, admits)
                ? Optional.of(new Subject(List.of(masked.unitAt(slot)), Subject.How.CARRIED))
                : Optional.empty();
    }

    private Optional<Unit> leader(Masked masked, int start, int end, Unit led) {
        int slot = slot(masked, start, end, led);
        return slot < end ? roles.leader(masked, slot) : Optional.empty();
    }

    /** 挪威與秘魯關係密切，多次反對…: where the clause tells how two stand to each other, the first acts in the next. */
    private boolean tellsOfTies(Masked masked, int start, int end, Unit pair) {
        int after = slot(masked, start, end, pair) + Slots.LENGTH;
        return after < end
                && ties.matcher(masked.text())
                        .region(after, masked.text().length())
                        .lookingAt();
    }

    /** Where the unit stands between the indexes; the second if nowhere. */
    private static int slot(Masked masked, int start, int end, Unit unit) {
        int slot = start;
        while (slot < end && !(Slots.isKind(masked.text().charAt(slot)) && masked.unitAt(slot) == unit)) {
            slot++;
        }
        return slot;
    }

    /** Whether a clause only tells more of what stands before it: Russia, which borders China, signed. */
    private boolean isAside(String text, int start) {
        return aside.matcher(text).region(start, text.length()).lookingAt();
    }

    /** 中國與美國合作，並和俄羅斯創立…: whether the clause of the words opens with another partner than the clause before had. */
    private boolean turnsToAnother(String text, int index) {
        int start = dialect.clauseStart(text, index);
        for (int i = start; i < Math.min(text.length(), start + OPENING); i++) {
            if (Slots.isKind(text.charAt(i))) {
                return dialect == Dialect.ZH && roles.isPartner(text, i);
            }
        }
        return false;
    }

    private Optional<Unit> inClause(
            Masked masked, int start, int end, Predicate<Unit> admits, boolean carried, boolean reasons) {
        boolean leads = carried
                || coordinatedVerb.matcher(masked.text().substring(start, end)).find();
        Unit subject = null;
        int at = end;
        for (int i = end - 2; i >= start; i--) {
            if (Slots.isKind(masked.text().charAt(i))
                    && slots.maySubject(masked, i, admits)
                    && !roles.isPartner(masked.text(), i)
                    && !roles.isInRelative(masked.text(), i, end)
                    && !adverbials.isClosed(masked, i, end)
                    && !(carried && roles.isDirectObject(masked.text(), i))
                    && !(carried && !reasons && roles.isReason(masked.text(), i))
                    && !(subject != null && isOfficeOf(masked.text(), i, at, subject))) {
                subject = masked.unitAt(i);
                at = i;
                if (carried && roles.isUrgedAhead(masked.text(), i, end)) {
                    break;
                }
                // In its own clause the nearest counts; of an earlier clause or verb, the one that leads it.
                if (!leads) {
                    break;
                }
            }
        }
        return Optional.ofNullable(subject);
    }

    /** 挪威外長 before the name of the minister: the minister acts. */
    private boolean isOfficeOf(String text, int slot, int next, Unit subject) {
        return subject.members().get(0).type() == ActorType.PERSON
                && apposition.matcher(text.substring(slot + Slots.LENGTH, next)).matches();
    }
}
