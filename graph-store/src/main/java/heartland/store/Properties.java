package heartland.store;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Hash;
import heartland.model.Script;
import heartland.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How values stand as properties of nodes, and come back. The JSON form of a value is its properties; what a property
 * cannot hold, an object or a list of objects, is JSON text.
 */
final class Properties {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
    private static final Set<String> NESTED = Set.of("offices", "author", "issued", "custom");
    private static final String ATTR = "attr_";

    private Properties() {}

    static Map<String, Object> of(Source source) {
        Map<String, Object> properties = plain(source);
        properties.put("citation", source.citation());
        properties.put("short", source.shortCitation());
        source.date().ifPresent(date -> {
            properties.put("date", date.toString());
            properties.put("year", (long) date.year());
        });
        return properties;
    }

    /** Without its type, which is a label. */
    static Map<String, Object> of(Actor actor) {
        Map<String, Object> properties = plain(actor);
        properties.remove("type");
        properties.put("name", actor.name());
        actor.nameZh().ifPresent(name -> properties.put("nameZh", name));
        actor.nameRu().ifPresent(name -> properties.put("nameRu", name));
        properties.put(
                "keys",
                Stream.concat(Stream.of(actor.id()), actor.names().stream())
                        .map(Script::key)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList());
        return properties;
    }

    /** Without its evidence, which is the sentence's; an attribute {@code title} is {@code attr_title}. */
    static Map<String, Object> of(Claim claim) {
        Map<String, Object> properties = plain(claim);
        properties.remove("evidence");
        properties.remove("attrs");
        claim.attrs().forEach((name, value) -> properties.put(ATTR + name, value));
        return properties;
    }

    /** The sentence that a claim quotes. */
    static Map<String, Object> sentenceOf(Claim claim) {
        Map<String, Object> properties = plain(claim.evidence());
        properties.remove("quote");
        String quote = claim.evidence().quote();
        if (quote != null) {
            properties.put("text", quote);
            properties.put("folded", Script.fold(quote));
        }
        properties.put("id", sentenceId(claim));
        return properties;
    }

    /** What the claims of one sentence have in common: its place, and its words by their hash. */
    static String sentenceId(Claim claim) {
        Evidence evidence = claim.evidence();
        return Hash.id(
                claim.doc(), Integer.toString(evidence.start()), Integer.toString(evidence.end()), evidence.sha256());
    }

    static Map<String, Object> of(Statement statement) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", statement.id());
        properties.put("relation", statement.relation().id());
        properties.put("quad", statement.relation().quad());
        properties.put("polarity", statement.polarity().toString());
        properties.put("modality", statement.modality().toString());
        properties.put("from", Objects.toString(statement.from(), null));
        properties.put("to", Objects.toString(statement.to(), null));
        properties.put("text", statement.text());
        properties.putAll(statement.quantities());
        properties.values().removeIf(Objects::isNull);
        return properties;
    }

    static Source source(Map<String, Object> properties) {
        return MAPPER.convertValue(nested(properties), Source.class);
    }

    static Actor actor(Map<String, Object> properties, ActorType type) {
        Map<String, Object> json = nested(properties);
        json.put("type", type.label());
        return MAPPER.convertValue(json, Actor.class);
    }

    static Claim claim(Map<String, Object> claim, Map<String, Object> sentence) {
        Map<String, Object> json = new LinkedHashMap<>(claim);
        Map<String, Object> evidence = new LinkedHashMap<>(sentence);
        evidence.put("quote", evidence.remove("text"));
        json.put("evidence", evidence);
        json.put(
                "attrs",
                claim.entrySet().stream()
                        .filter(property -> property.getKey().startsWith(ATTR))
                        .collect(Collectors.toMap(
                                property -> property.getKey().substring(ATTR.length()), Map.Entry::getValue)));
        return MAPPER.convertValue(json, Claim.class);
    }

    private static Map<String, Object> plain(Object value) {
        Map<String, Object> properties = MAPPER.convertValue(value, MAP);
        properties.values().removeIf(Objects::isNull);
        properties.replaceAll((name, property) -> NESTED.contains(name) ? text(property) : property);
        return properties;
    }

    private static Object text(Object nested) {
        return nested instanceof List<?> list
                ? list.stream().map(MAPPER::writeValueAsString).toList()
                : MAPPER.writeValueAsString(nested);
    }

    private static Map<String, Object> nested(Map<String, Object> properties) {
        Map<String, Object> json = new LinkedHashMap<>(properties);
        json.replaceAll((name, property) -> NESTED.contains(name) ? parsed(property) : property);
        return json;
    }

    private static Object parsed(Object text) {
        return text instanceof List<?> list
                ? list.stream().map(Properties::parsed).toList()
                : MAPPER.readValue(text.toString(), MAP);
    }
}
