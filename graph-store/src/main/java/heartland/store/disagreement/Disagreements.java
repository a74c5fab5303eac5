package heartland.store.disagreement;

import heartland.model.Relation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which statements of a relation disagree, by what the relation has only one of: {@link Relation#single()}. */
public final class Disagreements {
    private Disagreements() {}

    /** All disagreements among these statements, which are all of their relation. */
    public static Set<Disagreement> among(Relation relation, Collection<Stated> statements) {
        Set<Disagreement> found = new LinkedHashSet<>();
        SameEnds sameEnds = new SameEnds(relation);
        groups(statements, stated -> stated.subject() + " " + stated.object())
                .flatMap(group -> pairs(group, sameEnds::compare))
                .forEach(found::add);
        if (relation.single().contains("subject")) {
            OtherHolder otherHolder = new OtherHolder(relation.offices());
            groups(statements, Stated::object)
                    .flatMap(group -> relation.offices().isEmpty()
                            ? pairs(NamedTogether.of(group), NamedTogether::otherThan)
                            : pairs(group, otherHolder::compare))
                    .forEach(found::add);
        }
        if (relation.single().contains("date")) {
            statements.stream()
                    .filter(ListedDate::isMissedBy)
                    .map(stated -> new Disagreement(stated.id(), stated.object(), "date"))
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<List<Stated>> groups(Collection<Stated> statements, Function<Stated, String> key) {
        return statements.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private static <T> Stream<Disagreement> pairs(List<T> all, BiFunction<T, T, Stream<Disagreement>> compare) {
        Stream.Builder<Stream<Disagreement>> found = Stream.builder();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                found.add(compare.apply(all.get(i), all.get(j)));
            }
        }
        return found.build().flatMap(Function.identity());
    }
}
