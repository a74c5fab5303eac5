package heartland.loader.extract;

import heartland.loader.extract.Rejection.Reason;
import heartland.loader.link.Unit;
import heartland.loader.rule.Relaxed;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds rules that would fit a sentence if they asked for less: for actors of any type, or for one end instead of two. The
 * matcher then does with such a match what it does with any other, so that its own objections show too.
 */
final class NearMisses {
    /** Words shorter than this say too little to call it a miss that an actor is wanting. */
    private static final int LEAST_LETTERS = 2;

    private final RuleSet rules;
    private final RuleMatcher matcher;
    private final Map<Pattern, Pattern> typesRelaxed = new ConcurrentHashMap<>();
    private final Map<Pattern, Pattern> endsRelaxed = new ConcurrentHashMap<>();

    NearMisses(RuleSet rules, RuleMatcher matcher) {
        this.rules = rules;
        this.matcher = matcher;
    }

    /** The near misses of a sentence, each rule's apart from where it does fit. */
    List<Attempt> of(Seen seen) {
        List<Attempt> all = new ArrayList<>(seen.attempts());
        for (Rule rule : rules.rules()) {
            for (Pattern pattern : rule.patterns()) {
                otherTypes(seen.reading(), rule, pattern, all);
                emptySlots(seen.reading(), rule, pattern, all);
            }
        }
        return all.subList(seen.attempts().size(), all.size());
    }

    private void otherTypes(Reading reading, Rule rule, Pattern pattern, List<Attempt> all) {
        RuleMatch match = matcher.match(rule, typesRelaxed.computeIfAbsent(pattern, Relaxed::types), reading);
        while (match.match().find()) {
            if (letters(match) > 0 && isNew(match, all)) {
                Attempt attempt = matcher.attempt(match, reading);
                all.add(Attempt.of(
                        match, attempt.subject(), attempt.cues(), List.of(), rejections(match, pattern, attempt)));
            }
        }
    }

    private void emptySlots(Reading reading, Rule rule, Pattern pattern, List<Attempt> all) {
        RuleMatch match = matcher.match(rule, endsRelaxed.computeIfAbsent(pattern, Relaxed::ends), reading);
        while (match.match().find()) {
            List<String> empty = Stream.of("S", "O")
                    .filter(slot -> hasSlot(match, slot) && match.match().start(slot) < 0)
                    .toList();
            if (empty.size() == 1 && letters(match) >= LEAST_LETTERS && isNew(match, all)) {
                String slot = empty.get(0);
                all.add(Attempt.rejected(
                        match, new Rejection(Reason.EMPTY_SLOT, written(slot, Relaxed.asked(pattern, slot)))));
            }
        }
    }

    /** The slots that do not fit, and what would stand against a claim even if they did. */
    private static List<Rejection> rejections(RuleMatch match, Pattern pattern, Attempt attempt) {
        List<Rejection> rejections = Stream.concat(
                        Stream.of("S", "O").flatMap(slot -> unfit(match, pattern, slot).stream()),
                        attempt.rejections().stream().filter(why -> why.reason() != Reason.TYPE))
                .distinct()
                .toList();
        return rejections.isEmpty()
                ? List.of(new Rejection(Reason.SLOT, "a slot that is neither <S> nor <O>"))
                : rejections;
    }

    private static Optional<Rejection> unfit(RuleMatch match, Pattern pattern, String slot) {
        List<String> asked = hasSlot(match, slot) ? Relaxed.asked(pattern, slot) : List.of();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = match.masked().unitAt(match.match().start(slot));
        String label = Relaxed.label(unit.kind());
        return asked.contains(label)
                ? Optional.empty()
                : Optional.of(new Rejection(
                        Reason.SLOT,
                        written(slot, asked) + ", but here stands "
                                + unit.members().get(0).id() + " (" + label + ")"));
    }

    private static boolean hasSlot(RuleMatch match, String slot) {
        return match.match().pattern().pattern().contains("(?<" + slot + ">");
    }

    private static String written(String slot, List<String> types) {
        return "<" + slot + ":" + (types.isEmpty() ? "Any" : String.join("|", types)) + ">";
    }

    /** Whether the rule has not been tried yet where it fits now. */
    private static boolean isNew(RuleMatch match, List<Attempt> all) {
        Matcher at = match.match();
        return all.stream()
                .noneMatch(attempt ->
                        attempt.rule() == match.rule() && attempt.start() < at.end() && at.start() < attempt.end());
    }

    /** How many letters the matched words have besides their slots. */
    private static long letters(RuleMatch match) {
        return match.match().group().chars().filter(Character::isLetter).count();
    }
}
