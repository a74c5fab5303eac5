package heartland.loader.extract;

import heartland.loader.date.DateMention;
import heartland.loader.link.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence may take over from those before it.
 *
 * @param leading the unit that would be its subject; null where there is none
 * @param date the date that was given last in the paragraph; null where none was
 * @param named the units of the sentence before in the paragraph, in order
 */
record Before(Unit leading, DateMention date, List<Unit> named) {
    static final Before NOTHING = new Before(null, null, List.of());

    Optional<Unit> subject() {
        return Optional.ofNullable(leading);
    }
}
