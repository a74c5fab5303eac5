package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Download;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is on screen, as a link and as files. */
class SharePageIT extends OnPage {
    private static final String VIEW = "/?actors=SCO&expanded=RUS&hidden=UZB&asOf=2001&theme=dark&lang=zh-Hant";

    @Test
    void shouldShowTheSameByTheLinkThatIsCopied() {
        visit("/?actors=SCO&lang=zh-Hant");
        waitForNodes(5);
        click("node#RUS");
        page.locator("[data-do=expand]").click();
        waitForNodes(7);
        page.evaluate(
                "() => { document.querySelector('#graph').cy.$('node#KAZ').position({ x: 321, y: -123 }).emit('dragfree'); }");
        click("node#UZB");
        page.locator("[data-do=hide]").click();
        page.locator("hl-time input").fill("2001");
        click("edge[source = 'CHN'][target = 'SCO']");
        assertThat(page.locator("hl-statement")).isVisible();
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "RUS baikonur");
        String link = page.url();
        String places = places();

        page.navigate("about:blank");
        page.navigate(link);

        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "RUS baikonur");
        assertThat(places()).isEqualTo(places).contains("321");
        assertThat(page.locator("hl-statement")).isVisible();
        assertThat(page.locator("hl-time output")).hasText("2001");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("zh-Hant");
    }

    @Test
    void shouldGoBackToTheViewBefore() {
        visit("/?actors=SCO");
        waitForNodes(5);
        click("node#RUS");
        assertThat(page.locator("hl-actor h1")).hasText("Russia");
        page.goBack();
        assertThat(page.locator("hl-actor h1")).hasText("Shanghai Cooperation Organisation");
    }

    @Test
    void shouldSaveATableOfWhatIsOnScreen() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(saved("csv").substring(1)))
                .getRecords();

        assertThat(rows)
                .extracting(row -> row.get("subject") + " " + row.get("relation") + " " + row.get("object") + " "
                        + row.get("from"))
                .containsExactlyInAnyOrder(
                        "KAZ MEMBER_OF SCO 2001-06",
                        "CHN MEMBER_OF SCO 2001",
                        "RUS MEMBER_OF SCO 2001",
                        "RUS LEASES baikonur 1994");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("view")).contains("actors=SCO", "asOf=2001"));
        assertThat(rows).allSatisfy(row -> assertThat(row.get("citations")).isNotBlank());
    }

    @Test
    void shouldSaveAGraphThatGraphToolsRead() throws IOException, SAXException {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        String graphml = saved("graphml");
        importer.importGraph(graph, new StringReader(graphml));
        assertThat(graph.edgeSet()).hasSize(4);
        assertThat(graph.vertexSet()).hasSize(5);
        assertThat(graphml).contains("哈薩克", "actors=SCO");

        Validator gexf = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SharePageIT.class.getResource("/gexf-1.3.xsd"))
                .newValidator();
        String text = saved("gexf");
        assertThatCode(() -> gexf.validate(new StreamSource(new StringReader(text))))
                .doesNotThrowAnyException();
        assertThat(text).contains("start=\"2001-06-01\"", "actors=SCO");
    }

    @Test
    void shouldSaveADrawing() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(saved("svg"))));
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(4);
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("actors=SCO");
    }

    @Test
    void shouldSaveAPicture() throws IOException {
        BufferedImage picture = ImageIO.read(file("png").toFile());
        assertThat(picture.getWidth()).isGreaterThan(400);
        assertThat(picture.getHeight()).isGreaterThan(300);
        assertThat(picture.getRGB(2, 2)).isEqualTo(0xFF14171D);
    }

    private String saved(String form) throws IOException {
        return Files.readString(file(form));
    }

    private Path file(String form) {
        visit(VIEW);
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "RUS baikonur");
        page.locator("hl-export summary").click();
        Download download = page.waitForDownload(
                () -> page.locator("[data-export=" + form + "]").click());
        assertThat(download.suggestedFilename()).isEqualTo("heartland-SCO-2001." + form);
        return download.path();
    }
}
