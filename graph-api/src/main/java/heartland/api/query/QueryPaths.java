package heartland.api.query;

import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import heartland.store.Param;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Gives each named query its own path in OpenAPI. */
@Component
class QueryPaths implements OpenApiCustomizer {
    private final NamedQueries queries;

    QueryPaths(NamedQueries queries) {
        this.queries = queries;
    }

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance().read(AnswerView.class).forEach(api.getComponents()::addSchemas);
        queries.all().forEach(query -> api.path("/api/queries/" + query.name(), new PathItem().get(operation(query))));
    }

    private static Operation operation(NamedQuery query) {
        Schema<?> answer = new Schema<>().$ref("AnswerView");
        Operation operation = new Operation()
                .addTagsItem("Queries")
                .operationId(query.name())
                .summary(query.title())
                .description(query.description())
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .description(
                                                "The rows, each with its citations; a quote is null until Heartland is started"
                                                        + " with --papers and the folder of the papers")
                                        .content(new Content()
                                                .addMediaType("application/json", new MediaType().schema(answer)))));
        query.params().forEach(param -> operation.addParametersItem(parameter(param)));
        return operation;
    }

    private static Parameter parameter(Param param) {
        return new Parameter()
                .in("query")
                .name(param.name())
                .description(param.description())
                .required(param.required())
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
                    case ACTOR -> new StringSchema().example("SCO");
                    case ACTORS -> new StringSchema().example("KAZ,UZB");
                    case RELATIONS -> new StringSchema().example("MEMBER_OF,SIGNED");
                    case DATE -> new StringSchema().example("2005-01-01");
                    case SOURCE -> new StringSchema().example("kuo-2004");
                    case TEXT -> new StringSchema();
                };
        if (param.defaultValue() != null) {
            schema.setDefault(param.defaultValue());
        }
        return schema;
    }
}
