package heartland.loader;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Sources;
import heartland.store.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperQuotesTests {
    /** One article is hard-wrapped and cut by the end of a page. */
    private static final String ISSUE = """
            論草原的門票

            2001年6月，烏茲別克加入
            上海合作組織。2002年，哈薩克、吉爾吉斯與
            \f塔吉克加入集體安全條約組織。

            %s

            A word on the steppe

            Turkmenistan joined the United Nations
            in March 1992.

            %s
            """.formatted("草原上的風很大。".repeat(60), "The wind is strong there. ".repeat(20));

    private static final String LIST = """
            [{"id":"tickets","title":"論草原的門票","language":"zh-Hant","custom":{"file":"issue.txt"}},
             {"id":"word","title":"A word on the steppe","language":"en","custom":{"file":"issue.txt"}},
             {"id":"note","title":"A note","language":"en","custom":{"file":"note.txt"}}]
            """;

    @TempDir
    Path folder;

    private final List<DataException> problems = new ArrayList<>();
    private Contents quoting;

    @BeforeEach
    void extract() throws IOException {
        Files.createDirectories(papers().resolve("2001"));
        Files.writeString(papers().resolve("2001/issue.txt"), ISSUE);
        Files.writeString(papers().resolve("note.txt"), "Kazakhstan joined the United Nations in March 1992.\n");
        Path list = Files.writeString(folder.resolve("sources.json"), LIST);
        Home home = Home.locate();
        quoting = new PaperExtraction(
                        () -> Pipeline.extractor(home, null),
                        Sources.read(list),
                        new ExtractionCache(folder.resolve("cache"), home))
                .run(List.of(papers()), step -> {})
                .contents();
        assertThat(quoting.claims()).extracting(Claim::doc).contains("tickets", "word", "note");
        assertThat(quoting.claims()).extracting(Claim::subject).contains("UZB", "TJK", "TKM", "KAZ");
    }

    @Test
    void shouldReadEveryQuoteFromItsPaper() {
        assertThat(completed()).isEqualTo(quoting);
        assertThat(problems).isEmpty();
    }

    @Test
    void shouldReadThemFromACopyWithOtherLineEnds() throws IOException {
        Files.writeString(papers().resolve("2001/issue.txt"), "\ufeff" + ISSUE.replace("\n", "\r\n"));

        assertThat(completed().claims()).allMatch(claim -> claim.evidence().quote() != null);
        assertThat(problems).isEmpty();
    }

    @Test
    void shouldLeaveOutTheQuoteThatThePaperHasInOtherWords() throws IOException {
        Files.writeString(papers().resolve("2001/issue.txt"), ISSUE.replace("2001年6月，", "2001年，"));

        assertThat(completed().claims())
                .filteredOn(claim -> claim.evidence().quote() == null)
                .isNotEmpty()
                .allMatch(claim -> claim.subject().equals("UZB"));
        assertThat(problems).singleElement().asString().contains("issue.txt: 1 of ", "differs from the one");
    }

    @Test
    void shouldNameThePaperThatIsNotThere() throws IOException {
        Files.delete(papers().resolve("2001/issue.txt"));

        assertThat(completed().claims())
                .filteredOn(claim -> claim.evidence().quote() != null)
                .isNotEmpty()
                .allMatch(claim -> claim.doc().equals("note"));
        assertThat(problems)
                .singleElement()
                .asString()
                .contains(papers() + ": has no issue.txt", "claims stay without");
    }

    @Test
    void shouldNameThePaperThatCannotBeCutIntoItsArticles() throws IOException {
        Files.writeString(papers().resolve("2001/issue.txt"), "Nothing of the kind.\n");

        assertThat(completed().claims())
                .filteredOn(claim -> claim.evidence().quote() != null)
                .isNotEmpty()
                .allMatch(claim -> claim.doc().equals("note"));
        assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(problem)
                .hasMessageContaining("issue.txt"));
    }

    @Test
    void shouldSayOnceThatTheFolderIsNotThere() {
        Contents same = new PaperQuotes(folder.resolve("nowhere")).addTo(quoting.withoutQuotes(), problems::add);

        assertThat(same).isEqualTo(quoting.withoutQuotes());
        assertThat(problems).singleElement().asString().contains("nowhere");
    }

    @Test
    void shouldAskForNoPaperOfWhichAllQuotesAreThere() {
        assertThat(new PaperQuotes(folder.resolve("nowhere")).addTo(quoting, problems::add))
                .isEqualTo(quoting);
        assertThat(problems).isEmpty();
    }

    private Contents completed() {
        return new PaperQuotes(papers()).addTo(quoting.withoutQuotes(), problems::add);
    }

    private Path papers() {
        return folder.resolve("papers");
    }
}
