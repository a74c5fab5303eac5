package heartland.loader.extract;

import heartland.loader.link.Unit;
import heartland.model.date.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence may take over from those before it.
 *
 * @param leading the unit that would be its subject; null where there is none
 * @param date the date that was given last in the paragraph; null where none was
 * @param sentences the units of the last sentences of the paragraph, in order
 * @param country the country that the sentences before speak of; null where they speak of none
 * @param body the organisation that they speak of; null where they speak of none
 */
record Before(Unit leading, DateMention date, List<List<Unit>> sentences, Unit country, Unit body) {
    private static final int SENTENCES = 3;

    static final Before NOTHING = new Before(null, null, List.of(), null, null);

    /** The same in a text on this country and this organisation. */
    Before about(Unit state, Unit organization) {
        return new Before(leading, date, sentences, state, organization);
    }

    Optional<Unit> organization() {
        return Optional.ofNullable(body);
    }

    Optional<Unit> topic() {
        return Optional.ofNullable(country);
    }

    List<Unit> named() {
        return sentences.stream().flatMap(List::stream).toList();
    }

    /** The same for the sentence after the one that has these units. */
    Before then(Unit nextLeading, DateMention nextDate, List<Unit> units) {
        List<List<Unit>> last = new ArrayList<>(sentences);
        last.add(units);
        return new Before(
                nextLeading, nextDate, last.subList(Math.max(0, last.size() - SENTENCES), last.size()), country, body);
    }

    Optional<Unit> subject() {
        return Optional.ofNullable(leading);
    }
}
