package heartland.api.embed;

import com.fasterxml.jackson.annotation.JsonProperty;
import heartland.api.problem.BadParameterException;
import heartland.api.problem.Problem;
import heartland.api.problem.ProblemException;
import heartland.store.NamedQueries;
import heartland.store.UnknownQueryException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a site that was given an address of this one how to embed what it shows: https://oembed.com. */
@RestController
@Tag(name = "Embeds")
class OEmbedController {
    private static final String PATH = "/oembed";
    private static final int WIDTH = 800;

    private final NamedQueries queries;
    private final Titles titles;

    OEmbedController(NamedQueries queries, Titles titles) {
        this.queries = queries;
        this.titles = titles;
    }

    /** An answer of type rich; {@code html} is the frame. */
    record OEmbed(
            String version,
            String type,
            @JsonProperty("provider_name") String providerName,
            @JsonProperty("provider_url") String providerUrl,
            String title,
            String html,
            int width,
            int height) {}

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How to embed what an address shows",
            description = "oEmbed 1.0, of type rich. Takes the addresses of embeds and of the explorer.")
    OEmbed oembed(
            @Parameter(description = "the address, on this server", example = "/embed/graph?actor=KAZ") @RequestParam
                    String url,
            @Parameter(description = "how wide it may be, in pixels") @RequestParam(defaultValue = "" + WIDTH)
                    int maxwidth,
            @Parameter(description = "how high it may be, in pixels")
                    @RequestParam(defaultValue = "" + Integer.MAX_VALUE)
                    int maxheight,
            HttpServletRequest request) {
        URI site = URI.create(request.getRequestURL().toString()).resolve("/");
        Address address = Address.of(url, site);
        Embed embed = embed(address);
        String src = site.resolve(address.embed()).toString();
        int width = Math.min(WIDTH, maxwidth);
        int height = Math.min(embed.view().height(), maxheight);
        String title = titles.of(embed);
        String html =
                "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" style=\"border:0;max-width:100%%\"></iframe>"
                        .formatted(EmbedPage.text(src), EmbedPage.text(title), width, height);
        return new OEmbed("1.0", "rich", "Heartland", site.toString(), title, html, width, height);
    }

    private Embed embed(Address address) {
        try {
            return Embed.of(address.view(), address.parameters(), queries);
        } catch (UnknownQueryException | BadParameterException e) {
            throw new ProblemException(Problem.UNKNOWN_PATH, e.getMessage());
        }
    }

    /** Where an address of this site is described, for a link of a page's head. */
    static String describing(String url) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("url", "{url}")
                .encode()
                .buildAndExpand(url)
                .toUriString();
    }
}
