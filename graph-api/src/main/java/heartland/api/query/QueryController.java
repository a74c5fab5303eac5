package heartland.api.query;

import heartland.api.cite.CiteStyle;
import heartland.api.cite.Citer;
import heartland.api.shape.Format;
import heartland.api.shape.Negotiation;
import heartland.store.NamedQueries;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ETag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/queries")
@Tag(name = "Queries")
class QueryController {
    private final NamedQueries queries;
    private final Answers answers;
    private final Citer citer;
    private final EntityTags tags;
    private final JsonMapper mapper;

    QueryController(NamedQueries queries, Answers answers, Citer citer, EntityTags tags, JsonMapper mapper) {
        this.queries = queries;
        this.answers = answers;
        this.citer = citer;
        this.tags = tags;
        this.mapper = mapper;
    }

    @GetMapping
    @Operation(summary = "The questions that the graph answers, with what each asks for")
    List<QueryView> catalogue() {
        return queries.all().stream().map(QueryView::of).toList();
    }

    // OpenAPI has a path for each query in place of this one.
    @Hidden
    @GetMapping("/{name}")
    void answer(
            @PathVariable String name,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = Asked.of(queries.get(name), given);
        Format format = Negotiation.format(
                asked.format(), request, Format.of(asked.query().returns()));
        send(asked, format.word(), () -> Reply.of(asked, format, answers, mapper), request, response);
    }

    @GetMapping("/{name}/bibliography")
    @Operation(
            summary = "All the sources that an answer cites",
            description =
                    "Takes the parameters of the query, and cite; text, BibTeX or CSL-JSON, one entry after the other."
                            + " Sources of one language stand together.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "application/x-bibtex", schema = @Schema(type = "string")),
                @Content(mediaType = "application/vnd.citationstyles.csl+json", schema = @Schema(type = "array"))
            })
    void bibliography(
            @Parameter(description = "the query", example = "members") @PathVariable String name,
            @Parameter(description = "what the query asks for, and cite") @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = Asked.of(queries.get(name), given);
        Negotiation.choose(request, List.of(asked.cite().mediaType()));
        send(asked, "bibliography", () -> bibliography(asked), request, response);
    }

    private Reply bibliography(Asked asked) {
        CiteStyle style = asked.cite();
        String text = citer.bibliography(answers.sources(asked), style);
        return new Reply(
                style.mediaType().toString(), null, null, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The tag is of the graph before the question: an answer is never taken for one of a later graph. */
    private void send(
            Asked asked, String form, Supplier<Reply> reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ETag> tag = tags.of(asked, form);
        if (tag.isPresent() && EntityTags.held(tag.get(), request)) {
            Reply.sendUnchanged(tag.get(), response);
        } else {
            reply.get().send(tag, response);
        }
    }
}
