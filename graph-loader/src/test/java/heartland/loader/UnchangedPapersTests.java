package heartland.loader;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.extract.Extractor;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that are read more than once, with the rules and actors of data/ and without a parser. */
class UnchangedPapersTests {
    private static final Supplier<Extractor> NOBODY = () -> {
        throw new AssertionError("an extractor is asked for");
    };

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void copyTheHomeAndWriteTwoPapers() throws IOException {
        home = HomeCopy.to(folder.resolve("home"));
        Files.createDirectories(papers());
        Files.writeString(papers().resolve("a.txt"), "2001年6月，烏茲別克加入上海合作組織。\n");
        Files.writeString(
                papers().resolve("b.md"), "# Notes\n\nTurkmenistan joined the United Nations in March 1992.\n");
    }

    @Test
    void shouldKnowWhatUnchangedPapersYield() {
        Extracted first = extract();
        Extracted second = run(NOBODY, Sources.none());

        assertThat(first.unchanged()).isZero();
        assertThat(first.contents().claims()).extracting(Claim::subject).contains("UZB", "TKM");
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.extractions()).isEqualTo(first.extractions());
    }

    @Test
    void shouldReadAloneThePaperThatHasChanged() throws IOException {
        extract();
        Files.writeString(papers().resolve("a.txt"), "2001年6月，塔吉克加入上海合作組織。\n");
        Extracted again = extract();

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.contents().claims())
                .extracting(Claim::subject)
                .contains("TJK", "TKM")
                .doesNotContain("UZB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rules/zh/member_of.rules", "rules/en/grammar.rules", "actors/places.jsonl", "relations.jsonl"})
    void shouldReadAllPapersAnewWhenWhatIsKnownChanges(String file) throws IOException {
        extract();
        append(file, "\n");

        assertThat(extract().unchanged()).isZero();
    }

    @Test
    void shouldFindTheActorThatIsNew() throws IOException {
        Files.writeString(papers().resolve("a.txt"), "2001年6月，烏茲別克加入草原茶會。\n");
        extract();
        append(
                "actors/organizations.jsonl",
                "{\"id\":\"steppe-tea\",\"type\":\"Organization\",\"names\":[\"草原茶會\"]}\n");

        assertThat(extract().contents().claims()).extracting(Claim::object).contains("steppe-tea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digests/memberships.md", "claims/claims.jsonl", "sources.json"})
    void shouldNotMindWhichOtherPapersShip(String file) throws IOException {
        extract();
        append(file, "\n");

        assertThat(extract().unchanged()).isEqualTo(2);
    }

    @Test
    void shouldReadAnewThePaperOfWhichMoreIsKnown() throws IOException {
        extract();
        Path list = folder.resolve("sources.json");
        Files.writeString(list, "[{\"id\":\"tea\",\"title\":\"Tea\",\"custom\":{\"file\":\"b.md\"}}]");
        Extracted again = run(() -> Pipeline.extractor(home, null), Sources.read(list));

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.contents().claims())
                .extracting(Claim::doc)
                .contains("a", "tea")
                .doesNotContain("b");
    }

    @Test
    void shouldKeepOnlyTheLastOfEachPaper() throws IOException {
        extract();
        append("actors/places.jsonl", "\n");
        extract();
        Files.writeString(papers().resolve("a.txt"), "2001年6月，塔吉克加入上海合作組織。\n");
        extract();

        assertThat(kept()).hasSize(2);
    }

    @Test
    void shouldReadAnewThePaperWhoseExtractionIsDamaged() throws IOException {
        Extracted whole = extract();
        for (Path file : kept()) {
            Files.writeString(file, Files.readString(file).substring(0, 40));
        }

        assertThat(extract().unchanged()).isZero();
        assertThat(run(NOBODY, Sources.none()).extractions()).isEqualTo(whole.extractions());
    }

    @Test
    void shouldReadPapersWhereNothingCanBeKept() throws IOException {
        Files.writeString(cache(), "a file where the folder should be");

        assertThat(extract().contents().claims()).isNotEmpty();
        assertThat(extract().unchanged()).isZero();
    }

    private Extracted extract() {
        return run(() -> Pipeline.extractor(home, null), Sources.none());
    }

    private Extracted run(Supplier<Extractor> extractor, Sources sources) {
        return new PaperExtraction(extractor, sources, new ExtractionCache(cache(), home))
                .run(List.of(papers()), step -> {});
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(home.data().resolve(file), text, StandardOpenOption.APPEND);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        }
    }

    private Path papers() {
        return folder.resolve("papers");
    }

    private Path cache() {
        return folder.resolve("cache");
    }
}
