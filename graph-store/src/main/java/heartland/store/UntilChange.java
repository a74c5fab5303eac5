package heartland.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** What was read of a graph, kept until the graph changes; of a graph whose changes cannot be seen nothing is kept. */
final class UntilChange<K, V> {
    private final GraphStore store;
    private final Cache<Key<K>, V> kept;

    private record Key<K>(long change, K key) {}

    /** @param most how many values are kept at most */
    UntilChange(GraphStore store, long most) {
        this.store = store;
        this.kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** @param read what a key leads to in the graph as it is; never null */
    V get(K key, Function<K, V> read) {
        OptionalLong change = store.changes();
        return change.isEmpty()
                ? read.apply(key)
                : kept.get(new Key<>(change.getAsLong(), key), asked -> read.apply(asked.key()));
    }

    /** @param read what keys lead to in the graph as it is, all of them to something */
    Map<K, V> all(Collection<K> keys, Function<Set<K>, Map<K, V>> read) {
        OptionalLong change = store.changes();
        if (change.isEmpty()) {
            return read.apply(Set.copyOf(keys));
        }
        Set<Key<K>> asked =
                keys.stream().map(key -> new Key<>(change.getAsLong(), key)).collect(toSet());
        return plain(kept.getAll(
                asked, missing -> read.apply(missing.stream().map(Key::key).collect(toSet())).entrySet().stream()
                        .collect(toMap(found -> new Key<>(change.getAsLong(), found.getKey()), Map.Entry::getValue))));
    }

    private static <K, V> Map<K, V> plain(Map<Key<K>, V> found) {
        return found.entrySet().stream().collect(toMap(each -> each.getKey().key(), Map.Entry::getValue));
    }
}
