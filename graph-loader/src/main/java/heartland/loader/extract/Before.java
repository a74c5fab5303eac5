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
 * @param country the country that the sentences before speak of; null where they speak of none
 */
record Before(Unit leading, DateMention date, List<Unit> named, Unit country) {
    static final Before NOTHING = new Before(null, null, List.of(), null);

    /** The same, where nothing but the country is carried over. */
    Before about(Unit spokenOf) {
        return new Before(leading, date, named, spokenOf);
    }

    Optional<Unit> topic() {
        return Optional.ofNullable(country);
    }

    Optional<Unit> subject() {
        return Optional.ofNullable(leading);
    }
}
