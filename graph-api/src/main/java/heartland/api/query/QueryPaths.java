package heartland.api.query;

import heartland.api.problem.ProblemResponses;
import heartland.api.shape.Format;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import heartland.store.NamedQuery.Returns;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives each named query its own path in OpenAPI. */
@Component
@Order(0)
class QueryPaths implements OpenApiCustomizer {
    private final NamedQueries queries;

    QueryPaths(NamedQueries queries) {
        this.queries = queries;
    }

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance().read(AnswerView.class).forEach(api.getComponents()::addSchemas);
        QueryParameters.ofAll().forEach(api.getComponents()::addParameters);
        queries.all().forEach(query -> api.path("/api/queries/" + query.name(), new PathItem().get(answer(query))));
    }

    private static Operation answer(NamedQuery query) {
        Operation operation = new Operation()
                .addTagsItem("Queries")
                .operationId(query.name())
                .summary(query.title())
                .description(query.description());
        QueryParameters.of(query).forEach(operation::addParametersItem);
        return operation.responses(responses(query.returns()));
    }

    private static MediaType media(Format format) {
        return new MediaType()
                .schema(
                        switch (format) {
                            case JSON -> new Schema<>().$ref("AnswerView");
                            case JSONLD -> new Schema<>().type("object");
                            case CSV, GRAPHML, GEXF -> new StringSchema();
                        });
    }

    private static ApiResponses responses(Returns returns) {
        Content content = new Content();
        Format.of(returns)
                .forEach(format -> content.addMediaType(format.mediaType().toString(), media(format)));
        ApiResponse found = new ApiResponse()
                .description(
                        "The rows, each with its citations; a quote is null until Heartland is started with --papers"
                                + " and the folder of the papers")
                .content(content)
                .addHeaderObject("ETag", header("the version of this answer, for If-None-Match"));
        if (returns == Returns.TABLE) {
            found.addHeaderObject(
                    "Link", header("where the rows that follow are, as rel=\"next\"; without it these are the last"));
        }
        ApiResponses responses = new ApiResponses()
                .addApiResponse("200", found)
                .addApiResponse("304", new ApiResponse().description("What If-None-Match names is still the answer"));
        ProblemResponses.ofQueries().forEach(responses::addApiResponse);
        return responses;
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
