package heartland.loader.extract;

import heartland.loader.link.Unit;
import heartland.model.ActorType;
import heartland.model.date.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sentence may take over from those before it.
 *
 * @param leading the unit that would be its subject; null where there is none
 * @param date the date that was given last in the paragraph; null where none was
 * @param sentences the units of the last sentences of the paragraph, in order
 * @param country the country that the sentences before speak of; null where they speak of none
 * @param body the organisation that they speak of; null where they speak of none
 * @param titled the country, person or organisation on which the whole text is, as its title tells; null where it tells of none
 * @param opposite the other country on whose relations with that of the title the section is; null where it is on none
 * @param entry the date that stands over the entry of a chronicle; null where none does
 */
record Before(
        Unit leading,
        DateMention date,
        List<List<Unit>> sentences,
        Unit country,
        Unit body,
        Unit titled,
        Unit opposite,
        DateMention entry) {
    private static final int SENTENCES = 3;

    /** Of the first sentence of a text. */
    static Before first(Unit titled) {
        return new Before(null, null, List.of(), null, null, titled, null, null);
    }

    /** The same for the first sentence of another paragraph. */
    Before afresh() {
        return new Before(null, null, List.of(), null, null, titled, opposite, entry);
    }

    /** The same under a date of its own, or under none. */
    Before under(DateMention heading) {
        return new Before(null, null, List.of(), null, null, titled, opposite, heading);
    }

    /** The same in a section on relations with this country; with none if null. */
    Before counterpart(Unit country) {
        return new Before(leading, date, sentences, this.country, body, titled, country, entry);
    }

    /** The same for the first sentence of a paragraph that goes on from the sentence before it. */
    Before goingOn() {
        return new Before(leading, null, List.of(), null, null, titled, opposite, entry);
    }

    /** The same in a text on this country and this organisation. */
    Before about(Unit state, Unit organization) {
        return new Before(leading, date, sentences, state, organization, titled, opposite, entry);
    }

    Optional<Unit> organization() {
        return Optional.ofNullable(body);
    }

    Optional<Unit> topic() {
        return Optional.ofNullable(country);
    }

    Optional<Unit> counterpart() {
        return Optional.ofNullable(opposite);
    }

    Optional<Unit> title() {
        return Optional.ofNullable(titled);
    }

    List<Unit> named() {
        return sentences.stream().flatMap(List::stream).toList();
    }

    /** The same for the sentence after the one that has these units. */
    Before then(Unit nextLeading, DateMention nextDate, List<Unit> units) {
        List<List<Unit>> last = new ArrayList<>(sentences);
        last.add(units);
        List<List<Unit>> kept = last.subList(Math.max(0, last.size() - SENTENCES), last.size());
        return new Before(nextLeading, nextDate, kept, country, body, titled, opposite, entry);
    }

    /** Whom a sentence without a subject goes on about, the likeliest first: a person, whom the title names, whoever led. */
    List<Unit> subjects() {
        boolean person = leading != null && leading.members().get(0).type() == ActorType.PERSON;
        return Stream.of(person ? leading : titled, person ? titled : leading)
                .filter(Objects::nonNull)
                .toList();
    }
}
