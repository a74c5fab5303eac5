package heartland.store;

import heartland.model.PartialDate;
import heartland.model.Source;
import heartland.model.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns the texts that a person gives into the parameters of a query. */
record Arguments(ActorLookup actors, SourceLookup sources, Vocabulary vocabulary, Clock clock) {
    private static final int LONGEST = 500;

    Map<String, Object> of(NamedQuery query, Map<String, String> given) {
        Stream<String> paging =
                query.returns() == NamedQuery.Returns.TABLE ? Stream.of(Page.LIMIT, Page.AFTER) : Stream.empty();
        List<String> names =
                Stream.concat(query.params().stream().map(Param::name), paging).toList();
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw new BadArgumentException(
                            unknown,
                            given.get(unknown),
                            names.isEmpty() ? "no argument: the query takes none" : "only " + String.join(", ", names));
                });
        Map<String, Object> parameters = new HashMap<>();
        query.params().forEach(param -> parameters.put(param.name(), value(param, given.get(param.name()))));
        return parameters;
    }

    private Object value(Param param, String given) {
        String text = given == null || given.isBlank() ? param.defaultValue() : given.strip();
        if (text == null) {
            if (param.required()) {
                throw new BadArgumentException(param.name(), null, expected(param));
            }
            return null;
        }
        return switch (param.type()) {
            case ACTOR -> actors.get(text).id();
            case ACTORS -> each(text, name -> actors.get(name).id());
            case SOURCE -> source(param, text);
            case RELATIONS -> each(text, relation -> relation(param, relation));
            case DATE, INT, TEXT, ENUM -> plain(param, text, clock);
        };
    }

    /** The value of an argument that needs no graph; of others the text. */
    static Object plain(Param param, String text, Clock clock) {
        try {
            boolean fits =
                    switch (param.type()) {
                        case INT -> Long.parseLong(text) >= param.min() && Long.parseLong(text) <= param.max();
                        case ENUM -> param.allowed().contains(text);
                        default -> text.length() <= LONGEST;
                    };
            if (!fits) {
                throw new BadArgumentException(param.name(), text, expected(param));
            }
            return switch (param.type()) {
                case INT -> Long.parseLong(text);
                case DATE ->
                    text.equals("today")
                            ? LocalDate.now(clock).toString()
                            : PartialDate.parse(text).toString();
                default -> text;
            };
        } catch (IllegalArgumentException e) {
            throw new BadArgumentException(param.name(), text, expected(param));
        }
    }

    private String source(Param param, String id) {
        List<String> ids = sources.all().stream().map(Source::id).toList();
        if (!ids.contains(id)) {
            throw new BadArgumentException(param.name(), id, "one of " + String.join(", ", ids));
        }
        return id;
    }

    private String relation(Param param, String id) {
        return vocabulary
                .find(id)
                .orElseThrow(() -> new BadArgumentException(
                        param.name(),
                        id,
                        "one or more of "
                                + vocabulary.relations().stream()
                                        .map(relation -> relation.id())
                                        .toList()))
                .id();
    }

    private static List<String> each(String list, UnaryOperator<String> value) {
        return Stream.of(list.split("[,，、]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(value)
                .distinct()
                .toList();
    }

    private static String expected(Param param) {
        return switch (param.type()) {
            case ACTOR -> "an actor's id or one of its names";
            case ACTORS -> "actors' ids or names, set apart by commas";
            case SOURCE -> "a source's id";
            case RELATIONS -> "relations, set apart by commas";
            case DATE -> "a date as YYYY, YYYY-MM or YYYY-MM-DD, or today";
            case INT -> "a whole number from " + param.min() + " to " + param.max();
            case TEXT -> "a text of at most " + LONGEST + " characters";
            case ENUM -> "one of " + String.join(", ", param.allowed());
        };
    }
}
