package heartland.api.query;

import heartland.api.cite.CiteStyle;
import heartland.api.shape.Format;
import heartland.store.NamedQuery;
import heartland.store.Param;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a named query asks for, in the words of OpenAPI. */
final class QueryParameters {
    private QueryParameters() {}

    /** Its own parameters, each with its example, and those that all have. */
    static List<Parameter> of(NamedQuery query) {
        List<Parameter> parameters = new ArrayList<>();
        query.params()
                .forEach(
                        param -> parameters.add(parameter(param, query.example().get(param.name()))));
        if (query.returns() == NamedQuery.Returns.TABLE) {
            parameters.add(optional(
                    Asked.LIMIT,
                    "how many rows at most; 500 without it, and all where the answer is CSV",
                    new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(1000))));
            parameters.add(optional(
                    Asked.AFTER, "what the answer before gave as next: the rows that follow", new StringSchema()));
        }
        Schema<String> styles = new StringSchema()._enum(CiteStyle.words());
        styles.setDefault(CiteStyle.PLAIN.word());
        parameters.add(optional(Asked.CITE, "how sources are cited, each in its own language", styles));
        return parameters;
    }

    /** The parameter that stands in for the header Accept. */
    static Parameter format(List<Format> formats) {
        return optional(
                Asked.FORMAT,
                "the form of the answer, in place of the header Accept",
                new StringSchema()._enum(formats.stream().map(Format::word).toList()));
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
