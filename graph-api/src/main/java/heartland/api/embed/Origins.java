package heartland.api.embed;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The sites that may show embeds and read the API, by the setting {@value #SETTING}: none, a list, or all by {@code *}. */
@Component
public class Origins {
    static final String SETTING = "heartland.embed.origins";
    private static final String ALL = "*";

    private final List<String> allowed;

    Origins(Environment settings) {
        this.allowed = Arrays.stream(settings.getProperty(SETTING, "").split("[,\\s]+"))
                .filter(origin -> !origin.isEmpty())
                .map(Origins::checked)
                .toList();
    }

    /** As they are named in the answer to a cross-origin request. */
    List<String> allowed() {
        return allowed;
    }

    /** As frame-ancestors names them: this site in any case. */
    String ancestors() {
        return allowed.contains(ALL)
                ? ALL
                : String.join(" ", "'self'", String.join(" ", allowed)).strip();
    }

    private static String checked(String origin) {
        if (origin.equals(ALL) || isOrigin(URI.create(origin))) {
            return origin;
        }
        throw new IllegalArgumentException(
                SETTING + " has '" + origin + "': give origins such as https://example.org, or *");
    }

    private static boolean isOrigin(URI uri) {
        return uri.getScheme() != null
                && uri.getScheme().startsWith("http")
                && uri.getHost() != null
                && uri.getRawPath().isEmpty();
    }
}
