package heartland.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The relations that data/relations.jsonl defines, in its order. */
public final class Vocabulary {
    private final Map<String, Relation> byId;

    private Vocabulary(Map<String, Relation> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** @throws DataException if a line is wrong or a relation is defined twice */
    public static Vocabulary read(Path file) {
        Map<String, Relation> byId = new LinkedHashMap<>();
        try (Stream<Relation> relations = Jsonl.read(file, Relation.class)) {
            relations.forEach(relation -> {
                if (byId.put(relation.id(), relation) != null) {
                    throw new DataException(file + ": " + relation.id() + " is defined twice: keep one");
                }
            });
        }
        return new Vocabulary(byId);
    }

    public Collection<Relation> relations() {
        return byId.values();
    }

    public Optional<Relation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException if there is no such relation */
    public Relation get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("no relation '" + id + "': data/relations.jsonl has " + byId.keySet()));
    }
}
