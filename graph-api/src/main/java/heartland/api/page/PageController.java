package heartland.api.page;

import io.swagger.v3.oas.annotations.Hidden;
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

    /** The explorer. */
    @GetMapping(
            path = {"/", "/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    String explorer() {
        return pages.page("index.html");
    }
}
