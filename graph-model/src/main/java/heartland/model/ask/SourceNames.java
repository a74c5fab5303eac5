package heartland.model.ask;

import heartland.model.Script;
import heartland.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds papers in a question by id, title, or author and year: kuo-2004, Kuo (2004), 郭武平2004. */
final class SourceNames {
    private static final String BETWEEN = "[\\s,，(（《〈'’s-]{0,3}";

    private final Map<String, Pattern> byId = new TreeMap<>();

    SourceNames(Collection<Source> sources) {
        sources.forEach(source -> byId.put(
                source.id(),
                Pattern.compile(
                        names(source).collect(Collectors.joining("|", "(?<![a-z0-9])(?:", ")(?![a-z0-9])[)）》〉]?年?")))));
    }

    List<Token> find(String folded) {
        List<Token> found = new ArrayList<>();
        byId.forEach((id, pattern) -> {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                found.add(Token.source(matcher.start(), matcher.end(), id));
            }
        });
        return found;
    }

    private static Stream<String> names(Source source) {
        Stream<String> citations = source.date().stream().flatMap(date -> source.author().stream()
                .filter(author -> author.family() != null)
                .map(author -> words(author.family()) + "(?:" + words(author.given() == null ? "" : author.given())
                        + ")?" + BETWEEN + date.year()));
        return Stream.concat(Stream.of(spaced(source.id()), words(source.title())), citations);
    }

    private static String spaced(String id) {
        return Arrays.stream(id.split("-")).map(SourceNames::words).collect(Collectors.joining(BETWEEN));
    }

    private static String words(String text) {
        return Pattern.quote(Script.fold(text));
    }
}
