package heartland.api.shape;

import heartland.api.problem.BadParameterException;
import heartland.api.problem.NotAcceptableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;

/** Chooses in which form to answer. */
public final class Negotiation {
    private static final HeaderContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    private Negotiation() {}

    /**
     * The form that the word names; without one, that which the header Accept likes best.
     *
     * @param word {@link Format#word}; may be null
     * @throws BadParameterException if no form has that word
     * @throws NotAcceptableException if the form is not offered
     */
    public static Format format(String word, HttpServletRequest request, List<Format> offered) {
        List<MediaType> types = offered.stream().map(Format::mediaType).toList();
        if (word == null || word.isBlank()) {
            return offered.get(types.indexOf(choose(request, types)));
        }
        Format format = Arrays.stream(Format.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameterException("format", word, words(offered)));
        if (!offered.contains(format)) {
            throw new NotAcceptableException(types);
        }
        return format;
    }

    /**
     * Of the media types on offer that which the header Accept likes best; of equals the first.
     *
     * @throws NotAcceptableException if it accepts none
     */
    public static MediaType choose(HttpServletRequest request, List<MediaType> offered) {
        List<MediaType> accepted = accepted(request, offered);
        List<MediaType> allowed = offered.stream()
                .filter(type ->
                        accepted.stream().noneMatch(range -> range.getQualityValue() == 0 && range.includes(type)))
                .toList();
        return accepted.stream()
                .flatMap(range -> allowed.stream().filter(range::includes))
                .findFirst()
                .orElseThrow(() -> new NotAcceptableException(offered));
    }

    private static List<MediaType> accepted(HttpServletRequest request, List<MediaType> offered) {
        try {
            return ACCEPT.resolveMediaTypes(new ServletWebRequest(request));
        } catch (HttpMediaTypeNotAcceptableException e) {
            throw new NotAcceptableException(offered);
        }
    }

    private static String words(List<Format> formats) {
        return formats.stream().map(Format::word).collect(Collectors.joining(", "));
    }
}
