package heartland.api.statement;

import heartland.api.cypher.ApiCypher;
import heartland.api.problem.Problem;
import heartland.api.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Statements")
class StatementController {
    private final ApiCypher cypher;

    StatementController(ApiCypher cypher) {
        this.cypher = cypher;
    }

    @GetMapping("/api/statements/{id}")
    @Operation(
            summary = "A statement and every sentence that makes it",
            description =
                    "Each claim has its sentence, where that stands and how to cite it. The quote is null where the"
                            + " graph has the claim without it: start Heartland with --papers and the folder of the papers to"
                            + " add it. Statements that disagree with this one are named.")
    StatementView statement(@PathVariable String id) {
        return cypher.rows("statement", Map.of("id", id), StatementView.class).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_STATEMENT,
                        "no statement has the id '" + id + "': take one from /api/actors/{id} or a query's rows"));
    }
}
