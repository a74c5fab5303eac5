package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which units of a sentence may be the subject of words in it, and which share in what the words say. */
final class SubjectSlots {
    /** How many characters may come before the partner in a phrase that is set off by commas. */
    private static final int OPENING = 24;

    private final Dialect dialect;
    private final Roles roles;
    private final Adverbials adverbials;
    private final Pattern noSharingBefore;
    private final Pattern partnerAside;

    SubjectSlots(RuleSet rules, Roles roles, Adverbials adverbials) {
        dialect = rules.dialect();
        this.roles = roles;
        this.adverbials = adverbials;
        noSharingBefore = rules.grammarAtEnd("no_sharing_before");
        partnerAside = rules.grammar("partner_aside");
    }

    boolean maySubject(Masked masked, int slot, Predicate<Unit> admits) {
        return admits.test(masked.unitAt(slot))
                && (roles.maySubject(masked.text(), slot) || adverbials.isLedBy(masked, slot))
                && !roles.onlyQualifiesSubject(masked, slot);
    }

    /** What the next sentence may take as its subject: the first unit that is one. */
    Optional<Unit> leading(Masked masked) {
        return leadingBefore(masked, masked.text().length());
    }

    Optional<Unit> leadingBefore(Masked masked, int index) {
        for (int i = 0; i < index; i++) {
            if (Slots.isKind(masked.text().charAt(i))
                    && maySubject(masked, i, SubjectSlots::acts)
                    && !roles.isPartner(masked.text(), i)) {
                return Optional.of(masked.unitAt(i));
            }
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

    /** Those who share in what the clause says: 與土耳其簽署, after the subject if the clause has one. */
    List<Unit> partners(Masked masked, int start, int end, Predicate<Unit> admits, Optional<Unit> subject) {
        List<Unit> partners = new ArrayList<>();
        for (int i = end - 2; i >= start; i--) {
            if (Slots.isKind(masked.text().charAt(i))) {
                Unit unit = masked.unitAt(i);
                if (subject.filter(unit::equals).isPresent()) {
                    break;
                }
                if (maySubject(masked, i, admits) && roles.isPartner(masked.text(), i) && mayShare(masked.text(), i)) {
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

    /** Whether a clause is a phrase set off by commas that names who shares: Belarus, along with Russia, founded. */
    boolean opensWithPartner(String text, int start) {
        int slot = start;
        while (slot < text.length() && !Slots.isKind(text.charAt(slot))) {
            slot++;
        }
        return slot - start <= OPENING
                && partnerAside.matcher(text.substring(start, slot)).matches();
    }

    private static boolean acts(Unit unit) {
        return switch (unit.members().get(0).type()) {
            case COUNTRY, ORGANIZATION, GROUP, COMPANY, PERSON -> true;
            default -> unit.members().get(0).actsLikeState();
        };
    }
}
