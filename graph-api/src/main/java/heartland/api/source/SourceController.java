package heartland.api.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sources")
class SourceController {
    private final SourceRepository sources;

    SourceController(SourceRepository sources) {
        this.sources = sources;
    }

    @GetMapping("/api/sources")
    @Operation(summary = "The papers that the graph cites, by id")
    List<SourceNode> sources() {
        return sources.findAll(Sort.by("id"));
    }
}
