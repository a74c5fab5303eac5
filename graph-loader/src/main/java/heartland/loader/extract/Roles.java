package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What part an actor plays in its clause, by the words right before and after its slot. */
final class Roles {
    private static final Set<ActorType> THINGS = Set.of(ActorType.AGREEMENT, ActorType.EVENT);

    private final Qualifiers qualifiers;
    private final Pattern partnerBefore;
    private final Pattern noSubjectBefore;
    private final Pattern noSubjectAfter;
    private final Pattern recipientBefore;
    private final Pattern apposedAfter;
    private final Pattern urgedBefore;
    private final Pattern urgedAfter;
    private final Pattern openedBefore;
    private final Pattern openedAfter;
    private final Pattern objectBefore;
    private final Pattern ledBefore;
    private final Pattern ledAfter;
    private final Pattern leader;
    private final Pattern reasonBefore;
    private final Pattern keptBefore;
    private final Pattern membersAfter;
    private final Pattern membersBefore;
    private final Pattern ownSubject;
    private final Pattern unresolvedSubject;
    private final Pattern inRelative;
    private final Pattern qualifiedSubject;
    private final Pattern qualifiedObject;
    private final Pattern compoundAfter;
    private final Pattern anotherAfter;
    private final Pattern madeToAct;
    private final Pattern instrumental;

    Roles(RuleSet rules, Qualifiers qualifiers) {
        this.qualifiers = qualifiers;
        partnerBefore = rules.grammarAtEnd("partner_before");
        noSubjectBefore = rules.grammarAtEnd("no_subject_before");
        noSubjectAfter = rules.grammar("no_subject_after");
        recipientBefore = rules.grammarAtEnd("recipient_before");
        apposedAfter = rules.grammar("apposed_after");
        urgedBefore = rules.grammarAtEnd("urged_before");
        urgedAfter = rules.grammar("urged_after");
        openedBefore = rules.grammarAtEnd("opened_before");
        openedAfter = rules.grammar("opened_after");
        objectBefore = rules.grammarAtEnd("object_before");
        ledBefore = rules.grammarAtEnd("led_before");
        ledAfter = rules.grammar("led_after");
        leader = Pattern.compile(
                rules.grammar("led_before").pattern() + "(?<leader>" + Slots.ANY + ")" + ledAfter.pattern() + "$");
        reasonBefore = rules.grammarAtEnd("reason_before");
        keptBefore = rules.grammarAtEnd("kept_before");
        membersAfter = rules.grammar("members_after");
        membersBefore = rules.grammarAtEnd("members_before");
        ownSubject = rules.grammar("own_subject");
        unresolvedSubject = rules.grammarAtEnd("unresolved_subject");
        inRelative = rules.grammar("in_relative");
        qualifiedSubject = rules.grammar("qualified_subject");
        qualifiedObject = rules.grammar("qualified_object");
        compoundAfter = rules.grammar("compound_after");
        anotherAfter = rules.grammar("another_after");
        madeToAct = rules.grammar("made_to_act");
        instrumental = rules.grammarAtEnd("instrumental");
    }

    /** Whether the words around the slot let it be a subject: 美國 but not 對美國, unless it is urged to act or opens a clause. */
    boolean maySubject(String text, int slot) {
        return (isFree(text, slot) || isUrged(text, slot) || opensClause(text, slot))
                && !follows(noSubjectAfter, text, slot)
                && !onlyTellsWhoseMembers(text, slot);
    }

    /** Norway and other NATO members: Norway acts. */
    private boolean onlyTellsWhoseMembers(String text, int slot) {
        return stands(membersBefore, text, slot) && follows(membersAfter, text, slot);
    }

    /** 與美國簽署: who shares in what another does. */
    boolean isPartner(String text, int slot) {
        return stands(partnerBefore, text, slot);
    }

    /** 削弱俄羅斯，…: whoever it is done to does not act in the next clause. */
    boolean isDirectObject(String text, int slot) {
        return stands(objectBefore, text, slot);
    }

    /** 因美國施壓，…: who gives the reason for what another does. */
    boolean isReason(String text, int slot) {
        return stands(reasonBefore, text, slot);
    }

    /** 阻止秘魯入侵: whom somebody keeps from what is told. */
    boolean isKeptFrom(String text, int slot) {
        return stands(keptBefore, text, slot);
    }

    /** Whether the slot names to or for whom something is done: 向哈薩克; not "to Osh, which lies in". */
    boolean isRecipient(String text, int slot) {
        return stands(recipientBefore, text, slot)
                && !follows(apposedAfter, text, slot)
                && !follows(compoundAfter, text, slot);
    }

    /** Who leads those in the slot, 以美國為首的西方國家, unless they are a body that acts for itself. */
    Optional<Unit> leader(Masked masked, int slot) {
        if (masked.unitAt(slot).members().get(0).type() == ActorType.ORGANIZATION) {
            return Optional.empty();
        }
        Matcher before = leader.matcher(masked.text().substring(0, slot));
        return before.find() ? Optional.of(masked.unitAt(before.start("leader"))) : Optional.empty();
    }

