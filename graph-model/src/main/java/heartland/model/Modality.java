package heartland.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether a sentence says that something is or was so, shall be so, or might be so. */
public enum Modality {
    @JsonProperty("actual")
    ACTUAL,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("hypothetical")
    HYPOTHETICAL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
