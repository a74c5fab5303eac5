package heartland.api.embed;

import heartland.store.NamedQuery;
import heartland.store.NamedQuery.Returns;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to look at an answer. */
enum EmbedView {
    GRAPH("neighbours", Returns.GRAPH, 480),
    MAP("neighbours", Returns.GRAPH, 520),
    MATRIX("membership-periods", Returns.TABLE, 520),
    BALANCE("balance", Returns.TABLE, 640),
    TIMELINE("timeline", Returns.TABLE, 640),
    TABLE("members", null, 420);

    private final String query;
    private final Returns shows;
    private final int height;

    /**
     * @param query what it asks where the address names no query
     * @param shows the kind of answer that it can show; null for any
     * @param height how high it is, in pixels, where nobody says otherwise
     */
    EmbedView(String query, Returns shows, int height) {
        this.query = query;
        this.shows = shows;
        this.height = height;
    }

    static Optional<EmbedView> of(String word) {
        return Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
    }

    /** The word for it in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String query() {
        return query;
    }

    int height() {
        return height;
    }

    /** Whether it draws nodes and edges. */
    boolean isGraph() {
        return shows == Returns.GRAPH;
    }

    /** Whether it can show the answers of another query than its own. */
    boolean shows(NamedQuery other) {
        return other.name().equals(query) || shows == null || isGraph() && other.returns() == Returns.GRAPH;
    }
}
