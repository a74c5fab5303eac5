package heartland.api.page;

import heartland.model.Script;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Simplified Chinese writes otherwise, as a module that a page in it loads once: so every answer stays as data has it, and
 * no query, no cache and no page in another language has to know of it.
 */
@RestController
@Hidden
class SimplificationsController {
    private final JsonMapper mapper;

    SimplificationsController(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @GetMapping(path = "/js/words/simplifications.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<String> module() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(1, TimeUnit.DAYS))
                .body("export default " + mapper.writeValueAsString(Script.simplifications()) + ";");
    }
}
