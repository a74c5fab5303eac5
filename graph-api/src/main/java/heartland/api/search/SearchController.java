package heartland.api.search;

import heartland.store.Search;
import heartland.store.SearchResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Search")
class SearchController {
    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/search")
    @Operation(
            summary = "Find actors by their names and sentences by their words, in any script",
            description =
                    "Traditional characters find Simplified ones and the reverse; the last word may be unfinished."
                            + " Facets count in how many of the sentences found a type of actor, a relation, a source, or the year"
                            + " of what is stated occurs; each narrows the next search down.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            required = true,
            description = "a name or some words",
            example = "上合",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "type",
            description = "sentences on actors of that type",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "relation",
            description = "sentences that state that relation",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "source",
            description = "sentences of that source, by its id",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "year",
            description = "sentences on what began in that year",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description = "how many sentences at most, 1 to 1000",
            schema = @Schema(type = "integer"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "after",
            description = "what the answer before gave as next",
            schema = @Schema(type = "string"))
    SearchResult search(@Parameter(hidden = true) @RequestParam Map<String, String> arguments) {
        return search.run(arguments);
    }
}
