package heartland.api.query;

import heartland.api.cite.CiteStyle;
import heartland.api.problem.ProblemResponses;
import heartland.api.shape.Format;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives each named query its own paths in OpenAPI: its answer, and the bibliography of that. */
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
        for (NamedQuery query : queries.all()) {
            String path = "/api/queries/" + query.name();
            api.path(path, new PathItem().get(answer(query)));
            api.path(path + "/bibliography", new PathItem().get(bibliography(query)));
        }
    }

    private static Operation answer(NamedQuery query) {
        List<Format> formats = Format.of(query.returns());
        Operation operation = operation(query.name(), query.title(), query.description());
        QueryParameters.of(query).forEach(operation::addParametersItem);
        operation.addParametersItem(QueryParameters.format(formats));
        Content content = new Content();
        formats.forEach(format -> content.addMediaType(format.mediaType().toString(), media(format)));
        return operation.responses(responses(
                "The rows, each with its citations; a quote is null until Heartland is started with --papers and the"
                        + " folder of the papers",
                content,
                formats.contains(Format.GRAPHML)
                        ? Optional.empty()
                        : Optional.of(
                                "where the rows that follow are, as rel=\"next\"; without it these are the last")));
    }

    private static Operation bibliography(NamedQuery query) {
        Operation operation = operation(
                query.name() + "-bibliography",
                query.title() + ": the sources",
                "All the sources that the answer cites, by style and language.");
        QueryParameters.of(query).forEach(operation::addParametersItem);
        Content content = new Content();
        Arrays.stream(CiteStyle.values())
                .forEach(style -> content.addMediaType(
                        style.mediaType().getType() + "/" + style.mediaType().getSubtype(),
                        new MediaType().schema(new StringSchema())));
        return operation.responses(responses("One entry after the other", content, Optional.empty()));
    }

    private static Operation operation(String id, String summary, String description) {
        return new Operation()
                .addTagsItem("Queries")
                .operationId(id)
                .summary(summary)
                .description(description);
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

    private static ApiResponses responses(String description, Content content, Optional<String> link) {
        ApiResponse found = new ApiResponse()
                .description(description)
                .content(content)
                .addHeaderObject("ETag", header("the version of this answer, for If-None-Match"));
        link.ifPresent(text -> found.addHeaderObject("Link", header(text)));
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
