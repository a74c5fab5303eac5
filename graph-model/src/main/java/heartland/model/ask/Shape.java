package heartland.model.ask;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to put a question, matched against the signs of its tokens. */
sealed interface Shape {
    /** How it fits all the signs. */
    Optional<Fit> whole(String signs);

    /** How it fits most of them: what it covers is all it speaks of. */
    Optional<Fit> part(String signs);

    /** The expressions that make it up. */
    List<Pattern> patterns();

    /** All its slots. */
    List<Slot> slots();

    /**
     * How a shape fits.
     *
     * @param filled the signs that fill each slot
     * @param covered the places of the signs that it accounts for
     */
    record Fit(Map<Slot, String> filled, BitSet covered) {}

    /** Its parts in this order. */
    record Ordered(Pattern pattern, List<Slot> slots) implements Shape {
        @Override
        public List<Pattern> patterns() {
            return List.of(pattern);
        }

        @Override
        public Optional<Fit> whole(String signs) {
            Matcher matcher = pattern.matcher(signs);
            return matcher.matches() ? Optional.of(fit(matcher, slots)) : Optional.empty();
        }

        @Override
        public Optional<Fit> part(String signs) {
            Matcher matcher = pattern.matcher(signs);
            Fit longest = null;
            for (int i = 0; i < signs.length() && matcher.find(i); i = matcher.start() + 1) {
                Fit fit = fit(matcher, slots);
                if (longest == null
                        || fit.covered().cardinality() > longest.covered().cardinality()) {
                    longest = fit;
                }
            }
            return Optional.ofNullable(longest);
        }
    }

    /** Its parts in any order, each once, those that are optional at most once. */
    record Unordered(List<Part> parts) implements Shape {
        private static final char DONE = '\0';

        /** One part of a shape. */
        record Part(Pattern pattern, List<Slot> slots, boolean optional) {}

        @Override
        public List<Pattern> patterns() {
            return parts.stream().map(Part::pattern).toList();
        }

        @Override
        public List<Slot> slots() {
            return parts.stream().flatMap(part -> part.slots().stream()).toList();
        }

        @Override
        public Optional<Fit> whole(String signs) {
            return part(signs).filter(fit -> fit.covered().cardinality() == signs.length());
        }

        @Override
        public Optional<Fit> part(String signs) {
            StringBuilder left = new StringBuilder(signs);
            Map<Slot, String> filled = new LinkedHashMap<>();
            BitSet covered = new BitSet();
            for (Part part : parts) {
                Matcher matcher = part.pattern().matcher(left);
                if (matcher.find()) {
                    Fit fit = fit(matcher, part.slots());
                    filled.putAll(fit.filled());
                    covered.or(fit.covered());
                    fit.covered().stream().forEach(i -> left.setCharAt(i, DONE));
                } else if (!part.optional()) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Fit(filled, covered));
        }
    }

    private static Fit fit(Matcher matcher, List<Slot> slots) {
        Map<Slot, String> filled = new LinkedHashMap<>();
        for (Slot slot : slots) {
            if (matcher.group(slot.parameter()) != null) {
                filled.put(slot, matcher.group(slot.parameter()));
            }
        }
        BitSet covered = new BitSet();
        covered.set(matcher.start(), matcher.end());
        return new Fit(filled, covered);
    }
}
