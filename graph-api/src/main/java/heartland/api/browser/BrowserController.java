package heartland.api.browser;

import heartland.model.Home;
import heartland.store.GraphStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Neo4j Browser")
class BrowserController {
    private final GraphStore store;
    private final Path folder;
    private final JsonMapper mapper;

    BrowserController(GraphStore store, Home home, JsonMapper mapper) {
        this.store = store;
        this.folder = home.cypher().resolve("browser");
        this.mapper = mapper;
    }

    @GetMapping("/api/browser")
    @Operation(summary = "The Bolt address, the style and the saved queries that Neo4j Browser starts with")
    BrowserSetup setup() throws IOException {
        return new BrowserSetup(
                store.boltUri(),
                Files.readString(folder.resolve("style.grass")),
                Files.readString(folder.resolve("overview.cypher")),
                saved());
    }

    /** Browser's own page, with the setup and the script that applies it before all others. */
    @GetMapping(
            path = {"/browser/", "/browser/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    String page() throws IOException {
        String html = new ClassPathResource("browser/index.html").getContentAsString(StandardCharsets.UTF_8);
        // "<" as an escape, lest a text in the setup end the script element.
        String json = mapper.writeValueAsString(setup()).replace("<", "\\u003c");
        return html.replaceFirst(
                "<script ",
                "<script id=\"heartland\" type=\"application/json\">" + Matcher.quoteReplacement(json)
                        + "</script><script src=\"/js/browser-setup.js\"></script><script ");
    }

    private List<String> saved() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("saved"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
