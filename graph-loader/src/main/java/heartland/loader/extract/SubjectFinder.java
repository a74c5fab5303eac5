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
final class SubjectFinder {
    /** How many clauses back a subject may be carried from. */
    private static final int CLAUSES = 6;

    /** How many characters of adverbs and dates may come before words that have no subject of their own. */
    private static final int OPENING = 12;

    private final Dialect dialect;
    private final Pattern partnerBefore;
    private final Pattern noSubjectBefore;
    private final Pattern noSubjectAfter;
    private final Pattern recipientBefore;
    private final Pattern apposedAfter;
    private final Pattern urgedBefore;
    private final Pattern urgedAfter;
    private final Pattern coordinatedVerb;
    private final Pattern adverbial;
    private final Pattern opens;
    private final Pattern objectBefore;
    private final Pattern topical;
    private final Pattern ledBefore;
    private final Pattern ledAfter;
    private final Pattern leader;
    private final Pattern reasonBefore;
    private final Pattern aside;
    private final Pattern partnerAside;
    private final Pattern membersAfter;

    SubjectFinder(RuleSet rules) {
        dialect = rules.dialect();
        partnerBefore = Pattern.compile(rules.grammar("partner_before").pattern() + "$");
        noSubjectBefore = Pattern.compile(rules.grammar("no_subject_before").pattern() + "$");
        recipientBefore = Pattern.compile(rules.grammar("recipient_before").pattern() + "$");
        urgedBefore = Pattern.compile(rules.grammar("urged_before").pattern() + "$");
        urgedAfter = rules.grammar("urged_after");
        apposedAfter = rules.grammar("apposed_after");
        coordinatedVerb = rules.grammar("coordinated_verb");
        adverbial = rules.grammar("adverbial_clause");
        opens = Pattern.compile(rules.grammar("clause_opening").pattern() + "[\\ue000-\\ue7ff]{2}");
        objectBefore = Pattern.compile(rules.grammar("object_before").pattern() + "$");
        noSubjectAfter = rules.grammar("no_subject_after");
        membersAfter = rules.grammar("members_after");
        topical = rules.grammar("topical");
        ledBefore = Pattern.compile(rules.grammar("led_before").pattern() + "$");
        ledAfter = rules.grammar("led_after");
        leader = Pattern.compile(
                rules.grammar("led_before").pattern() + "(?<leader>" + Slots.ANY + ")" + ledAfter.pattern() + "$");
        reasonBefore = Pattern.compile(rules.grammar("reason_before").pattern() + "$");
        aside = rules.grammar("aside");
        partnerAside = rules.grammar("partner_aside");
    }

