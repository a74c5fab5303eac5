package heartland.api.query;

import heartland.store.NamedQuery;
import heartland.store.Param;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A question of the catalogue.
 *
 * @param titleZh the title in Chinese; null where there is none
 * @param descriptionZh the description in Chinese; null where there is none
 * @param example arguments with which it can be tried
 * @param returns table, or graph
 * @param href where it is answered
 */
record QueryView(
        String name,
        String title,
        String titleZh,
        String description,
        String descriptionZh,
        List<ParamView> params,
        Map<String, String> example,
        String returns,
        String href) {

    static QueryView of(NamedQuery query) {
        return new QueryView(
                query.name(),
                query.title(),
                query.titleZh(),
                query.description(),
                query.descriptionZh(),
                query.params().stream().map(ParamView::of).toList(),
                query.example(),
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
