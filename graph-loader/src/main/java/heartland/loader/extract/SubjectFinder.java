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
    private final Roles roles;
    private final Adverbials adverbials;
    private final Pattern coordinatedVerb;
    private final Pattern adverbial;
    private final Pattern opens;
    private final Pattern ownerBefore;
    private final Pattern noSharingBefore;
    private final Pattern topical;
    private final Pattern labelled;
    private final Pattern aside;
    private final Pattern relative;
    private final Pattern relativeOfOne;
    private final Pattern sufferedBefore;
    private final Pattern deedAsSubject;
    private final Pattern partnerAside;
    private final Pattern ties;
    private final Pattern apposition;
    private final Pattern speaker;
    private final Pattern relativeOfKind;

    SubjectFinder(RuleSet rules, Roles roles) {
        dialect = rules.dialect();
        this.roles = roles;
        adverbials = new Adverbials(rules);
        coordinatedVerb = rules.grammar("coordinated_verb");
        adverbial = rules.grammar("adverbial_clause");
        opens = Pattern.compile(rules.grammar("clause_opening").pattern() + "[\\ue000-\\ue7ff]{2}");
        ownerBefore = rules.grammarAtEnd("owner_before");
        noSharingBefore = rules.grammarAtEnd("no_sharing_before");
        topical = rules.grammar("topical");
        labelled = rules.grammar("labelled");
        aside = rules.grammar("aside");
        relative = rules.grammar("relative_opening");
        relativeOfOne = rules.grammar("relative_of_one");
        sufferedBefore = rules.grammarAtEnd("suffered_before");
        deedAsSubject = rules.grammar("deed_as_subject");
        partnerAside = rules.grammar("partner_aside");
        ties = rules.grammar("ties_between");
        apposition = rules.grammar("apposition");
        speaker = rules.grammar("speaker");
        relativeOfKind = rules.grammar("relative_of_kind");
    }

    /**
     * The subject of the words of a match.
     *
     * @param admits which units may be it
     */
    Optional<Subject> find(RuleMatch match, Predicate<Unit> admits) {
        Masked masked = match.masked();
        int index = match.match().start();
        if (roles.followsUnresolved(masked.text(), index)) {
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
        return ordered.filter(first -> first.how() != Subject.How.CARRIED || !isInRelativeOfNext(match, admits))
                .map(first -> parsed.filter(unit -> unit == first.units().get(0))
                        .map(unit -> new Subject(first.units(), Subject.How.CONFIRMED))
                        .orElse(first));
    }

    /** 担任主席国的挪威…, 與美國有矛盾的國家…: what the words are told of comes after them. */
    boolean isInRelativeOfNext(RuleMatch match, Predicate<Unit> admits) {
        String text = match.masked().text();
        int end = match.match().end();
        boolean named = dialect == Dialect.ZH
                && end + 1 < text.length()
                && text.charAt(end) == '的'
                && Slots.isKind(text.charAt(end + 1))
                && admits.test(match.masked().unitAt(end + 1));
        return named || relativeOfKind.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Withdrawing from the treaty would be a mistake: nobody is told to do what such a clause is about. */
    boolean isOnDeed(RuleMatch match) {
        String text = match.masked().text();
        int index = match.match().start();
        Matcher deed = deedAsSubject.matcher(text).region(dialect.clauseStart(text, index), text.length());
        return deed.lookingAt() && index < deed.end();
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
                            .or(() -> carried ? Optional.empty() : relativeHead(masked, start, admits));
            if (partners && (!carried || opensWithPartner(masked.text(), start))) {
                with.addAll(partners(masked, start, end, admits, found));
            }
            if (found.isPresent()) {
                boolean aboutTies = tellsOfTies(masked, start, end, found.get());
                Unit told = carried ? ofApposed(masked, index, found.get()) : found.get();
                Unit first = carried && (aboutTies || turnsToAnother(masked.text(), index)) ? told.firstSide() : told;
                List<Unit> units = new ArrayList<>(List.of(first));
                leader(masked, start, end, found.get()).filter(admits).ifPresent(units::add);
                units.addAll(with);
                return Optional.of(new Subject(units, carried ? Subject.How.CARRIED : Subject.How.SAME_CLAUSE));
            }
            if (roles.hasOwnSubject(masked.text(), start) || isLedByRegion(masked, start, end)) {
                break;
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /**
     * Whom a relative clause is on, whatever governs it: its ties to Tajikistan, which is a member of NATO; of a list the last.
     * After the invasion of Iceland, which led to, it is the invasion.
     */
    private Optional<Unit> relativeHead(Masked masked, int clause, Predicate<Unit> admits) {
        int slot = clause - 1 - Slots.LENGTH;
        return slot >= 0
                        && Slots.isKind(masked.text().charAt(slot))
                        && !sufferedBefore
                                .matcher(masked.text().substring(0, slot))
                                .find()
                        && relative.matcher(masked.text())
                                .region(clause, masked.text().length())
                                .lookingAt()
                ? Optional.of(relatedTo(masked, slot, clause)).filter(admits)
                : Optional.empty();
    }

    /** Whom a clause of its own tells of, right after the slot: of a list the last, where it is told of one. */
    private Unit relatedTo(Masked masked, int slot, int clause) {
        Unit unit = masked.unitAt(slot);
        boolean one = relativeOfOne
                .matcher(masked.text())
                .region(clause, masked.text().length())
                .lookingAt();
        return one ? unit.last() : unit;
    }

    /** Whom the pattern names as subject: of a list the last, where the matched words are those of a clause told of one. */
    Unit named(RuleMatch match) {
        int slot = Slots.start(match.match(), "S");
        int clause = match.toldOfSubject();
        return clause < 0 ? match.masked().unitAt(slot) : relatedTo(match.masked(), slot, clause);
    }

    /** Norway and Iceland, a member of NATO: of a list right before the clause of the words, the one that this tells of. */
    private Unit ofApposed(Masked masked, int index, Unit found) {
        int clause = dialect.clauseStart(masked.text(), index);
        int slot = clause - 1 - Slots.LENGTH;
        return slot >= 0
                        && masked.text().charAt(clause - 1) == ','
                        && Slots.isKind(masked.text().charAt(slot))
                        && masked.unitAt(slot).equals(found)
                ? relatedTo(masked, slot, clause)
                : found;
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

    /** Those who share in what the clause says: 與土耳其簽署, after the subject if the clause has one. */
    private List<Unit> partners(Masked masked, int start, int end, Predicate<Unit> admits, Optional<Unit> subject) {
        List<Unit> partners = new ArrayList<>();
        for (int i = end - 2; i >= start; i--) {
            if (Slots.isKind(masked.text().charAt(i))) {
                Unit unit = masked.unitAt(i);
                if (subject.filter(unit::equals).isPresent()) {
                    break;
                }
                if (isSubject(masked, i, admits) && roles.isPartner(masked.text(), i) && mayShare(masked.text(), i)) {
                    partners.add(unit);
                }
            }
        }
        return partners;
    }

    /** Broke off relations with Norway and recognised Iceland: Norway has no part in the second. */
    private boolean mayShare(String text, int slot) {
        return !noSharingBefore.matcher(text.substring(0, slot)).find();
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

    /** What the next sentence may take as its subject: the first unit that is one. */
    Optional<Unit> leading(Masked masked) {
        return leadingBefore(masked, masked.text().length());
    }

    private Optional<Unit> leadingBefore(Masked masked, int index) {
        for (int i = 0; i < index; i++) {
            if (Slots.isKind(masked.text().charAt(i))
                    && isSubject(masked, i, SubjectFinder::acts)
                    && !roles.isPartner(masked.text(), i)) {
                return Optional.of(masked.unitAt(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence opens with a matter of whatever country the text is about: Relations with Russia. */
    boolean isOnTopic(Masked masked, int index) {
        Matcher opening = topical.matcher(masked.text());
        return opening.lookingAt() && index <= opening.end();
    }

    /** Whether the sentence is a line of a profile, on whatever that is on: Memberships: UN, WTO. */
    boolean isLabelled(Masked masked, int index) {
        Matcher line = labelled.matcher(masked.text());
        return line.lookingAt() && index <= line.end();
    }

    /** Whether the words may continue the sentence before: nothing that could be their subject comes earlier. */
    boolean isOpen(Masked masked, int index) {
        int clause = dialect.clauseStart(masked.text(), index);
        return leadingBefore(masked, index).isEmpty()
                && index - clause <= OPENING
                && !roles.hasOwnSubject(masked.text(), clause)
                && !speaker.matcher(masked.text()).lookingAt()
                && !roles.followsUnresolved(masked.text(), index);
    }

    private Optional<Unit> inClause(
            Masked masked, int start, int end, Predicate<Unit> admits, boolean carried, boolean reasons) {
        boolean leads = carried
                || coordinatedVerb.matcher(masked.text().substring(start, end)).find();
        Unit subject = null;
        int at = end;
        for (int i = end - 2; i >= start; i--) {
            if (Slots.isKind(masked.text().charAt(i))
                    && isSubject(masked, i, admits)
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

    private boolean isSubject(Masked masked, int slot, Predicate<Unit> admits) {
        return admits.test(masked.unitAt(slot))
                && (roles.maySubject(masked.text(), slot) || adverbials.isLedBy(masked, slot))
                && !roles.onlyQualifiesSubject(masked, slot);
    }

    private static boolean acts(Unit unit) {
        return switch (unit.members().get(0).type()) {
            case COUNTRY, ORGANIZATION, GROUP, COMPANY, PERSON -> true;
            default -> unit.members().get(0).actsLikeState();
        };
    }
}
