package heartland.api.problem;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in OpenAPI, of every operation, that whatever goes wrong is answered as a problem. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemResponses implements OpenApiCustomizer {
    private static final String SCHEMA = "Problem";
    private static final String OTHER = "problem";
    private static final Set<Problem> OF_QUERIES = EnumSet.of(
            Problem.AMBIGUOUS_ACTOR,
            Problem.BAD_PARAMETER,
            Problem.UNKNOWN_ACTOR,
            Problem.NOT_ACCEPTABLE,
            Problem.TIME_LIMIT,
            Problem.DATABASE_AWAY);

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(SCHEMA, schema());
        OF_QUERIES.forEach(problem -> api.getComponents()
                .addResponses(problem.code(), response(problem.title() + ": " + Problem.PATH + problem.code())));
        api.getComponents().addResponses(OTHER, response("Whatever else goes wrong; the type leads to what it means"));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(
                        operation -> operation.getResponses().addApiResponse("default", new ApiResponse().$ref(OTHER)));
    }

    /** What goes wrong with queries, by status. */
    public static Map<String, ApiResponse> ofQueries() {
        return OF_QUERIES.stream()
                .collect(Collectors.toMap(
                        problem -> String.valueOf(problem.status().value()),
                        problem -> new ApiResponse().$ref(problem.code())));
    }

    private static ApiResponse response(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(SCHEMA))));
    }

    private static Schema<?> schema() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457); some kinds have further members")
                .addProperty("type", new StringSchema().format("uri-reference").example("/problems/bad-parameter"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("what happened and what to do next"))
                .addProperty("parameter", new StringSchema().description("of bad-parameter: which it is"))
                .addProperty("value", new StringSchema().description("of bad-parameter: what was given"))
                .addRequiredItem("type")
                .addRequiredItem("title")
                .addRequiredItem("status")
                .addRequiredItem("detail");
    }
}
