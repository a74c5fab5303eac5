package heartland.api.embed;

import heartland.api.problem.BadParameterException;
import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import heartland.store.NamedQuery.Returns;
import heartland.store.Param.Type;
import heartland.store.UnknownQueryException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of an embed asks for.
 *
 * @param view how the answer is looked at
 * @param query the question
 * @param arguments what the question is asked with
 * @param asOf the day that the view tells of, where the question itself does not ask for one; null for all times
 * @param words its language
 * @param theme light, dark or auto
 * @param interactive whether it answers to the reader's hand
 */
record Embed(
        EmbedView view,
        NamedQuery query,
        Map<String, String> arguments,
        String asOf,
        Words words,
        String theme,
        boolean interactive) {
    private static final String AS_OF = "asOf";
    /** What the explorer's address has itself, by its name there. */
    private static final Map<String, String> SHARED =
            Map.of("actor", "actors", "actors", "actors", "relations", "relations", AS_OF, AS_OF);

    private static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final List<String> BOOLEANS = List.of("true", "false");

    /**
     * @param name a view, or a query of kind graph
     * @param given the parameters of the address
     * @throws UnknownQueryException if nothing goes by that name
     * @throws BadParameterException if a parameter does not fit
     */
    static Embed of(String name, Map<String, String> given, NamedQueries queries) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        rest.values().removeIf(String::isBlank);
        String theme = oneOf("theme", rest.remove("theme"), THEMES);
        String interactive = oneOf("interactive", rest.remove("interactive"), BOOLEANS);
        Words words = Words.of(rest.remove("lang"));
        EmbedView view = EmbedView.of(name).orElse(EmbedView.GRAPH);
        String asked = rest.remove("query");
        NamedQuery query = queries.get(!name.equals(view.word()) ? name : asked == null ? view.query() : asked);
        if (!view.shows(query)) {
            throw new BadParameterException(
                    view == EmbedView.GRAPH && asked == null ? "view" : "query", query.name(), allowed(queries));
        }
        boolean dated = query.params().stream().anyMatch(param -> param.name().equals(AS_OF));
        String asOf = view == EmbedView.MATRIX && !dated ? rest.remove(AS_OF) : rest.get(AS_OF);
        return new Embed(view, query, rest, asOf, words, theme, interactive.equals("true"));
    }

    private static String oneOf(String parameter, String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new BadParameterException(parameter, value, String.join(", ", allowed));
        }
        return value == null ? allowed.get(0) : value;
    }

    private static String allowed(NamedQueries queries) {
        return queries.all().stream()
                .filter(query -> query.returns() == Returns.GRAPH)
                .map(NamedQuery::name)
                .collect(Collectors.joining(
                        ", ", "one that answers with a graph: ", "; /embed/table?query= shows the others"));
    }

    /**
     * What it shows, in words.
     *
     * @param name tells the name of an actor that an argument gives
     */
    String title(UnaryOperator<String> name) {
        String asked = words.choose(query.title(), query.titleZh());
        Stream<String> actors = query.params().stream()
                .filter(param -> param.type() == Type.ACTOR || param.type() == Type.ACTORS)
                .flatMap(param -> Stream.ofNullable(arguments.get(param.name())))
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .map(name);
        return Stream.concat(actors, Stream.ofNullable(asOf))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), about -> about.isEmpty() ? asked : asked + ": " + about));
    }

    /** The same in the explorer. */
    String explorer() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/");
        address.queryParam("view", view.word());
        Map<String, String> values = new LinkedHashMap<>();
        boolean own = query.name().equals(view.query()) && view != EmbedView.TABLE;
        if (!own) {
            values.put("query", query.name());
        }
        arguments.forEach(
                (name, value) -> values.put(own && SHARED.containsKey(name) ? SHARED.get(name) : "arg." + name, value));
        values.put(AS_OF, asOf);
        values.put("lang", words.language());
        values.values().removeIf(value -> value == null);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        // The explorer parts its lists before it decodes them.
        return address.encode().buildAndExpand(values).toUriString().replace("%2C", ",");
    }
}
