package heartland.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was read of a graph, kept until the graph changes; of a graph whose changes cannot be seen nothing is kept. Nobody waits
 * for what another reads: two who ask at once may both read.
 */
final class UntilChange<K, V> {
    private final GraphStore store;
    private final Cache<K, Seen<V>> kept;

    /** @param change the graph's last change when the value was read */
    private record Seen<V>(long change, V value) {}

    /** @param most how many values are kept at most */
    UntilChange(GraphStore store, long most) {
        this(store, most, value -> 1);
    }

    /** @param most how much is kept at most, in the unit of {@code size} */
    UntilChange(GraphStore store, long most, ToIntFunction<V> size) {
        this.store = store;
        Weigher<K, Seen<V>> weigher = (key, seen) -> size.applyAsInt(seen.value());
        this.kept = Caffeine.newBuilder().maximumWeight(most).weigher(weigher).build();
    }

    /** @param read what a key leads to in the graph as it is; never null */
    V get(K key, Function<K, V> read) {
        return all(Set.of(key), missing -> Map.of(key, read.apply(key))).get(key);
    }

    /** @param read what keys lead to in the graph as it is, all of them to something */
    Map<K, V> all(Collection<K> keys, Function<Set<K>, Map<K, V>> read) {
        OptionalLong change = store.changes();
        if (change.isEmpty()) {
            return read.apply(Set.copyOf(keys));
        }
        long now = change.getAsLong();
        Map<K, V> found = new HashMap<>();
        kept.getAllPresent(keys).forEach((key, seen) -> {
            if (seen.change() == now) {
                found.put(key, seen.value());
            }
        });
        Set<K> missing = new HashSet<>(keys);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            read.apply(missing).forEach((key, value) -> {
                kept.put(key, new Seen<>(now, value));
                found.put(key, value);
            });
        }
        return found;
    }
}
