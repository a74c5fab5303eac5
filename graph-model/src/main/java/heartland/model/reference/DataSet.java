package heartland.model.reference;

import java.util.Objects;

/**
 * A published list of facts: a line of data/reference/sets.jsonl.
 *
 * @param id as the column {@code source} of its files has it
 * @param title for people
 * @param date when its facts were last brought up to date, ISO 8601
 * @param licence under which it may be passed on
 * @param url where it is from
 * @param decides whether its word is enough to call a statement contradicted: not that of a list that lags behind
 */
public record DataSet(String id, String title, String date, String licence, String url, boolean decides) {
    public DataSet {
        Objects.requireNonNull(id, "a data set needs an id");
        Objects.requireNonNull(title, "data set " + id + " needs a title");
        Objects.requireNonNull(date, "data set " + id + " needs a date");
        Objects.requireNonNull(licence, "data set " + id + " needs a licence");
        Objects.requireNonNull(url, "data set " + id + " needs a url");
    }
}
