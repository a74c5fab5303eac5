package heartland.store.disagreement;

import heartland.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The subjects that one source names for one object with one date: those who, it says, founded an organisation then.
 *
 * @param bySubject the statement that names each
 * @param everNamed all that the source names for the object with whatever date
 */
record NamedTogether(String source, PartialDate from, Map<String, Stated> bySubject, Set<String> everNamed) {

    /** What each source says of an object with each date. */
    static List<NamedTogether> of(List<Stated> ofOneObject) {
        Map<String, NamedTogether> together = new TreeMap<>();
        Map<String, Set<String>> everNamed = new TreeMap<>();
        for (Stated stated : ofOneObject) {
            if (stated.isFact()) {
                for (String source : stated.sources()) {
                    Set<String> ever = everNamed.computeIfAbsent(source, key -> new TreeSet<>());
                    ever.add(stated.subject());
                    together.computeIfAbsent(
                                    source + " " + stated.from(),
                                    key -> new NamedTogether(source, stated.from(), new TreeMap<>(), ever))
                            .bySubject
                            .put(stated.subject(), stated);
                }
            }
        }
        return List.copyOf(together.values());
    }

    /**
     * Whom only the one names against whom only the other names. A source that names fewer leaves the others out, which
     * contradicts nothing, unless it has them at another date: China in 1996 against six states in 2001.
     */
    Stream<Disagreement> otherThan(NamedTogether other) {
        boolean apart = from != null && other.from != null && !from.overlaps(other.from);
        List<Stated> mine = without(apart ? other.bySubject.keySet() : other.everNamed);
        List<Stated> theirs = other.without(apart ? bySubject.keySet() : everNamed);
        if (apart ? mine.isEmpty() && theirs.isEmpty() : mine.isEmpty() || theirs.isEmpty()) {
            return Stream.empty();
        }
        return orAll(mine).stream().flatMap(a -> other.orAll(theirs).stream()
                .filter(b -> !a.subject().equals(b.subject()) && !a.sharesOnlySentence(b))
                .map(b -> Disagreement.between(a, b, "subject")));
    }

    private List<Stated> without(Set<String> subjects) {
        List<Stated> rest = new ArrayList<>(bySubject.values());
        rest.removeIf(stated -> subjects.contains(stated.subject()));
        return rest;
    }

    private List<Stated> orAll(List<Stated> some) {
        return some.isEmpty() ? List.copyOf(bySubject.values()) : some;
    }
}
