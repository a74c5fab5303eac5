package heartland.store.disagreement;

import heartland.model.Script;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two who hold one office on the same day. A day counts only where the dates leave no doubt. */
final class OtherHolder {
    private final List<Set<String>> offices;

    /** @param offices titles that one person holds at a time, each with its other names */
    OtherHolder(List<List<String>> offices) {
        this.offices = offices.stream()
                .map(names -> names.stream().map(Script::key).collect(Collectors.toSet()))
                .toList();
    }

    Stream<Disagreement> compare(Stated a, Stated b) {
        boolean both = a.isFact()
                && b.isFact()
                && !a.subject().equals(b.subject())
                && !a.sharesOnlySentence(b)
                && !a.succeeds(b)
                && offices(a).anyMatch(office -> offices(b).anyMatch(Predicate.isEqual(office)))
                && onOneDay(a, b);
        return both ? Stream.of(Disagreement.between(a, b, "subject")) : Stream.empty();
    }

    private Stream<Integer> offices(Stated stated) {
        return IntStream.range(0, offices.size())
                .filter(i -> stated.titles().stream().map(Script::key).anyMatch(offices.get(i)::contains))
                .boxed();
    }

    private static boolean onOneDay(Stated a, Stated b) {
        if (a.from() == null || b.from() == null) {
            return false;
        }
        LocalDate begin = max(a.from().last(), b.from().last());
        return !begin.isAfter(surely(a)) && !begin.isAfter(surely(b));
    }

    /** The last day on which it surely was so. */
    private static LocalDate surely(Stated stated) {
        return stated.to() == null ? stated.from().first() : stated.to().first();
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
