package heartland.loader.rule;

import heartland.model.ActorType;
import heartland.model.Relation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns a rule's pattern, with its slots, gaps and word lists, into a regular expression over masked sentences. */
final class RulePattern {
    private static final Pattern SLOT = Pattern.compile("<([A-Z])(?::([A-Za-z|]+))?>");
    private static final Pattern GAP = Pattern.compile("(~{1,3})(\\d*)");
    private static final Set<ActorType> ACTING =
            Set.of(ActorType.COUNTRY, ActorType.ORGANIZATION, ActorType.PERSON, ActorType.GROUP, ActorType.COMPANY);

    private final Dialect dialect;
    private final Lexicon lexicon;

    RulePattern(Dialect dialect, Lexicon lexicon) {
        this.dialect = dialect;
        this.lexicon = lexicon;
    }

    /**
     * The regular expression of a pattern.
     *
     * @throws IllegalArgumentException if it cannot be read, or uses a word list that is not defined
     */
    Pattern compile(String match, Relation relation) {
        String regex = Lexicon.fold(lexicon.expand(dialect.spaced(match)));
        regex = SLOT.matcher(regex).replaceAll(slot -> Matcher.quoteReplacement(slotRegex(slot, relation)));
        regex = GAP.matcher(regex)
                .replaceAll(gap -> Matcher.quoteReplacement(dialect.gap(
                        gap.group(1).length(), gap.group(2).isEmpty() ? 0 : Integer.parseInt(gap.group(2)))));
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the pattern " + match + " cannot be read: " + e.getDescription(), e);
        }
    }

    private static String slotRegex(MatchResult slot, Relation relation) {
        String name = slot.group(1);
        List<String> labels = slot.group(2) != null
                ? List.of(slot.group(2).split("\\|"))
                : switch (name) {
                    case "S" -> relation.subject();
                    case "O" -> relation.object();
                    default -> List.of("Any");
                };
        String kinds = labels.contains("Any") ? Slots.any() : Slots.anyOf(kinds(labels, isOnlyActor(name, relation)));
        return name.equals("X") ? "(?:" + kinds + ")" : "(?<" + name + ">" + kinds + ")";
    }

    /** Whether a capital can be this end only as its state. */
    private static boolean isOnlyActor(String slot, Relation relation) {
        List<String> ends =
                switch (slot) {
                    case "S" -> relation.subject();
                    case "O" -> relation.object();
                    default -> List.of();
                };
        return ends.contains("Actor") && !ends.contains(ActorType.PLACE.label());
    }

    /** The regular expression of words alone. */
    Pattern words(String words) {
        return Pattern.compile(Lexicon.fold(lexicon.expand(dialect.spaced(words))));
    }

    private static Set<Integer> kinds(List<String> labels, boolean capitals) {
        Set<Integer> kinds = new TreeSet<>();
        for (String label : labels) {
            if (label.equals("Actor")) {
                ACTING.forEach(type -> kinds.add(type.ordinal()));
                kinds.add(Slots.CAPITAL);
                kinds.add(Slots.REGION);
            } else if (label.equals("Base")) {
                kinds.add(Slots.BASE);
            } else {
                ActorType type = ActorType.of(label);
                kinds.add(type.ordinal());
                if (type == ActorType.PLACE || type == ActorType.COUNTRY && capitals) {
                    kinds.add(Slots.CAPITAL);
                } else if (type == ActorType.FACILITY) {
                    kinds.add(Slots.BASE);
                }
                if (type == ActorType.PLACE || type == ActorType.COUNTRY) {
                    kinds.add(Slots.REGION);
                }
            }
        }
        return kinds;
    }
}
