package heartland.api.browser;

import heartland.api.access.LocalGuard;
import heartland.model.Home;
import heartland.store.GraphStore;
import heartland.store.NamedQueries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Neo4j Browser")
class BrowserController {
    private static final String GUIDE = "/browser/guide.md";
    private static final String GUIDE_ZH = "/browser/guide.zh-Hant.md";

    private final GraphStore store;
    private final LocalGuard guard;
    private final Path folder;
    private final SavedFolders saved;
    private final JsonMapper mapper;

    BrowserController(GraphStore store, NamedQueries queries, Home home, LocalGuard guard, JsonMapper mapper) {
        this.store = store;
        this.guard = guard;
        this.folder = home.cypher().resolve("browser");
        this.saved = new SavedFolders(folder, queries);
        this.mapper = mapper;
    }

    @GetMapping("/api/browser")
    @Operation(
            summary = "The Bolt address, the style and the saved queries that Neo4j Browser starts with",
            description = "login, which Bolt asks for, is told to users of this machine alone.")
    ResponseEntity<BrowserSetup> setup(HttpServletRequest request) throws IOException {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(read(request));
    }

    /** Browser asks the host that it comes from where the graph is; a person who goes there is shown the page. */
    @GetMapping(path = "/", headers = "Sec-Fetch-Dest=empty", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(hidden = true)
    Map<String, URI> discovery() {
        return Map.of("bolt_direct", store.boltUri());
    }

    @GetMapping(
            path = {GUIDE, GUIDE_ZH},
            produces = "text/markdown;charset=UTF-8")
    @Operation(hidden = true)
    String guide(HttpServletRequest request) throws IOException {
        return Files.readString(
                folder.resolve(request.getRequestURI().equals(GUIDE_ZH) ? "guide.zh-Hant.md" : "guide.md"));
    }

    /** Browser's own page, with the setup and the script that applies it before all others. */
    @GetMapping(
            path = {"/browser/", "/browser/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    ResponseEntity<String> page(HttpServletRequest request) throws IOException {
        if (request.getServerName().equals("127.0.0.1")) {
            // Browser takes guides from localhost, and from no other name of this machine.
            URI localhost = ServletUriComponentsBuilder.fromRequest(request)
                    .host("localhost")
                    .build(true)
                    .toUri();
            return ResponseEntity.status(HttpStatus.FOUND).location(localhost).build();
        }
        String html = new ClassPathResource("browser/index.html").getContentAsString(StandardCharsets.UTF_8);
        // "<" as an escape, lest a text in the setup end the script element.
        String json = mapper.writeValueAsString(read(request)).replace("<", "\\u003c");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(html.replaceFirst(
                        "<script ",
                        "<script id=\"heartland\" type=\"application/json\">" + Matcher.quoteReplacement(json)
                                + "</script><script src=\"/js/browser-setup.js\"></script><script "));
    }

    private BrowserSetup read(HttpServletRequest request) throws IOException {
        return new BrowserSetup(
                store.boltUri(),
                guard.trusts(request) ? store.login().orElse(null) : null,
                GUIDE,
                GUIDE_ZH,
                Files.readString(folder.resolve("style.grass")),
                saved.read());
    }
}
