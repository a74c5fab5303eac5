package heartland.loader.extract;

import heartland.loader.date.DateMention;
import heartland.loader.link.Unit;
import java.util.Optional;

/**
 * What a sentence may take over from those before it.
 *
 * @param leading the unit that would be its subject; null where there is none
 * @param date the date that was given last in the paragraph; null where none was
 */
record Before(Unit leading, DateMention date) {
    static final Before NOTHING = new Before(null, null);

    Optional<Unit> subject() {
        return Optional.ofNullable(leading);
    }
}
