package heartland.api.query;

import heartland.store.NamedQueries;
import heartland.store.QueryRunner;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/queries")
@Tag(name = "Queries")
class QueryController {
    private final NamedQueries queries;
    private final QueryRunner runner;

    QueryController(NamedQueries queries, QueryRunner runner) {
        this.queries = queries;
        this.runner = runner;
    }

    @GetMapping
    @Operation(summary = "The questions that the graph answers, with what each asks for")
    List<QueryView> catalogue() {
        return queries.all().stream().map(QueryView::of).toList();
    }

    // OpenAPI has a path for each query in place of this one.
    @Hidden
    @GetMapping("/{name}")
    AnswerView answer(@PathVariable String name, @RequestParam Map<String, String> arguments) {
        return AnswerView.of(runner.run(name, arguments));
    }
}
