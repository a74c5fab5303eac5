package heartland.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether a sentence says that something is so, or that it is not. */
public enum Polarity {
    @JsonProperty("affirmed")
    AFFIRMED,
    @JsonProperty("negated")
    NEGATED;

    /** The other one. */
    public Polarity opposite() {
        return this == AFFIRMED ? NEGATED : AFFIRMED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
