package heartland.loader.link;

import heartland.model.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which states a document has told to be at a meeting, its host included: the leaders who sign something there. */
final class Attendance {
    /** From how many on they are a meeting of several, and no visit of one to another. */
    private static final int SEVERAL = 3;

    private final Map<Actor, Set<Actor>> states = new HashMap<>();
    private Actor last;

    void add(Actor meeting, Actor state) {
        states.computeIfAbsent(meeting, event -> new LinkedHashSet<>()).add(state);
        last = meeting;
    }

    /** Those at the meeting that was told of last, if all of these are among them. */
    Optional<List<Actor>> with(List<Actor> some) {
        Set<Actor> all = states.getOrDefault(last, Set.of());
        return all.size() >= SEVERAL && all.containsAll(some) ? Optional.of(new ArrayList<>(all)) : Optional.empty();
    }
}
