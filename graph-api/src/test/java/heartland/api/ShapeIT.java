package heartland.api;

import static heartland.api.Served.encode;
import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

class ShapeIT {
    private static final String GRAPH = "/api/queries/neighbours?actor=KAZ&asOf=2005";
    private static final String TABLE = "/api/queries/members?org=" + encode("上合組織") + "&asOf=2005";

    @Test
    void shouldGiveATableAsCsvThatASpreadsheetOpens() throws IOException {
        HttpResponse<String> response = accepting(TABLE, "text/csv");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8;header=present");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"members.csv\"");
        assertThat(response.body()).startsWith("\uFEFFid,name,nameZh,").contains("\r\n");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(response.body().substring(1)))
                .getRecords();
        JsonNode same = json(TABLE).get("rows");
        assertThat(rows).hasSameSizeAs(same.values());
        CSVRecord kazakhstan = rows.stream()
                .filter(row -> row.get("id").equals("KAZ"))
                .findFirst()
                .orElseThrow();
        assertThat(kazakhstan.get("nameZh")).isEqualTo("哈薩克");
        assertThat(kazakhstan.get("citations")).contains("Baker", "1. Part, paragraph 1", SmallGraph.JOINED_ZH);
        assertThat(kazakhstan.get("claims").split(" ")).hasSize(2);
    }

    @Test
    void shouldGiveAGraphAsGraphMlThatAnotherProgramReads() {
        HttpResponse<String> response = accepting(GRAPH, "application/graphml+xml");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/graphml+xml;charset=UTF-8");
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, String> names = new TreeMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((vertex, attribute) -> {
            if (vertex.getSecond().equals("name")) {
                names.put(vertex.getFirst(), attribute.getValue());
            }
        });
        importer.importGraph(graph, new StringReader(response.body()));
        JsonNode same = json(GRAPH).get("rows").get(0);
        assertThat(graph.vertexSet()).hasSameSizeAs(same.get("nodes").values());
        assertThat(graph.edgeSet()).hasSameSizeAs(same.get("edges").values());
        assertThat(graph.containsEdge("KAZ", "SCO")).isTrue();
        assertThat(names).containsEntry("KAZ", "Kazakhstan");
        assertThat(response.body()).contains(SmallGraph.JOINED_EN);
    }

    @Test
    void shouldGiveAGraphAsGexfWithIntervals() throws SAXException {
        HttpResponse<String> response = accepting(GRAPH, "application/gexf+xml");
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ShapeIT.class.getResource("/gexf-1.3.xsd"))
                .newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(response.body()))))
                .doesNotThrowAnyException();
        assertThat(response.body())
                .contains("timerepresentation=\"interval\"", "start=\"2001-06-01\"", SmallGraph.JOINED_EN);
    }

    @Test
    void shouldGiveAGraphAsClaimsInJsonLd() throws JsonLdError {
        HttpResponse<String> response = accepting(GRAPH, "application/ld+json");
        JsonArray things = JsonLd.expand(JsonDocument.of(new StringReader(response.body())))
                .loader((uri, options) -> {
                    throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is fetched: " + uri);
                })
                .get();
        List<JsonObject> claims = things.stream()
                .map(JsonValue::asJsonObject)
                .filter(thing -> thing.getJsonArray("@type").toString().contains("https://schema.org/Claim"))
                .toList();
        assertThat(claims)
                .hasSameSizeAs(json(GRAPH).get("rows").get(0).get("edges").values());
        JsonObject joined = claims.stream()
                .filter(claim -> claim.toString().contains("urn:heartland:relation:MEMBER_OF"))
                .filter(claim -> claim.toString().contains("urn:heartland:actor:SCO"))
                .findFirst()
                .orElseThrow();
        assertThat(joined.toString()).contains(SmallGraph.JOINED_EN, "2001-06/..");
        assertThat(joined.getJsonArray("http://www.w3.org/ns/prov#wasDerivedFrom"))
                .hasSize(2);
        assertThat(joined.getJsonArray("https://schema.org/appearance")).hasSize(2);
        assertThat(things.toString())
                .contains("http://purl.org/dc/terms/bibliographicCitation", "urn:heartland:source:baker-2022");
    }

    @Test
    void shouldGiveTheEdgesOfAGraphAsCsv() {
        HttpResponse<String> response = get(GRAPH + "&format=csv");
        assertThat(response.body())
                .startsWith("\uFEFFstatement,subject,relation,object,")
                .contains("MEMBER_OF");
    }

    @Test
    void shouldSayWhatATableCanBeGivenAs() {
        HttpResponse<String> response = accepting(TABLE, "application/graphml+xml");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(json(response).get("allowed").toString()).isEqualTo("[\"application/json\",\"text/csv\"]");
        assertThat(get(TABLE + "&format=gexf").statusCode()).isEqualTo(406);
        HttpResponse<String> unknown = get(TABLE + "&format=xlsx");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(json(unknown).get("allowed").asString()).isEqualTo("json, csv");
    }

    @Test
    void shouldGiveWhatTheAskerLikesBest() {
        assertThat(type(accepting(TABLE, "application/graphml+xml, text/csv;q=0.5, */*;q=0.1")))
                .startsWith("text/csv");
        assertThat(type(accepting(TABLE, "text/csv;q=0.2, application/json"))).startsWith("application/json");
        assertThat(type(accepting(TABLE, "*/*"))).startsWith("application/json");
        assertThat(type(accepting(TABLE, "application/json;q=0, */*"))).startsWith("text/csv");
        assertThat(type(accepting(GRAPH + "&format=gexf", "application/json"))).startsWith("application/gexf+xml");
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElseThrow();
    }

    private static HttpResponse<String> accepting(String path, String types) {
        return Served.send(HttpRequest.newBuilder(Served.uri(path)).header("Accept", types));
    }
}
