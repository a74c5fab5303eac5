package heartland.api.embed;

import heartland.api.page.Pages;
import heartland.store.NamedQueries;
import heartland.store.QueryRunner;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pictures for other sites. */
@RestController
@Hidden
class EmbedController {
    private final NamedQueries queries;
    private final QueryRunner runner;
    private final EmbedPage page;
    private final Pages pages;

    EmbedController(NamedQueries queries, QueryRunner runner, EmbedPage page, Pages pages) {
        this.pages = pages;
        this.queries = queries;
        this.runner = runner;
        this.page = page;
    }

    // A name with a dot is a file beside the pages.
    @GetMapping(path = "/embed/{view:[\\w-]+}", produces = MediaType.TEXT_HTML_VALUE)
    String embed(@PathVariable String view, @RequestParam Map<String, String> given, HttpServletRequest request) {
        Embed embed = Embed.of(view, given, queries);
        String query = request.getQueryString();
        String address = request.getRequestURL() + (query == null ? "" : "?" + query);
        return page.of(embed, runner.run(embed.query().name(), embed.arguments()), address);
    }

    /** The documentation, with all embeds as they are. */
    @GetMapping(path = "/docs/embeds", produces = MediaType.TEXT_HTML_VALUE)
    String documentation() {
        return pages.page("docs/embeds.html");
    }
}
