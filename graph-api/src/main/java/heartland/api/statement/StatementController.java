package heartland.api.statement;

import heartland.api.cypher.ApiCypher;
import heartland.api.problem.Problem;
import heartland.api.problem.ProblemException;
import heartland.api.statement.StatementView.Disagreement;
import heartland.api.statement.StatementView.Like;
import heartland.api.statement.StatementView.Listed;
import heartland.api.statement.StatementView.Side;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Statements")
class StatementController {
    private static final Comparator<Stated> SUPPORT =
            Comparator.comparingLong(Stated::sources).thenComparingDouble(Stated::confidence);

    private final Statements statements;
    private final ApiCypher cypher;

    StatementController(Statements statements, ApiCypher cypher) {
        this.statements = statements;
        this.cypher = cypher;
    }

    @GetMapping("/api/statements/{id}")
    @Operation(
            summary = "A statement, every sentence that makes it, and what disagrees with it",
            description =
                    "Each claim has its sentence, where that stands, how to cite it, and marks where it names the two"
                            + " actors. The quote is null where the graph has the claim without it: start Heartland with --papers"
                            + " and the folder of the papers to add it. Disagreements have the other side in full.")
    StatementView statement(@PathVariable String id) {
        Stated stated = statements.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_STATEMENT,
                        "no statement has the id '" + id + "': take one from /api/actors/{id} or a query's rows"));
        return new StatementView(
                stated, cypher.rows("statement-likes", Map.of("id", id), Like.class), disagreements(stated));
    }

    private List<Disagreement> disagreements(Stated stated) {
        List<Link> links = cypher.rows("statement-disagreements", Map.of("id", stated.id()), Link.class);
        List<String> ids =
                links.stream().map(Link::other).filter(Objects::nonNull).toList();
        Map<String, Stated> others =
                statements.find(ids).stream().collect(Collectors.toMap(Stated::id, Function.identity()));
        return links.stream()
                .map(link -> {
                    Stated other = link.other == null ? null : others.get(link.other);
                    return new Disagreement(link.about, better(stated, other), other, link.listed);
                })
                .toList();
    }

    private static Side better(Stated stated, Stated other) {
        int difference = other == null ? 0 : SUPPORT.compare(stated, other);
        if (difference == 0) {
            return null;
        }
        return difference > 0 ? Side.THIS : Side.OTHER;
    }

    /** A disagreement as the graph has it. */
    private record Link(String about, String other, Listed listed) {}
}
