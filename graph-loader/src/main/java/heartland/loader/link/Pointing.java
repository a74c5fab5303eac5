package heartland.loader.link;

import heartland.model.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A word of a sentence that points at those whom the text has named before.
 *
 * @param start index of its first character in the sentence's text
 * @param end index after its last character
 * @param members whom it means; empty where that cannot be told
 */
record Pointing(int start, int end, Optional<List<Actor>> members) {
    /** The unit that it makes; two are set apart. */
    Optional<Unit> unit() {
        return members.map(
                actors -> new Unit(start, end, actors, actors, actors.size() == 2 ? 1 : 0, List.of(), List.of(), true));
    }
}
