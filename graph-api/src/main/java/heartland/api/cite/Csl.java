package heartland.api.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.PageParser;
import de.undercouch.citeproc.csl.CSLItemData;
import heartland.model.Script;
import heartland.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs the CSL styles, by citeproc-java. */
final class Csl {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    static {
        loadQuietly();
    }

    private Csl() {}

    /**
     * The entries of a bibliography, in the order of the style.
     *
     * @param style the name of its file among the CSL styles
     * @param locale the language in which the style says its own words: {@code zh-TW}
     */
    static List<String> entries(String style, String locale, List<Source> sources) {
        CSLItemData[] items =
                sources.stream().map(Csl::item).map(CSLItemData::fromJson).toArray(CSLItemData[]::new);
        try {
            CSL csl = new CSL(new ListItemDataProvider(items), style, locale);
            csl.setOutputFormat("text");
            csl.registerCitationItems(sources.stream().map(Source::id).toArray(String[]::new));
            return Arrays.stream(csl.makeBibliography().getEntries())
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the CSL style " + style + " cannot be read", e);
        }
    }

    /** The source as CSL-JSON, without what only this graph needs. */
    static Map<String, Object> json(Source source) {
        Map<String, Object> json = MAPPER.convertValue(source, MAP);
        json.remove("custom");
        return json;
    }

    /** The same as text. */
    static String text(Source source) {
        return MAPPER.writeValueAsString(json(source));
    }

    /** The language in which a source is cited: its own. */
    static String locale(Source source) {
        String language = source.language() == null ? "" : source.language();
        if (language.startsWith("zh")) {
            return language.matches("zh-(Hant|TW|HK|MO).*") ? "zh-TW" : "zh-CN";
        }
        return "en-US";
    }

    /** Names in Han characters are whole: citeproc-java would set a comma between the family's name and the given one. */
    private static Map<String, Object> item(Source source) {
        Map<String, Object> item = json(source);
        item.put("author", source.author().stream().map(Csl::name).toList());
        return item;
    }

    private static Map<String, Object> name(Source.Author author) {
        String family = author.family();
        return family != null && !family.isEmpty() && Script.isHan(family.codePointAt(0))
                ? Map.of("literal", family + (author.given() == null ? "" : author.given()))
                : MAPPER.convertValue(author, MAP);
    }

    /** Its parser of pages is of an ANTLR a little older than Neo4j's, works with both, and would say so on System.err. */
    private static void loadQuietly() {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            PageParser.parse("1-2");
        } finally {
            System.setErr(err);
        }
    }
}
