package heartland.api.shape;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.store.NamedQuery;
import heartland.store.NamedQuery.Returns;
import heartland.store.QueryResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ShapesTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", " =1", "＝1"})
    void shouldKeepACellFromBeingAFormula(String text) throws IOException {
        assertThat(csv(table(List.of("name"), row("name", text))).get(1).get(0)).isEqualTo("'" + text);
    }

    @Test
    void shouldLeaveNumbersAndOtherTextsAsTheyAre() throws IOException {
        List<CSVRecord> records = csv(table(List.of("net", "name"), row("net", -3L, "name", "a \"b\", c\nd")));
        assertThat(records.get(1).toList()).containsExactly("-3", "a \"b\", c\nd");
    }

    @Test
    void shouldTellCitationsAsTextAndNameTheClaims() throws IOException {
        Map<String, Object> citation = row(
                "claim",
                "c1",
                "source",
                "han-2020",
                "citation",
                "Han (2020) Clubs",
                "section",
                "1. Part",
                "paragraph",
                1L);
        citation.put("sentence", 2L);
        citation.put("quote", null);
        List<CSVRecord> records =
                csv(table(List.of("name", "citations"), row("name", "Kazakhstan", "citations", List.of(citation))));
        assertThat(records.get(0).toList()).containsExactly("name", "citations", "claims");
        assertThat(records.get(1).toList())
                .containsExactly("Kazakhstan", "Han (2020) Clubs, 1. Part, paragraph 1, sentence 2", "c1");
    }

    @Test
    void shouldKeepTheRowsOfAllPagesUnderOneHead() throws IOException {
        QueryResult page = table(List.of("name"), row("name", "one"));
        assertThat(csv(page, page, page)).hasSize(4);
    }

    @Test
    void shouldGiveAGraphAsItsEdgesInCsv() throws IOException {
        assertThat(csv(graph()).get(1).toList()).contains("MEMBER_OF", "s1").contains("Uzbekistan (old)");
    }

    @Test
    void shouldLetAnEdgeLastFromTheFirstToTheLastDayThatItsDatesMayMean() throws Exception {
        Document gexf = gexf(graph());
        Element dated = (Element) gexf.getElementsByTagName("edge").item(0);
        assertThat(dated.getAttribute("start")).isEqualTo("1994-01-01");
        assertThat(dated.getAttribute("end")).isEqualTo("1999-02-28");
        Element undated = (Element) gexf.getElementsByTagName("edge").item(1);
        assertThat(undated.hasAttribute("start") || undated.hasAttribute("end")).isFalse();
        assertThat(attribute(undated, "dated")).isEqualTo("false");
    }

    @Test
    void shouldWriteXmlWhateverTheTextsHold() throws Exception {
        Document gexf = gexf(graph());
        assertThat(attribute((Element) gexf.getElementsByTagName("edge").item(0), "citations"))
                .contains("a < b \uFFFD c");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphMl.write(graph(), out);
        Element edge = (Element) parse(out).getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("source")).isEqualTo("Uzbekistan_x0020__x0028_old_x0029_");
    }

    private static QueryResult graph() {
        Map<String, Object> citation = row("claim", "c1", "source", "han-2020", "citation", "Han", "paragraph", 1L);
        citation.put("quote", "a < b \f c");
        Map<String, Object> dated = row("statement", "s1", "subject", "Uzbekistan (old)", "relation", "MEMBER_OF");
        dated.putAll(row("object", "CSTO", "from", "1994", "to", "1999-02", "citations", List.of(citation)));
        Map<String, Object> undated = row("statement", "s2", "subject", "CSTO", "relation", "MEMBER_OF");
        undated.putAll(row("object", "CSTO", "from", null, "to", null, "citations", List.of()));
        List<Map<String, Object>> nodes =
                List.of(row("id", "Uzbekistan (old)", "name", "Uzbekistan"), row("id", "CSTO"));
        return new QueryResult(
                query(Returns.GRAPH),
                List.of("nodes", "edges"),
                List.of(row("nodes", nodes, "edges", List.of(dated, undated))),
                null);
    }

    private static QueryResult table(List<String> columns, Map<String, Object> row) {
        return new QueryResult(query(Returns.TABLE), columns, List.of(row), null);
    }

    private static NamedQuery query(Returns returns) {
        return new NamedQuery("test", "A test", null, "", null, List.of(), Map.of(), returns, "");
    }

    private static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private static List<CSVRecord> csv(QueryResult... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(Arrays.asList(pages), out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return new ArrayList<>(
                CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords());
    }

    private static Document gexf(QueryResult result) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Gexf.write(result, out);
        return parse(out);
    }

    private static Document parse(ByteArrayOutputStream out) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String attribute(Element edge, String name) {
        for (int i = 0; i < edge.getElementsByTagName("attvalue").getLength(); i++) {
            Element value = (Element) edge.getElementsByTagName("attvalue").item(i);
            if (value.getAttribute("for").equals(name)) {
                return value.getAttribute("value");
            }
        }
        throw new AssertionError("no " + name);
    }
}
