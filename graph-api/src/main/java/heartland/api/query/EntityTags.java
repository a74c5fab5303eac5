package heartland.api.query;

import heartland.model.Hash;
import heartland.store.GraphStore;
import heartland.store.GraphVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tags of answers: another one when the graph, the question's file, the request, the form of the answer or the day is another,
 * and after a new start. They are weak, for an answer may come compressed.
 */
@Component
class EntityTags {
    private final GraphVersion version;
    private final String started = Instant.now().toString();

    EntityTags(GraphStore store) {
        this.version = new GraphVersion(store);
    }

    /** The tag of the answer in that form; none where the graph has no version. */
    Optional<ETag> of(Asked asked, String form) {
        Map<String, String> given = new TreeMap<>(asked.given());
        return version.now()
                .map(now -> Hash.id(
                        now,
                        started,
                        LocalDate.now().toString(),
                        asked.query().name(),
                        asked.query().cypher(),
                        given.toString(),
                        form))
                .map(hash -> new ETag(hash, true));
    }

    /** Whether the asker has the answer of that tag already. */
    static boolean held(ETag tag, HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        return headers.stream()
                .flatMap(header -> ETag.parse(header).stream())
                .anyMatch(given -> given.isWildcard() || given.compare(tag, false));
    }
}
