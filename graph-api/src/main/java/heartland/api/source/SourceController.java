package heartland.api.source;

import heartland.api.cite.CiteStyle;
import heartland.api.cite.Citer;
import heartland.api.problem.Problem;
import heartland.api.problem.ProblemException;
import heartland.api.shape.Negotiation;
import heartland.model.Source;
import heartland.store.GraphReader;
import heartland.store.GraphStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sources")
class SourceController {
    private final SourceRepository sources;
    private final GraphStore store;
    private final Citer citer;

    SourceController(SourceRepository sources, GraphStore store, Citer citer) {
        this.sources = sources;
        this.store = store;
        this.citer = citer;
    }

    @GetMapping("/api/sources")
    @Operation(summary = "The papers that the graph cites, by id")
    List<SourceNode> sources() {
        return sources.findAll(Sort.by("id"));
    }

    @GetMapping("/api/sources/{id}/cite")
    @Operation(
            summary = "How to cite a paper",
            description = "Text, BibTeX or CSL-JSON; styles speak the language of the paper.")
    ResponseEntity<String> cite(
            @Parameter(example = "han-2020") @PathVariable String id,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "plain",
                                                "apa",
                                                "chicago",
                                                "gb-t-7714-2015",
                                                "bibtex",
                                                "csl-json"
                                            }))
                    @RequestParam(defaultValue = "plain")
                    String cite,
            HttpServletRequest request) {
        CiteStyle style = CiteStyle.of(cite);
        Negotiation.choose(request, List.of(style.mediaType()));
        Source source = GraphReader.sources(store).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_SOURCE, "no source has the id '" + id + "': /api/sources lists them"));
        return ResponseEntity.ok().contentType(style.mediaType()).body(citer.bibliography(List.of(source), style));
    }
}
