package heartland.api.query;

import heartland.api.cite.CiteStyle;
import heartland.api.problem.BadParameterException;
import heartland.store.NamedQuery;
import heartland.store.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request asks of a named query.
 *
 * @param query the question
 * @param given all the parameters of the request
 * @param arguments those of them that the question knows
 * @param format the form of the answer in a word; null where only the header Accept tells it
 * @param cite how sources are cited
 */
record Asked(
        NamedQuery query, Map<String, String> given, Map<String, String> arguments, String format, CiteStyle cite) {
    static final String FORMAT = "format";
    static final String CITE = "cite";

    /** @throws BadParameterException if no citations are of the style that is asked for */
    static Asked of(NamedQuery query, Map<String, String> given) {
        Map<String, String> arguments = new LinkedHashMap<>(given);
        String format = arguments.remove(FORMAT);
        CiteStyle cite = CiteStyle.of(arguments.remove(CITE));
        return new Asked(query, given, arguments, format, cite);
    }

    /** Whether the answer has pages, and more than one is wanted. */
    boolean unlimited() {
        String limit = arguments.get(Page.LIMIT);
        return query.returns() == NamedQuery.Returns.TABLE && (limit == null || limit.isBlank());
    }
}
