package heartland.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * An office that a person holds or held.
 *
 * @param title the office in English, for example {@code President}
 * @param of the id of the country or organisation
 * @param from the first day, as precise as known; null where unknown
 * @param to the last day, as precise as known; null where unknown or still held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Office(String title, String of, PartialDate from, PartialDate to) {
    public Office {
        Objects.requireNonNull(title, "an office needs a title");
        Objects.requireNonNull(of, "an office needs 'of', the id of its country or organisation");
    }
}
