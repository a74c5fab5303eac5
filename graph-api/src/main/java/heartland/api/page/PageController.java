package heartland.api.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
class PageController {
    private final Pages pages;

    PageController(Pages pages) {
        this.pages = pages;
    }

    /** The explorer, with a link to how its view is embedded. */
    @GetMapping(
            path = {"/", "/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    String explorer(HttpServletRequest request) {
        String view = request.getQueryString() == null ? "/" : "/?" + request.getQueryString();
        return pages.page("index.html").replace("{view}", URLEncoder.encode(view, StandardCharsets.UTF_8));
    }
}
