package heartland.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Pages as they are sent: with the import map in them, in place of {@value #PLACE}. */
@Component
public class Pages {
    private static final String PLACE = "<!-- import map -->";

    private final WebProperties settings;
    private final ResourceLoader loader;
    private final String importMap;

    Pages(WebProperties settings, ResourceLoader loader) {
        this.settings = settings;
        this.loader = loader;
        this.importMap = text("js/importmap.json");
    }

    /** The page of that name among the static files. */
    public String page(String name) {
        return withImportMap(text(name));
    }

    /** The page with the import map in its place. */
    public String withImportMap(String html) {
        return html.replace(PLACE, "<script type=\"importmap\">" + importMap + "</script>");
    }

    /** The only script that stands in a page itself. */
    String importMap() {
        return importMap;
    }

    /** @throws NoSuchElementException if no folder of static files has it */
    private String text(String name) {
        Resource resource = Arrays.stream(settings.getResources().getStaticLocations())
                .map(folder -> loader.getResource(folder + name))
                .filter(Resource::exists)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no static file " + name));
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
