package heartland.api.embed;

import heartland.api.page.Pages;
import heartland.api.shape.Drawn;
import heartland.store.QueryResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes the pages that other sites embed: the answer as a table, which the script of the page replaces by a picture. */
@Component
class EmbedPage {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Pages pages;
    private final Titles titles;
    private final JsonMapper mapper;
    private final String template = read("page.html");
    private final String failure = read("failure.html");

    EmbedPage(Pages pages, Titles titles, JsonMapper mapper) {
        this.pages = pages;
        this.titles = titles;
        this.mapper = mapper;
    }

    /**
     * @param answer what the embed asks for
     * @param address where the embed is, on this server
     */
    String of(Embed embed, QueryResult answer, String address) {
        Words words = embed.words();
        // "<" as an escape, lest a text in it end the script element.
        String asked = mapper.writeValueAsString(new Asked(embed.explorer(), embed.interactive(), drawn(embed, answer)))
                .replace("<", "\\u003c");
        Map<String, String> values = Map.of(
                "lang", words.language(),
                "theme", embed.theme(),
                "title", text(titles.of(embed)),
                "oembed", text(OEmbedController.describing(address)),
                "explorer", text(embed.explorer()),
                "open", text(words.get("open")),
                "asTable", text(words.get("table")),
                "table", new AnswerTable(words).of(answer),
                "asked", asked);
        return pages.withImportMap(filled(template, values));
    }

    /** A page that says what is wrong and what to do. */
    String failure(Words words, String message, String choices) {
        return filled(
                failure,
                Map.of(
                        "lang", words.language(),
                        "title", text(words.get("wrong")),
                        "message", text(message),
                        "choices", choices));
    }

    static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, EmbedPage.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other pictures than graphs ask for themselves: they show more rows than the table holds. */
    private static Drawn drawn(Embed embed, QueryResult answer) {
        return embed.view().isGraph() ? Drawn.of(answer) : null;
    }

    /**
     * What the page's script has to know.
     *
     * @param explorer the view, as the explorer's address tells it
     * @param graph what it draws, lest it ask again; null where the view is no graph
     */
    private record Asked(String explorer, boolean interactive, Drawn graph) {}
}
