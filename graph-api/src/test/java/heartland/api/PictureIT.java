package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class PictureIT extends OnPage {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /?view=matrix&actors=KAZ,RUS                  | Kazakhstan in Shanghai Cooperation Organisation: since 2001-06, no end stated
            /?view=timeline&actors=KAZ                    | Kazakhstan is a member of Shanghai Cooperation Organisation · since 2001-06, no end stated
            /?view=map&actors=KAZ&relations=MEMBER_OF     | Kazakhstan is a member of Shanghai Cooperation Organisation
            """)
    void shouldLeadToTheSentences(String view, String mark) {
        see(view);
        lead(mark).dispatchEvent("click");
        assertThat(page.locator("hl-statement blockquote"))
                .hasText(new String[] {SmallGraph.JOINED_ZH, SmallGraph.JOINED_EN});
    }

    @Test
    void shouldLeadFromABarToAllThatItCounts() {
        see("/?view=balance&actors=KAZ,CHN,RUS");
        lead("China, 2002: 1 of cooperation, 0 of conflict").click();
        assertThat(page.locator("hl-statement blockquote"))
                .containsText(new String[] {"Astana signed the SCO Charter.", "Beijing signed the SCO Charter."});
    }

    @Test
    void shouldBeReadByKeyboardAlone() {
        see("/?view=matrix&actors=KAZ,RUS");
        page.locator("g.lead[tabindex='0']").focus();
        String first = focused();
        page.keyboard().press("ArrowRight");
        assertThat(focused()).isNotEqualTo(first).startsWith("Russia in ");
        page.keyboard().press("ArrowLeft");
        assertThat(focused()).isEqualTo(first);
        page.keyboard().press("Enter");
        assertThat(page.locator("hl-statement blockquote").first()).isVisible();
        assertThat(focused()).isEqualTo(first);
        assertThat(page.locator("g.lead[tabindex='0']")).hasCount(1);
    }

    @Test
    void shouldTellWhoBelongedOnADayByWhatMayHold() {
        see("/?view=matrix&actors=KAZ,RUS,UZB&asOf=2001-03");
        assertThat(page.locator("g.lead")).hasCount(2);
        see("/?view=matrix&actors=KAZ,RUS,UZB&asOf=2002");
        assertThat(page.locator("g.lead")).hasCount(5);
        see("/?view=matrix&actors=KAZ,RUS,UZB&asOf=2000");
        assertThat(page.locator("g.lead")).hasCount(0);
    }

    @Test
    void shouldSayWhatHasNoPlaceOnTheMap() {
        see("/?view=map&actors=KAZ");
        Locator unplaced = page.locator("hl-picture details");
        assertThat(unplaced.locator("summary")).hasText("2 not on the map, since no place of theirs is known");
        unplaced.locator("summary").click();
        assertThat(unplaced.locator("button")).hasText(new String[] {"Sergei Ivanov", "SCO Charter"});
        unplaced.locator("button").last().click();
        assertThat(page.locator("hl-statement h1")).containsText("SCO Charter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "balance", "timeline", "map"})
    void shouldFitANarrowScreenInChineseAndInTheDark(String kind) {
        page.setViewportSize(360, 740);
        see("/?view=" + kind + "&actors=KAZ,RUS,CHN&lang=zh-Hant&theme=dark");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.locator("hl-picture svg")).containsText(kind.equals("balance") ? "中國" : "哈薩克");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "balance", "timeline", "map"})
    void shouldBeKeptAsAPictureFile(String kind) throws IOException, ParserConfigurationException, SAXException {
        see("/?view=" + kind + "&actors=KAZ,RUS,CHN");
        Download svg = page.waitForDownload(() -> button("SVG").click());
        assertThat(svg.suggestedFilename()).isEqualTo(kind + ".svg");
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.path().toFile())
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(Files.readString(svg.path())).contains("rgb(").doesNotContain("var(");
        Download png = page.waitForDownload(() -> button("PNG").click());
        assertThat(ImageIO.read(png.path().toFile()).getWidth())
                .isEqualTo(2 * (int) Double.parseDouble(root.getAttribute("width")));
    }

    private void see(String view) {
        page.navigate(Served.uri(view).toString());
        page.locator("hl-picture svg").waitFor();
    }

    private Locator lead(String label) {
        return page.locator("g.lead[aria-label=\"" + label + "\"]");
    }

    private Locator button(String name) {
        return page.locator("hl-picture .tools button", new Page.LocatorOptions().setHasText(name));
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }
}
