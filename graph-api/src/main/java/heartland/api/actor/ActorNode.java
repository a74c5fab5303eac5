package heartland.api.actor;

import heartland.model.ActorType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An actor's node, without its relationships.
 *
 * @param offices each as JSON
 */
@Node("Actor")
record ActorNode(
        @Id String id,
        @DynamicLabels Set<String> labels,
        String name,
        String nameZh,
        String nameRu,
        List<String> names,
        String country,
        String date,
        List<String> offices,
        String wikidata) {

    /** Of its labels the one that is a type. */
    ActorType type() {
        return Arrays.stream(ActorType.values())
                .filter(type -> labels.contains(type.label()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("actor " + id + " has no type among " + labels));
    }
}
