package heartland.api.query;

import heartland.model.Script;
import heartland.store.NamedQuery;
import heartland.store.Param;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A question of the catalogue.
 *
 * @param titleZh the title in Traditional Chinese; null where there is none
 * @param titleZhHans the same in Simplified Chinese
 * @param descriptionZh the description in Traditional Chinese; null where there is none
 * @param descriptionZhHans the same in Simplified Chinese
 * @param example arguments with which it can be tried
 * @param returns table, or graph
 * @param href where it is answered
 */
record QueryView(
        String name,
        String title,
        String titleZh,
        String titleZhHans,
        String description,
        String descriptionZh,
        String descriptionZhHans,
        List<ParamView> params,
        Map<String, String> example,
        String returns,
        String href) {

    static QueryView of(NamedQuery query) {
        return new QueryView(
                query.name(),
                query.title(),
                query.titleZh(),
                simplified(query.titleZh()),
                query.description(),
                query.descriptionZh(),
                simplified(query.descriptionZh()),
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
     * @param min the least whole number; null where it is none
     * @param max the greatest whole number; null where it is none
     */
    record ParamView(
            String name,
            String type,
            boolean required,
            String defaultValue,
            List<String> allowed,
            Long min,
            Long max,
            String description) {
        static ParamView of(Param param) {
            boolean number = param.type() == Param.Type.INT;
            return new ParamView(
                    param.name(),
                    word(param.type()),
                    param.required(),
                    param.defaultValue(),
                    param.allowed(),
                    number ? param.min() : null,
                    number ? param.max() : null,
                    param.description());
        }
    }

    private static String simplified(String chinese) {
        return chinese == null ? null : Script.simplified(chinese);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
