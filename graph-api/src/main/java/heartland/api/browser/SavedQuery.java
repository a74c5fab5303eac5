package heartland.api.browser;

import heartland.store.NamedQuery;
import heartland.store.Param;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question of cypher/queries as Neo4j Browser saves it: Cypher that runs, and draws, as it stands. */
final class SavedQuery {
    /** Browser draws no more than its user can make out. */
    private static final String LIMIT = "LIMIT 300";

    private static final Pattern LIMITED = Pattern.compile("(?s).*\\bLIMIT\\s+\\d+\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("\\$(\\w+)");

    private SavedQuery() {}

    /** The question with the arguments of its example in their places, since Browser draws what is one statement. */
    static String of(NamedQuery query) {
        Map<String, String> values =
                query.params().stream().collect(Collectors.toMap(Param::name, param -> value(param, query)));
        String cypher = ARGUMENT.matcher(body(query))
                .replaceAll(argument -> Matcher.quoteReplacement(values.get(argument.group(1))));
        String example = query.params().stream()
                .map(param -> param.name() + " = " + values.get(param.name()))
                .collect(Collectors.joining(", "));
        return "// " + query.title() + "\n" + (example.isEmpty() ? "" : "// " + example + "\n")
                + limited(query.returns() == NamedQuery.Returns.GRAPH ? drawn(cypher) : cypher);
    }

    private static String body(NamedQuery query) {
        return query.cypher()
                .lines()
                .dropWhile(line -> line.startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String limited(String cypher) {
        return LIMITED.matcher(cypher).matches() ? cypher : cypher + "\n" + LIMIT;
    }

    /** What such a question answers are maps, for programs; here follow the relationships that they tell of. */
    private static String drawn(String cypher) {
        return "CALL () {\n" + cypher.indent(2) + "}\n"
                + "UNWIND edges AS edge\n"
                + "MATCH p = (:Actor {id: edge.subject})-[r]->(:Actor {id: edge.object})\n"
                + "WHERE r.statement = edge.statement\n"
                + "RETURN p";
    }

    private static String value(Param param, NamedQuery query) {
        String text = query.example().getOrDefault(param.name(), param.defaultValue());
        if (text == null) {
            return "null";
        }
        return switch (param.type()) {
            case INT -> text;
            case ACTORS, RELATIONS ->
                Stream.of(text.split(",")).map(SavedQuery::quoted).collect(Collectors.joining(", ", "[", "]"));
            case DATE -> text.equals("today") ? "toString(date())" : quoted(text);
            case ACTOR, SOURCE, TEXT, ENUM -> quoted(text);
        };
    }

    private static String quoted(String text) {
        return "'" + text.strip().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
