package heartland.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of node in the graph. Each is a label in Neo4j and the {@code type} of an actor in actors.jsonl. */
public enum ActorType {
    @JsonProperty("Country")
    COUNTRY("Country"),
    @JsonProperty("Organization")
    ORGANIZATION("Organization"),
    @JsonProperty("Agreement")
    AGREEMENT("Agreement"),
    @JsonProperty("Initiative")
    INITIATIVE("Initiative"),
    @JsonProperty("Person")
    PERSON("Person"),
    @JsonProperty("Group")
    GROUP("Group"),
    @JsonProperty("Company")
    COMPANY("Company"),
    @JsonProperty("Facility")
    FACILITY("Facility"),
    @JsonProperty("Place")
    PLACE("Place"),
    @JsonProperty("Event")
    EVENT("Event");

    private final String label;

    ActorType(String label) {
        this.label = label;
    }

    /** The label in Neo4j and the word in JSON, for example {@code Organization}. */
    public String label() {
        return label;
    }

    /**
     * The type of that label.
     *
     * @throws IllegalArgumentException if no type has it
     */
    public static ActorType of(String label) {
        for (ActorType type : values()) {
            if (type.label.equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no actor type '" + label + "'");
    }
}
