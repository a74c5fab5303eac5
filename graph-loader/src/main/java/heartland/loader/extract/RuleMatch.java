package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Rule;
import heartland.loader.rule.Slots;
import heartland.model.Relation;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One place where a rule's pattern fits a masked sentence.
 *
 * @param relation what the rule states
 * @param match where; it moves on when the next match is sought, and this with it
 * @param object the object, named by the pattern or else known from elsewhere
 * @param tree the parse of the same sentence
 */
record RuleMatch(Rule rule, Relation relation, Matcher match, Masked masked, Unit object, Tree tree) {
    private static final String TO = "to ";

    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    /** The subject that the match itself names. */
    Optional<Unit> subject() {
        return namesSubject() ? Optional.of(masked.unitAt(match.start("S"))) : Optional.empty();
    }

    boolean namesSubject() {
        return Slots.start(match, "S") >= 0;
    }

    /** Whether the match begins with the subject. */
    boolean beginsWithSubject() {
        return namesSubject() && match.start("S") == match.start();
    }

    /** Where the words begin that tell more of the subject that they name, set off by a comma: Norway, a member of; else -1. */
    int toldOfSubject() {
        int slot = Slots.start(match, "S");
        int comma = slot + Slots.LENGTH;
        return slot >= 0 && comma + 1 < match.end() && masked.text().charAt(comma) == ',' ? comma + 1 : -1;
    }

    /**
     * Up to where words deny or doubt the relation: the later of the ends if the match names both, the whole match if they
     * are two sides of one list or if it begins with the subject and names no object, else its beginning; an infinitive's "to"
     * goes with the words before it.
     */
    int words() {
        boolean whole = isBetweenSides() || beginsWithSubject() && objectStart() < 0;
        int infinitive = masked.text().startsWith(TO, match.start()) ? match.start() + TO.length() : match.start();
        return whole ? match.end() : ends().max().orElse(infinitive);
    }

    /** Where the earlier of the ends ends if the match names both, else 0. */
    int firstEnd() {
        return ends().min().stream()
                .map(start -> start + Slots.LENGTH)
                .findFirst()
                .orElse(0);
    }

    /** Where the object stands that the match names, else -1. */
    int objectStart() {
        return Slots.start(match, "O");
    }

    /**
     * Where the slot of this unit ends in the text that the pattern was matched against, 0 if it is none of the sentence's.
     */
    int subjectEnd(Unit subject) {
        return masked.units().contains(subject)
                ? masked.text()
                                .indexOf(Slots.slot(
                                        subject.kind(), masked.units().indexOf(subject)))
                        + Slots.LENGTH
                : 0;
    }

    /** Where the ends stand, if the match names both. */
    private IntStream ends() {
        return namesSubject() && objectStart() >= 0 ? IntStream.of(match.start("S"), objectStart()) : IntStream.empty();
    }

    /** Whether the match ends with the object that it names, or with the space after it. */
    boolean endsWithObject() {
        int end = objectStart() + Slots.LENGTH;
        return objectStart() >= 0
                && end <= match.end()
                && masked.text().substring(end, match.end()).isBlank();
    }

    /** Whether the two sides of one list are its ends. */
    boolean isBetweenSides() {
        return rule.split() && !namesSubject();
    }

    /** Whether more stand in the list than the rule wants. */
    boolean isNoPair() {
        return rule.count() == Rule.Count.PAIR && object.members().size() != 2;
    }

    /** What the pattern's own groups in lower case say, of what the relation may carry. */
    Map<String, String> attrs() {
        Map<String, String> attrs = new TreeMap<>();
        Matcher name = NAMED_GROUP.matcher(match.pattern().pattern());
        while (name.find()) {
            int start = match.start(name.group(1));
            if (start >= 0 && relation.attrs().contains(name.group(1))) {
                attrs.put(name.group(1), value(start, match.end(name.group(1))));
            }
        }
        return attrs;
    }

    private String value(int start, int end) {
        return Slots.isKind(masked.text().charAt(start))
                ? masked.unitAt(start).members().get(0).id()
                : masked.original(start, end);
    }
}
