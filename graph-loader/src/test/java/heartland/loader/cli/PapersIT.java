package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.ClaimsFolder;
import heartland.loader.PaperQuotes;
import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Home;
import heartland.model.Source;
import heartland.model.Sources;
import heartland.store.Contents;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The five papers, which are not ours to ship: their folder is named by the environment. */
@EnabledIfEnvironmentVariable(
        named = "HEARTLAND_PAPERS",
        matches = ".+",
        disabledReason = "skipped: set HEARTLAND_PAPERS to the folder of the papers")
class PapersIT {
    @TempDir
    Path folder;

    @Test
    void shouldLeadFromEveryClaimOfEveryPaperToItsPlace() {
        Path papers = Path.of(System.getenv("HEARTLAND_PAPERS"));
        Path list = papers.resolve("sources.json");
        Run run = Run.of("extract", papers, "--sources", list, "--cache", folder.resolve("cache"), "--out", folder);
        assertThat(run.code()).as(run.err()).isZero();

        Sources sources = Sources.read(list);
        Contents found = new ClaimsFolder(folder).read(bad -> {
            throw bad;
        });
        assertThat(found.sources())
                .extracting(Source::id)
                .containsExactlyElementsOf(
                        sources.all().stream().map(Source::id).toList());
        Map<String, String> texts = sources.all().stream()
                .map(source -> source.file().orElseThrow())
                .distinct()
                .flatMap(file -> new DocumentReader().read(papers.resolve(file), sources).stream())
                .collect(Collectors.toMap(document -> document.source().id(), Document::text));
        assertThat(found.claims().stream().map(Claim::doc).distinct()).hasSizeGreaterThan(5);
        assertThat(found.claims()).allSatisfy(claim -> assertThatItStands(claim.evidence(), texts.get(claim.doc())));
        assertThat(completed(found.withoutQuotes(), papers)).isEqualTo(found);
    }

    @Test
    void shouldFindTheSentenceOfEveryClaimThatShips() {
        Contents shipped = new ClaimsFolder(Home.locate().data().resolve("claims")).read(bad -> {
            throw bad;
        });
        assertThat(completed(shipped, Path.of(System.getenv("HEARTLAND_PAPERS")))
                        .claims())
                .hasSizeGreaterThan(500)
                .allMatch(claim -> claim.evidence().quote() != null);
    }

    private static Contents completed(Contents claims, Path papers) {
        return new PaperQuotes(papers).addTo(claims, bad -> {
            throw bad;
        });
    }

    /** What a page break puts between may lie in between, so that the quote is part of the stretch, in order. */
    private static void assertThatItStands(Evidence evidence, String text) {
        String stretch = text.substring(evidence.start(), evidence.end());
        int at = 0;
        for (char c : evidence.quote().replaceAll("\\s+", "").toCharArray()) {
            at = stretch.indexOf(c, at) + 1;
            assertThat(at).as("%s in %s", evidence.quote(), stretch).isPositive();
        }
        assertThat(evidence.sha256()).isEqualTo(Evidence.hashOf(evidence.quote()));
    }
}