    /**
     * The subject of the words of a match.
     *
     * @param admits which units may be it
     */
    Optional<Subject> find(RuleMatch match, Predicate<Unit> admits) {
        Masked masked = match.masked();
        int index = match.match().start();
        boolean partners = match.rule().with() == Rule.Partner.SUBJECT;
        Optional<Subject> ordered = byOrder(masked, index, admits, partners, false)
                .filter(subject -> subject.how() == Subject.How.SAME_CLAUSE)
                .or(() -> ahead(masked, index, admits))
                .or(() -> byOrder(masked, index, admits, partners, false))
                .or(() -> byOrder(masked, index, admits, partners, true));
        Optional<Unit> parsed = match.tree()
                .subjectSlot(index)
                .filter(slot -> slot < index)
                .map(masked::unitAt)
                .filter(admits);
        if (ordered.isEmpty()) {
            return parsed.map(unit -> new Subject(List.of(unit), Subject.How.PARSED));
        }
        if (parsed.isEmpty()) {
            return ordered;
        }
        Subject first = ordered.get();
        return Optional.of(
                first.units().get(0) == parsed.get() ? new Subject(first.units(), Subject.How.CONFIRMED) : first);
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
                    : inClause(masked, start, end, admits, carried, reasons);
            if (partners && (!carried || opensWithPartner(masked.text(), start))) {
                with.addAll(partners(masked, start, end, admits, found));
            }
            if (found.isPresent()) {
                List<Unit> units = new ArrayList<>(List.of(found.get()));
                leader(masked, start, end, found.get()).filter(admits).ifPresent(units::add);
                units.addAll(with);
                return Optional.of(new Subject(units, carried ? Subject.How.CARRIED : Subject.How.SAME_CLAUSE));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** The partners that the clause of the match names, whoever its subject is: 推動企業與土耳其簽署. */
    List<Unit> partners(RuleMatch match, Predicate<Unit> admits) {
        int index = match.match().start();
        return match.rule().with() == Rule.Partner.SUBJECT
                ? partners(
                        match.masked(),
                        dialect.clauseStart(match.masked().text(), index),
                        index,
                        admits,
                        Optional.empty())
                : List.of();
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
        return slot >= 0 && isSubject(masked, slot, admits)
                ? Optional.of(new Subject(List.of(masked.unitAt(slot)), Subject.How.CARRIED))
                : Optional.empty();
    }

    /** Who leads those that act, 以美國為首的西方國家, unless they are a body that acts for itself. */
    private Optional<Unit> leader(Masked masked, int start, int end, Unit led) {
        String text = masked.text();
        if (led.members().get(0).type() == ActorType.ORGANIZATION) {
            return Optional.empty();
        }
        for (int i = start; i < end; i++) {
            if (Slots.isKind(text.charAt(i)) && masked.unitAt(i) == led) {
                Matcher before = leader.matcher(text.substring(start, i));
                return before.find() ? Optional.of(masked.unitAt(start + before.start("leader"))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Those who share in what the clause says: 與土耳其簽署, after the subject if the clause has one. */
    private List<Unit> partners(Masked masked, int start, int end, Predicate<Unit> admits, Optional<Unit> subject) {
        List<Unit> partners = new ArrayList<>();
        for (int i = end - 2; i >= start; i--) {
            if (Slots.isKind(masked.text().charAt(i))) {
                Unit unit = masked.unitAt(i);
                if (subject.filter(unit::equals).isPresent()) {
                    break;
                }
                if (isSubject(masked, i, admits) && isPartner(masked, i)) {
                    partners.add(unit);
                }
            }
        }
        return partners;
    }

    /** Whether a clause only tells more of what stands before it: Russia, which borders China, signed. */
    private boolean isAside(String text, int start) {
        return aside.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Whether a clause is a phrase set off by commas that names who shares: Belarus, along with Russia, founded. */
    private boolean opensWithPartner(String text, int start) {
        int slot = start;
        while (slot < text.length() && !Slots.isKind(text.charAt(slot))) {
            slot++;
        }
        return slot - start <= OPENING * 2
                && partnerAside.matcher(text.substring(start, slot)).matches();
    }

    /** What the next sentence may take as its subject: the first unit that is one. */
    Optional<Unit> leading(Masked masked) {
        return leadingBefore(masked, masked.text().length());
    }

    /** Those whom the sentence names, but no organisation whose members are meant. */
    List<Unit> named(Masked masked) {
        List<Unit> named = new ArrayList<>();
        String text = masked.text();
        for (int i = 0; i < text.length(); i++) {
            if (Slots.isKind(text.charAt(i))
                    && !membersAfter
                            .matcher(text)
                            .region(i + Slots.LENGTH, text.length())
                            .lookingAt()) {
                named.add(masked.unitAt(i));
            }
        }
        return named;
    }

    private Optional<Unit> leadingBefore(Masked masked, int index) {
        for (int i = 0; i < index; i++) {
            if (Slots.isKind(masked.text().charAt(i))
                    && isSubject(masked, i, SubjectFinder::acts)
                    && !isPartner(masked, i)) {
                return Optional.of(masked.unitAt(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the slot names to or for whom something is done: 向哈薩克; not "to Osh, which lies in". */
    boolean isRecipient(Masked masked, int slot) {
        String text = masked.text();
        return recipientBefore.matcher(text.substring(0, slot)).find()
                && !apposedAfter
                        .matcher(text)
                        .region(slot + Slots.LENGTH, text.length())
                        .lookingAt();
    }

    /** Whether the sentence opens with a matter of whatever country the text is about: Relations with Russia. */
    boolean isOnTopic(Masked masked, int index) {
        Matcher opening = topical.matcher(masked.text());
        return opening.lookingAt() && index <= opening.end();
    }

    /** Whether the words may continue the sentence before: nothing that could be their subject comes earlier. */
    boolean isOpen(Masked masked, int index) {
        return leadingBefore(masked, index).isEmpty() && index - dialect.clauseStart(masked.text(), index) <= OPENING;
    }

    private Optional<Unit> inClause(
            Masked masked, int start, int end, Predicate<Unit> admits, boolean carried, boolean reasons) {
        boolean leads = carried
                || coordinatedVerb.matcher(masked.text().substring(start, end)).find();
        Unit subject = null;
        for (int i = end - 2; i >= start; i--) {
            if (Slots.isKind(masked.text().charAt(i))
                    && isSubject(masked, i, admits)
                    && !isPartner(masked, i)
                    && !(carried && isDirectObject(masked, i))
                    && !(carried && !reasons && isReason(masked, i))) {
                subject = masked.unitAt(i);
                // In its own clause the nearest counts; of an earlier clause or verb, the one that leads it.
                if (!leads) {
                    break;
                }
            }
        }
        return Optional.ofNullable(subject);
    }

    private boolean isSubject(Masked masked, int slot, Predicate<Unit> admits) {
        String text = masked.text();
        return admits.test(masked.unitAt(slot))
                && (isFree(text, slot) || isUrged(text, slot))
                && !noSubjectAfter.matcher(text).region(slot + 2, text.length()).lookingAt();
    }

    /** Not governed by what stands before: 對美國; but 以美國為首 acts, by itself or with those named next. */
    private boolean isFree(String text, int slot) {
        Matcher led = ledBefore.matcher(text.substring(0, slot));
        return !noSubjectBefore
                .matcher(text.substring(0, led.find() && leads(text, slot) ? led.start() : slot))
                .find();
    }

    private boolean leads(String text, int slot) {
        Matcher after = ledAfter.matcher(text).region(slot + Slots.LENGTH, text.length());
        return after.lookingAt() && (after.end() == text.length() || !Slots.isKind(text.charAt(after.end())));
    }

    private boolean isReason(Masked masked, int slot) {
        return reasonBefore.matcher(masked.text().substring(0, slot)).find();
    }

    /** Russia pressed Armenia to join: whoever is urged is to act. */
    private boolean isUrged(String text, int slot) {
        return urgedBefore.matcher(text.substring(0, slot)).find()
                && urgedAfter
                        .matcher(text)
                        .region(slot + Slots.LENGTH, text.length())
                        .lookingAt();
    }

    private static boolean acts(Unit unit) {
        return switch (unit.members().get(0).type()) {
            case COUNTRY, ORGANIZATION, GROUP, COMPANY, PERSON -> true;
            default -> unit.members().get(0).actsLikeState();
        };
    }

    /** 削弱俄羅斯，…: whoever it is done to does not act in the next clause. */
    private boolean isDirectObject(Masked masked, int slot) {
        return objectBefore.matcher(masked.text().substring(0, slot)).find();
    }

    private boolean isPartner(Masked masked, int slot) {
        return partnerBefore.matcher(masked.text().substring(0, slot)).find();
    }
}
