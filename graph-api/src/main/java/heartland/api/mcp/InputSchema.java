package heartland.api.mcp;

import heartland.store.NamedQuery;
import heartland.store.Page;
import heartland.store.Param;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of what a tool asks for. */
final class InputSchema {
    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?|today";

    private InputSchema() {}

    static Map<String, Object> of(NamedQuery query) {
        Map<String, Object> properties = new LinkedHashMap<>();
        query.params().forEach(param -> properties.put(param.name(), of(param)));
        if (query.returns() == NamedQuery.Returns.TABLE) {
            page(properties, Page.USUAL);
        }
        return object(
                properties,
                query.params().stream().filter(Param::required).map(Param::name).toList());
    }

    static void page(Map<String, Object> properties, int usual) {
        properties.put(Page.LIMIT, with(whole(1, Page.MOST, "how many at most"), "default", usual));
        properties.put(Page.AFTER, text("what the answer before gave as next, for what follows"));
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    static Map<String, Object> text(String description) {
        return new LinkedHashMap<>(Map.of("type", "string", "description", description));
    }

    static Map<String, Object> whole(long least, long most, String description) {
        return new LinkedHashMap<>(
                Map.of("type", "integer", "minimum", least, "maximum", most, "description", description));
    }

    private static Map<String, Object> of(Param param) {
        Map<String, Object> schema =
                switch (param.type()) {
                    case INT -> whole(param.min(), param.max(), param.description());
                    case ENUM -> with(text(param.description()), "enum", param.allowed());
                    case DATE ->
                        with(text(param.description() + "; YYYY, YYYY-MM, YYYY-MM-DD or today"), "pattern", DATE);
                    case ACTOR -> text(param.description() + "; an id or any name, in any script");
                    case ACTORS -> text(param.description() + "; ids or names in any script, set apart by commas");
                    case RELATIONS -> text(param.description() + "; relations such as MEMBER_OF, set apart by commas");
                    case SOURCE, TEXT -> text(param.description());
                };
        if (param.defaultValue() != null) {
            schema.put(
                    "default",
                    param.type() == Param.Type.INT ? Long.valueOf(param.defaultValue()) : param.defaultValue());
        }
        return schema;
    }

    private static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        schema.put(key, value);
        return schema;
    }
}
