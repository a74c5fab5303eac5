package heartland.api.cite;

import heartland.api.problem.BadParameterException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** How a source is cited. */
public enum CiteStyle {
    /** Authors, year, title, container: as the graph has it. */
    PLAIN(null, "text/plain"),
    /** The style of the American Psychological Association. */
    APA("apa", "text/plain"),
    /** The Chicago Manual of Style, author and date. */
    CHICAGO("chicago-author-date", "text/plain"),
    /** China's national standard, author and date. */
    GB_T_7714_2015("china-national-standard-gb-t-7714-2015-author-date", "text/plain"),
    /** An entry of a BibTeX file. */
    BIBTEX(null, "application/x-bibtex"),
    /** An item of CSL-JSON. */
    CSL_JSON(null, "application/vnd.citationstyles.csl+json");

    private final String csl;
    private final MediaType mediaType;

    CiteStyle(String csl, String mediaType) {
        this.csl = csl;
        this.mediaType = new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8);
    }

    /**
     * The style of that word; without one {@link #PLAIN}.
     *
     * @throws BadParameterException if there is none
     */
    public static CiteStyle of(String word) {
        if (word == null || word.isBlank()) {
            return PLAIN;
        }
        return Arrays.stream(values())
                .filter(style -> style.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new BadParameterException("cite", word, words().stream().collect(Collectors.joining(", "))));
    }

    /** The words of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(CiteStyle::word).toList();
    }

    /** The word that asks for it, for example {@code gb-t-7714-2015}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a bibliography in it is. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** The name of its file among the CSL styles; null where it has none. */
    String csl() {
        return csl;
    }
}
