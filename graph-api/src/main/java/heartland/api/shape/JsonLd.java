package heartland.api.shape;

import heartland.store.QueryResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A graph's answer as JSON-LD 1.1, its context embedded: each edge is a Claim of schema.org and a statement of RDF, each
 * sentence a Quotation in which it appears and, as PROV-O has it, from which it was derived.
 */
public final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode CONTEXT = context();

    private JsonLd() {}

    public static void write(QueryResult result, OutputStream out) throws IOException {
        Graph graph = Graph.of(result);
        List<Map<String, Object>> things = new ArrayList<>();
        graph.nodes().forEach(node -> things.add(actor(node)));
        Map<String, Map<String, Object>> sources = new LinkedHashMap<>();
        for (Graph.Edge edge : graph.edges()) {
            things.add(claim(edge));
            edge.quotations().forEach(quotation -> sources.putIfAbsent(quotation.source(), source(quotation)));
        }
        things.addAll(sources.values());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.put("@graph", things);
        out.write(MAPPER.writeValueAsBytes(document));
    }

    private static Map<String, Object> actor(Graph.Node node) {
        Map<String, Object> names = new LinkedHashMap<>();
        put(names, "zh", node.properties().get("nameZh"));
        put(names, "ru", node.properties().get("nameRu"));
        Map<String, Object> actor = thing(urn("actor", node.id()), "Thing");
        actor.put("identifier", node.id());
        actor.put("name", node.label());
        put(actor, "alternateName", names.isEmpty() ? null : names);
        put(actor, "additionalType", node.properties().get("type"));
        return actor;
    }

    private static Map<String, Object> claim(Graph.Edge edge) {
        List<String> quotations = edge.quotations().stream()
                .map(quotation -> urn("claim", quotation.claim()))
                .toList();
        String subject = urn("actor", edge.subject());
        String object = urn("actor", edge.object());
        Map<String, Object> claim = thing(urn("statement", edge.statement()), "Claim", "Statement", "Entity");
        claim.put("subject", subject);
        claim.put("predicate", urn("relation", edge.relation()));
        claim.put("object", object);
        claim.put("about", List.of(subject, object));
        put(claim, "temporalCoverage", interval(edge.from(), edge.to()));
        put(claim, "confidence", edge.properties().get("confidence"));
        claim.put(
                "appearance", edge.quotations().stream().map(JsonLd::quotation).toList());
        claim.put("wasDerivedFrom", quotations);
        return claim;
    }

    private static Map<String, Object> quotation(Quotation quotation) {
        Map<String, Object> thing = thing(urn("claim", quotation.claim()), "Quotation", "Entity");
        put(thing, "text", quotation.quote());
        thing.put("place", quotation.place());
        thing.put("isPartOf", urn("source", quotation.source()));
        thing.put("wasQuotedFrom", urn("source", quotation.source()));
        return thing;
    }

    private static Map<String, Object> source(Quotation quotation) {
        Map<String, Object> source = thing(urn("source", quotation.source()), "CreativeWork", "Entity");
        source.put("identifier", quotation.source());
        source.put("bibliographicCitation", quotation.citation());
        return source;
    }

    /** As ISO 8601-2 has it: two dots where it is open. */
    private static String interval(String from, String to) {
        return from == null && to == null
                ? null
                : Objects.requireNonNullElse(from, "..") + "/" + Objects.requireNonNullElse(to, "..");
    }

    private static Map<String, Object> thing(String id, String... types) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("id", id);
        thing.put("type", types.length == 1 ? types[0] : List.of(types));
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, Object value) {
        if (value != null) {
            thing.put(name, value);
        }
    }

    private static String urn(String kind, String id) {
        return "urn:heartland:" + kind + ":"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static JsonNode context() {
        try (InputStream json = JsonLd.class.getResourceAsStream("context.jsonld")) {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the context of JSON-LD cannot be read", e);
        }
    }
}
