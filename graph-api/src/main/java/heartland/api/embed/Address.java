package heartland.api.embed;

import heartland.api.problem.BadParameterException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of an embed, or of the explorer, shows.
 *
 * @param view the embed's name
 * @param parameters what the embed is asked with
 */
record Address(String view, Map<String, String> parameters) {
    private static final String EMBED = "/embed/";
    private static final String ARGUMENT = "arg.";
    /** What the explorer keeps in its address and an embed knows too. */
    private static final Set<String> SHARED = Set.of("relations", "asOf", "lang", "theme", "query");

    /** @throws BadParameterException if it is no address of this site, or of nothing that can be embedded */
    static Address of(String url, URI site) {
        UriComponents asked;
        try {
            asked = UriComponentsBuilder.fromUri(site.resolve(url)).build();
        } catch (IllegalArgumentException e) {
            throw refused(url);
        }
        String path = asked.getPath();
        Map<String, String> given = decoded(asked);
        if (site.getAuthority().equals(site.resolve(url).getAuthority()) && path != null) {
            if (path.startsWith(EMBED)) {
                return new Address(path.substring(EMBED.length()), given);
            }
            if (path.equals("/") || path.equals("/index.html")) {
                return explorer(given);
            }
        }
        throw refused(url);
    }

    private static BadParameterException refused(String url) {
        return new BadParameterException("url", url, "the address of an embed or of the explorer on this server");
    }

    private static Map<String, String> decoded(UriComponents asked) {
        Map<String, String> given = new LinkedHashMap<>();
        asked.getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> given.put(
                        URLDecoder.decode(name, StandardCharsets.UTF_8),
                        value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return given;
    }

    private static Address explorer(Map<String, String> given) {
        String view = given.getOrDefault("view", EmbedView.GRAPH.word());
        Map<String, String> parameters = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (SHARED.contains(name)) {
                parameters.put(name, value);
            } else if (name.startsWith(ARGUMENT)) {
                parameters.put(name.substring(ARGUMENT.length()), value);
            } else if (name.equals("actors")) {
                boolean several = view.equals(EmbedView.MATRIX.word());
                parameters.put(several ? "actors" : "actor", several ? value : value.split(",")[0]);
            }
        });
        return new Address(view, parameters);
    }

    /** Where the embed is. */
    String embed() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(EMBED + view);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
