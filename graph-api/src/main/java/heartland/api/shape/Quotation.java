package heartland.api.shape;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence that states something, as an answer cites it.
 *
 * @param claim the id of the claim
 * @param source the id of its source
 * @param citation how the source is cited
 * @param place section, paragraph, sentence and page
 * @param quote the sentence; null where the graph has the claim without it
 */
public record Quotation(String claim, String source, String citation, String place, String quote) {

    /** Those under {@code citations}; none where nothing is cited. */
    public static List<Quotation> of(Map<String, Object> cited) {
        return cited.get("citations") instanceof List<?> citations
                ? citations.stream()
                        .filter(Map.class::isInstance)
                        .map(citation -> of((Map<?, ?>) citation, place((Map<?, ?>) citation)))
                        .toList()
                : List.of();
    }

    private static Quotation of(Map<?, ?> citation, String place) {
        return new Quotation(
                text(citation.get("claim")),
                text(citation.get("source")),
                text(citation.get("citation")),
                place,
                text(citation.get("quote")));
    }

    private static String place(Map<?, ?> citation) {
        return Stream.of(
                        text(citation.get("section")),
                        numbered("paragraph", citation),
                        numbered("sentence", citation),
                        numbered("page", citation))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private static String numbered(String what, Map<?, ?> citation) {
        return citation.get(what) == null ? null : what + " " + citation.get(what);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** All of them for people, one a line. */
    static String text(List<Quotation> quotations) {
        return quotations.stream().map(Quotation::line).collect(Collectors.joining("\n"));
    }

    /** The ids of the claims, parted by spaces. */
    static String claims(List<Quotation> quotations) {
        return quotations.stream().map(Quotation::claim).collect(Collectors.joining(" "));
    }

    private String line() {
        return citation + ", " + place + (quote == null ? "" : ": “" + quote + "”");
    }
}
