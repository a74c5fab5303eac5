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

/**
 * One place where a rule's pattern fits a masked sentence.
 *
 * @param relation what the rule states
 * @param match where; it moves on when the next match is sought, and this with it
 * @param tree the parse of the same sentence
 */
record RuleMatch(Rule rule, Relation relation, Matcher match, Masked masked, Tree tree) {
    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    Unit object() {
        return masked.unitAt(match.start("O"));
    }

    /** The subject that the pattern itself names. */
    Optional<Unit> subject() {
        return namesSubject() ? Optional.of(masked.unitAt(match.start("S"))) : Optional.empty();
    }

    boolean namesSubject() {
        return Rule.namesSubject(match.pattern());
    }

    /** Whether the match begins with the subject. */
    boolean beginsWithSubject() {
        return namesSubject() && match.start("S") == match.start();
    }

    /** Up to where words deny or doubt the relation: the later of the ends that the pattern names, else its beginning. */
    int words() {
        return namesSubject() ? Math.max(match.start("S"), match.start("O")) : match.start();
    }

    /** Where the earlier of the ends that the pattern names ends, 0 where it names one only. */
    int firstEnd() {
        return namesSubject() ? Math.min(match.end("S"), match.end("O")) : 0;
    }

    /** Whether the two sides of one list are its ends. */
    boolean isBetweenSides() {
        return rule.split() && !namesSubject();
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