    /** Those whom the sentence names, but no organisation whose members are meant. */
    List<Unit> named(Masked masked) {
        List<Unit> named = new ArrayList<>();
        String text = masked.text();
        for (int i = 0; i < text.length(); i++) {
            if (Slots.isKind(text.charAt(i)) && !follows(membersAfter, text, i)) {
                named.add(masked.unitAt(i));
            }
        }
        return named;
    }

    /** Not governed by what stands before: 對美國; but 以美國為首 acts, by itself or with those named next. */
    private boolean isFree(String text, int slot) {
        Matcher led = ledBefore.matcher(text.substring(0, slot));
        return !stands(noSubjectBefore, text, led.find() && leads(text, slot) ? led.start() : slot);
    }

    private boolean leads(String text, int slot) {
        Matcher after = ledAfter.matcher(text).region(slot + Slots.LENGTH, text.length());
        return after.lookingAt() && (after.end() == text.length() || !Slots.isKind(text.charAt(after.end())));
    }

    /** Whether whoever is in the slot is told in the next clause what to do: 警告中國，不要…. */
    boolean isUrgedAhead(String text, int slot, int clauseEnd) {
        Matcher after = urgedAfter.matcher(text).region(slot + Slots.LENGTH, text.length());
        return stands(urgedBefore, text, slot) && after.lookingAt() && after.end() > clauseEnd;
    }

    /** 埃及提出的方案: whether whoever is in the slot only tells which thing is meant, all before this index. */
    boolean isInRelative(String text, int slot, int index) {
        return inRelative.matcher(text).region(slot + Slots.LENGTH, index).lookingAt();
    }

    /** Whether the clause that begins here has a subject that is none of those named: 此舉…, 外界…. */
    boolean hasOwnSubject(String text, int clause) {
        return ownSubject.matcher(text).region(clause, text.length()).lookingAt();
    }

    /** Armenian separatists: whether an adjective at the slot only tells which others act. */
    boolean onlyQualifiesSubject(Masked masked, int slot) {
        return masked.isAdjective(slot) && follows(qualifiedSubject, masked.text(), slot);
    }

    /** 在阿富汗鄰國設立基地: whether those in the slot only tell near whom others are. */
    boolean meansAnother(String text, int slot) {
        return follows(anotherAfter, text, slot);
    }

    /** Iranian investors, Iran-backed fighters: whether what stands at the slot only tells who else is acted upon. */
    boolean onlyQualifiesObject(Masked masked, int slot) {
        return masked.isAdjective(slot) && follows(qualifiedObject, masked.text(), slot)
                || follows(compoundAfter, masked.text(), slot)
                || isVenue(masked.text(), slot);
    }

    /** The Oslo summit: a town before a meeting only tells where that was. */
    private static boolean isVenue(String text, int slot) {
        int next = slot + Slots.LENGTH;
        int meeting = next < text.length() && text.charAt(next) == ' ' ? next + 1 : next;
        return (Slots.kind(text.charAt(slot)) == Slots.CAPITAL
                        || Slots.kind(text.charAt(slot)) == ActorType.PLACE.ordinal())
                && meeting < text.length()
                && Slots.kind(text.charAt(meeting)) == ActorType.EVENT.ordinal();
    }

    /** 透過其主導的亞銀與中國競爭: what another makes use of does not act. */
    boolean isInstrument(String text, int slot) {
        return stands(instrumental, text, slot);
    }

    /** 美國要求日本參加: whether words between a match's subject and its object make another act than that subject. */
    boolean makeAnotherAct(RuleMatch match) {
        int begin = match.match().start() + Slots.LENGTH;
        int end = match.objectStart() < 0 ? match.match().end() : match.objectStart();
        return match.beginsWithSubject()
                && end > begin
                && madeToAct
                        .matcher(match.masked().text())
                        .region(begin, end)
                        .useTransparentBounds(true)
                        .find();
    }

    /** The accord set up a council: whether an agreement or event stands right before the words, and does what they tell. */
    boolean followsThing(Masked masked, int index) {
        int slot = index - Slots.LENGTH;
        return slot >= 0
                && Slots.isKind(masked.text().charAt(slot))
                && THINGS.contains(masked.unitAt(slot).members().get(0).type())
                && maySubject(masked.text(), slot)
                && !isDirectObject(masked.text(), slot);
    }

    /** Whether a pronoun for which nobody was found stands right before the words. */
    boolean followsUnresolved(String text, int index) {
        return stands(unresolvedSubject, text, index);
    }

    /** Russia pressed Armenia to join: whoever is urged is to act. */
    private boolean isUrged(String text, int slot) {
        return stands(urgedBefore, text, slot) && follows(urgedAfter, text, slot);
    }

    /** After Norway signed: what looks like a preposition joins clauses. */
    private boolean opensClause(String text, int slot) {
        return stands(openedBefore, text, slot) && follows(openedAfter, text, slot);
    }

    /** Whether the pattern fits before the slot, or before what only tells which one it is: 訪問歐盟成員國波蘭 as 訪問波蘭. */
    private boolean stands(Pattern before, String text, int slot) {
        return before.matcher(text.substring(0, qualifiers.phrase(text, slot))).find();
    }

    private static boolean follows(Pattern after, String text, int slot) {
        return after.matcher(text)
                .region(slot + Slots.LENGTH, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }
}
