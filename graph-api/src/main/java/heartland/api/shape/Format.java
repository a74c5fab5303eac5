package heartland.api.shape;

import heartland.store.NamedQuery;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;

/** A form of an answer. */
public enum Format {
    JSON("application/json", true),
    CSV("text/csv", true),
    GRAPHML("application/graphml+xml", false),
    GEXF("application/gexf+xml", false),
    JSONLD("application/ld+json", false);

    private final MediaType mediaType;
    private final boolean ofTables;

    Format(String mediaType, boolean ofTables) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.ofTables = ofTables;
    }

    /** Those that an answer can take, the usual one first. */
    public static List<Format> of(NamedQuery.Returns returns) {
        return Arrays.stream(values())
                .filter(format -> format.ofTables || returns == NamedQuery.Returns.GRAPH)
                .toList();
    }

    /** The word that asks for it, and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** As a header tells it: JSON is in UTF-8 in any case, CSV begins with the names of its columns. */
    public String contentType() {
        return switch (this) {
            case JSON, JSONLD -> mediaType.toString();
            case CSV -> "text/csv;charset=UTF-8;header=present";
            case GRAPHML, GEXF -> new MediaType(mediaType, StandardCharsets.UTF_8).toString();
        };
    }
}
