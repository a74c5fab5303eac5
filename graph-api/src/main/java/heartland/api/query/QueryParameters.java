package heartland.api.query;

import heartland.api.cite.CiteStyle;
import heartland.api.shape.Format;
import heartland.store.NamedQuery;
import heartland.store.NamedQuery.Returns;
import heartland.store.Page;
import heartland.store.Param;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a named query asks for, in the words of OpenAPI. */
final class QueryParameters {
    private static final String TABLE_FORMAT = "table-format";
    private static final String GRAPH_FORMAT = "graph-format";

    private QueryParameters() {}

    /** Its own parameters, each with its example, and those that all have. */
    static List<Parameter> of(NamedQuery query) {
        Stream<Parameter> own = query.params().stream()
                .map(param -> parameter(param, query.example().get(param.name())));
        Stream<String> shared = query.returns() == Returns.TABLE
                ? Stream.of(Page.LIMIT, Page.AFTER, Asked.CITE, TABLE_FORMAT)
                : Stream.of(Asked.CITE, GRAPH_FORMAT);
        return Stream.concat(own, shared.map(name -> new Parameter().$ref(name)))
                .toList();
    }

    /** Those that several have, by the name under which OpenAPI keeps them. */
    static Map<String, Parameter> ofAll() {
        Schema<String> styles = new StringSchema()._enum(CiteStyle.words());
        styles.setDefault(CiteStyle.PLAIN.word());
        return Map.of(
                Page.LIMIT,
                optional(
                        Page.LIMIT,
                        "how many rows at most; " + Page.USUAL + " without it, and all where the answer is CSV",
                        new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Page.MOST))),
                Page.AFTER,
                optional(Page.AFTER, "what the answer before gave as next: the rows that follow", new StringSchema()),
                Asked.CITE,
                optional(Asked.CITE, "how sources are cited, each in its own language", styles),
                TABLE_FORMAT,
                format(Returns.TABLE),
                GRAPH_FORMAT,
                format(Returns.GRAPH));
    }

    private static Parameter format(Returns returns) {
        List<String> words = Format.of(returns).stream().map(Format::word).toList();
        return optional(
                Asked.FORMAT, "the form of the answer, in place of the header Accept", new StringSchema()._enum(words));
    }

    private static Parameter optional(String name, String description, Schema<?> schema) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }

    private static Parameter parameter(Param param, String example) {
        return new Parameter()
                .in("query")
                .name(param.name())
                .description(param.description())
                .required(param.required())
                .example(example != null && param.type() == Param.Type.INT ? Long.valueOf(example) : example)
                .schema(schema(param));
    }

    private static Schema<?> schema(Param param) {
        Schema<?> schema =
                switch (param.type()) {
                    case INT ->
                        new IntegerSchema()
                                .minimum(BigDecimal.valueOf(param.min()))
                                .maximum(BigDecimal.valueOf(param.max()));
                    case ENUM -> new StringSchema()._enum(param.allowed());
                    case DATE -> new StringSchema().pattern("\\d{4}(-\\d{2}(-\\d{2})?)?|today");
                    case ACTOR, ACTORS, RELATIONS, SOURCE, TEXT -> new StringSchema();
                };
        if (param.defaultValue() != null) {
            schema.setDefault(param.defaultValue());
        }
        return schema;
    }
}
