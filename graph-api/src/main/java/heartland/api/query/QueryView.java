package heartland.api.query;

import heartland.store.NamedQuery;
import heartland.store.Param;
import java.util.List;
import java.util.Locale;

/**
 * A question of the catalogue.
 *
 * @param returns table, or graph
 * @param href where it is answered
 */
record QueryView(String name, String title, String description, List<ParamView> params, String returns, String href) {

    static QueryView of(NamedQuery query) {
        return new QueryView(
                query.name(),
                query.title(),
                query.description(),
                query.params().stream().map(ParamView::of).toList(),
                word(query.returns()),
                "/api/queries/" + query.name());
    }

    /**
     * What a question asks for.
     *
     * @param defaultValue what holds where nothing is given; null where there is none
     * @param allowed the values that may be given; empty where not listed
     */
    record ParamView(
            String name, String type, boolean required, String defaultValue, List<String> allowed, String description) {
        static ParamView of(Param param) {
            return new ParamView(
                    param.name(),
                    word(param.type()),
                    param.required(),
                    param.defaultValue(),
                    param.allowed(),
                    param.description());
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
