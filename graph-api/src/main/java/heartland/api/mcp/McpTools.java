package heartland.api.mcp;

import heartland.store.GraphException;
import heartland.store.NamedQuery;
import heartland.store.Page;
import heartland.store.QueryResult;
import heartland.store.QueryRunner;
import heartland.store.Search;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A tool for each named query, as its file declares it, and the search. */
@Component
class McpTools {
    /** How many sentences a model reads where it does not ask for more. */
    private static final int USUAL = 20;

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final QueryRunner runner;
    private final Search search;
    private final JsonMapper mapper;

    McpTools(QueryRunner runner, Search search, JsonMapper mapper) {
        this.runner = runner;
        this.search = search;
        this.mapper = mapper;
    }

    SyncToolSpecification of(NamedQuery query) {
        return tool(
                query.name(),
                query.title(),
                query.description() + " Every row or edge carries its citations: quote them.",
                InputSchema.of(query),
                arguments -> answer(runner.run(query.name(), arguments)));
    }

    SyncToolSpecification search() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("q", InputSchema.text("a name, or some words of a sentence, in any script"));
        properties.put("type", InputSchema.text("sentences on actors of that type, such as Country"));
        properties.put("relation", InputSchema.text("sentences that state that relation, such as MEMBER_OF"));
        properties.put("source", InputSchema.text("sentences of that source, by its id"));
        properties.put("year", InputSchema.text("sentences on what began in that year"));
        InputSchema.page(properties, USUAL);
        return tool(
                "search",
                "Find actors by name and sentences by their words",
                "The ids of the actors name them to the other tools. The facets count by what the sentences can be narrowed down.",
                InputSchema.object(properties, List.of("q")),
                arguments -> {
                    arguments.putIfAbsent(Page.LIMIT, String.valueOf(USUAL));
                    return mapper.convertValue(search.run(arguments), MAP);
                });
    }

    private SyncToolSpecification tool(
            String name,
            String title,
            String description,
            Map<String, Object> schema,
            Function<Map<String, String>, Map<String, Object>> work) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder(name, schema)
                        .title(title)
                        .description(description.strip())
                        .annotations(ToolAnnotations.builder()
                                .title(title)
                                .readOnlyHint(true)
                                .idempotentHint(true)
                                .openWorldHint(false)
                                .build())
                        .build())
                .callHandler((exchange, request) -> call(work, request))
                .build();
    }

    private CallToolResult call(Function<Map<String, String>, Map<String, Object>> work, CallToolRequest request) {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (request.arguments() != null) {
            request.arguments().forEach((name, value) -> {
                if (value != null) {
                    arguments.put(name, value.toString());
                }
            });
        }
        try {
            Map<String, Object> answer = work.apply(arguments);
            return CallToolResult.builder()
                    .structuredContent(answer)
                    .addTextContent(mapper.writeValueAsString(answer))
                    .build();
        } catch (GraphException e) {
            return CallToolResult.builder()
                    .addTextContent(e.getMessage())
                    .isError(true)
                    .build();
        }
    }

    private static Map<String, Object> answer(QueryResult result) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("query", result.query().name());
        answer.put("rows", result.rows());
        if (result.next() != null) {
            answer.put("next", result.next());
        }
        return answer;
    }
}
