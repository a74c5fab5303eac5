package heartland.store;

import heartland.model.ActorType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An actor of the graph, by what tells it from others.
 *
 * @param id its id
 * @param type what it is
 * @param name its name in Latin script, or the first that it has
 * @param nameZh its Chinese name; null where none is known
 * @param nameRu its Russian name; null where none is known
 */
public record ActorRef(String id, ActorType type, String name, String nameZh, String nameRu) {
    static String list(List<ActorRef> actors) {
        return actors.stream().map(a -> a.name() + " (" + a.id() + ")").collect(Collectors.joining(", "));
    }
}
