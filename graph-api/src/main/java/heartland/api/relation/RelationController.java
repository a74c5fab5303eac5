package heartland.api.relation;

import heartland.model.Home;
import heartland.model.Relation;
import heartland.model.Vocabulary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Relations")
class RelationController {
    private final Vocabulary vocabulary;

    RelationController(Home home) {
        this.vocabulary = Vocabulary.read(home.data().resolve("relations.jsonl"));
    }

    @GetMapping("/api/relations")
    @Operation(summary = "The relations that the graph knows, what each means and between whom it holds")
    Collection<Relation> relations() {
        return vocabulary.relations();
    }
}
