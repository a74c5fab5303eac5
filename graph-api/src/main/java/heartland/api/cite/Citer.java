package heartland.api.cite;

import heartland.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cites sources, each in its own language. */
@Component
public class Citer {
    /** What a style makes of a source takes a tenth of a second, and there are few sources. */
    private final Map<Cited, String> cited = new ConcurrentHashMap<>();

    private record Cited(CiteStyle style, Source source) {}

    /** A source by itself: a text, or for {@link CiteStyle#CSL_JSON} a map. */
    public Object cite(Source source, CiteStyle style) {
        return style == CiteStyle.CSL_JSON
                ? Csl.json(source)
                : cited.computeIfAbsent(
                        new Cited(style, source), key -> String.join("\n", entries(List.of(source), style)));
    }

    /** Sources in the order of the style, those of one language together: the text of a file. */
    public String bibliography(List<Source> sources, CiteStyle style) {
        List<String> entries = entries(sources, style);
        return style == CiteStyle.CSL_JSON
                ? entries.stream().collect(Collectors.joining(",\n", "[", "]\n"))
                : entries.stream().map(entry -> entry + "\n").collect(Collectors.joining());
    }

    private static List<String> entries(List<Source> sources, CiteStyle style) {
        return switch (style) {
            case PLAIN -> sources.stream().map(Source::citation).toList();
            case BIBTEX -> List.of(BibTeX.of(sources));
            case CSL_JSON -> sources.stream().map(Csl::text).toList();
            case APA, CHICAGO, GB_T_7714_2015 -> byLanguage(sources, style.csl());
        };
    }

    private static List<String> byLanguage(List<Source> sources, String style) {
        Map<String, List<Source>> byLocale =
                sources.stream().collect(Collectors.groupingBy(Csl::locale, TreeMap::new, Collectors.toList()));
        List<String> entries = new ArrayList<>();
        byLocale.forEach((locale, some) -> entries.addAll(Csl.entries(style, locale, some)));
        return entries;
    }
}
