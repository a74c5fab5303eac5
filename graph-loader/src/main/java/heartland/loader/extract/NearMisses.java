package heartland.loader.extract;

import heartland.loader.extract.Rejection.Reason;
import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.Relaxed;
import heartland.loader.rule.Rule;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
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
        Masked masked = reading.masked(rule);
        Matcher at = typesRelaxed.computeIfAbsent(pattern, Relaxed::types).matcher(masked.text());
        while (at.find()) {
            if (letters(at) > 0 && isNew(rule, at, all)) {
                Attempt attempt = matcher.attempt(rule, at, reading);
                List<Rejection> unfit = Stream.of("S", "O")
                        .flatMap(slot -> unfit(masked, at, pattern, slot).stream())
                        .toList();
                all.add(Attempt.of(
                        rule, at, masked, attempt.subject(), attempt.cues(), List.of(), rejections(unfit, attempt)));
            }
        }
    }

    private void emptySlots(Reading reading, Rule rule, Pattern pattern, List<Attempt> all) {
        Masked masked = reading.masked(rule);
        Matcher at = endsRelaxed.computeIfAbsent(pattern, Relaxed::ends).matcher(masked.text());
        while (at.find()) {
            List<String> empty = Stream.of("S", "O")
                    .filter(slot -> Slots.has(pattern, slot) && at.start(slot) < 0)
                    .toList();
            if (empty.size() == 1 && letters(at) >= LEAST_LETTERS && isNew(rule, at, all)) {
                all.add(Attempt.rejected(
                        rule, at, masked, new Rejection(Reason.EMPTY_SLOT, Relaxed.written(pattern, empty.get(0)))));
            }
        }
    }

    /** The slots that do not fit, and what would stand against a claim even if they did. */
    private static List<Rejection> rejections(List<Rejection> unfit, Attempt attempt) {
        List<Rejection> rejections = Stream.concat(
                        unfit.stream(), attempt.rejections().stream().filter(why -> why.reason() != Reason.TYPE))
                .distinct()
                .toList();
        return rejections.isEmpty()
                ? List.of(new Rejection(Reason.SLOT, "a slot that is neither <S> nor <O>"))
                : rejections;
    }

    private static Optional<Rejection> unfit(Masked masked, Matcher at, Pattern pattern, String slot) {
        List<String> asked = Relaxed.asked(pattern, slot);
        if (asked.isEmpty() || at.start(slot) < 0) {
            return Optional.empty();
        }
        Unit unit = masked.unitAt(at.start(slot));
        String label = Relaxed.label(unit.kind());
        return asked.contains(label)
                ? Optional.empty()
                : Optional.of(new Rejection(
                        Reason.SLOT,
                        Relaxed.written(pattern, slot) + ", but here stands "
                                + unit.members().get(0).id() + " (" + label + ")"));
    }

    /** Whether the rule has not been tried yet where it fits now. */
    private static boolean isNew(Rule rule, Matcher at, List<Attempt> all) {
        return all.stream()
                .noneMatch(
                        attempt -> attempt.rule() == rule && attempt.start() < at.end() && at.start() < attempt.end());
    }

    /** How many letters the matched words have besides their slots. */
    private static long letters(Matcher at) {
        return at.group().chars().filter(Character::isLetter).count();
    }
}
