package heartland.model.reference;

import java.util.Objects;

/**
 * What a data set calls one of our actors: a line of data/reference/names.jsonl. What no line has is called as we call it.
 *
 * @param set the data set's id
 * @param name what it calls it: an organisation's acronym, a treaty's number
 * @param id the actor's id
 * @param from the first year in which the name means this actor; null where it always did
 * @param to the last such year; null where it still does
 * @param starts whether the first year of all is one of entry, as of an organisation that began then; null means yes
 * @param note why
 */
record Name(String set, String name, String id, Integer from, Integer to, Boolean starts, String note) {
    Name {
        Objects.requireNonNull(set, "a name needs a set");
        Objects.requireNonNull(name, "a name needs a name");
        Objects.requireNonNull(id, "a name needs an id");
        starts = starts == null || starts;
    }

    static Name same(String set, String id) {
        return new Name(set, id, id, null, null, null, null);
    }

    Span span() {
        return new Span(from == null ? Span.ALWAYS.first() : from, to == null ? Span.ALWAYS.last() : to);
    }
}
