package heartland.api.ask;

import heartland.model.ask.Understanding;
import heartland.model.ask.Understanding.Understood;
import heartland.store.GraphAsker;
import heartland.store.QueryRunner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ask")
@Tag(name = "Queries")
class AskController {
    private final GraphAsker asker;
    private final QueryRunner runner;

    AskController(GraphAsker asker, QueryRunner runner) {
        this.asker = asker;
        this.runner = runner;
    }

    @GetMapping
    @Operation(
            summary = "Answer a question in plain Chinese or English",
            description =
                    "Says which query it ran with which arguments, and what each part of the question was taken for."
                            + " Where it is not sure, doubts say why; where nothing was understood, rows are missing. nearest has"
                            + " questions like it that are understood.")
    AskedView ask(@Parameter(description = "the question", example = "Who sanctions Russia?") @RequestParam String q) {
        Understanding read = asker.read(q);
        return read instanceof Understood understood
                ? AskedView.of(q, understood, runner.run(understood.query(), understood.arguments()))
                : AskedView.notUnderstood(q, read);
    }
}
