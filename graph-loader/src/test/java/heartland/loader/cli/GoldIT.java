package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gold, and the papers that it was written from, which are not ours to ship: the environment names their folders. */
@EnabledIfEnvironmentVariable(
        named = "HEARTLAND_GOLD",
        matches = ".+",
        disabledReason = "skipped: set HEARTLAND_GOLD to a folder of gold claims")
@EnabledIfEnvironmentVariable(
        named = "HEARTLAND_PAPERS",
        matches = ".+",
        disabledReason = "skipped: set HEARTLAND_PAPERS to the folder of the papers")
class GoldIT {
    private static final Path GOLD = Path.of(String.valueOf(System.getenv("HEARTLAND_GOLD")));
    private static final Path PAPERS = Path.of(String.valueOf(System.getenv("HEARTLAND_PAPERS")));

    @TempDir
    Path folder;

    @Test
    void shouldFindAFairShareOfTheGoldAndMostlyWhatIsRight() throws IOException {
        Path json = folder.resolve("figures.json");
        Run run = Run.of("evaluate", "--gold", GOLD, "--papers", PAPERS, "--json", json);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode figures = JsonMapper.builder().build().readTree(Files.readString(json));
        assertThat(figures.at("/all/P").asDouble()).as("precision").isGreaterThan(.7);
        assertThat(figures.at("/all/R").asDouble()).as("recall").isGreaterThan(.35);
        assertThat(figures.at("/core (4)/F").asDouble()).as("F1 of the core").isGreaterThan(.55);
        assertThat(run.out()).doesNotContain("no such paper was read");
    }

    @Test
    void shouldMostlyBeRightWhereItIsSureOfPapersThatItDidNotCount() {
        Run run = Run.of("calibrate", "--gold", GOLD, "--papers", PAPERS, "--out", folder.resolve("counts.jsonl"));
        assertThat(run.code()).as(run.err()).isZero();
        Matcher sure = Pattern.compile("of (\\d+) claims at 0.8 and above (\\d+) % right")
                .matcher(run.out());
        assertThat(sure.find()).as(run.out()).isTrue();
        assertThat(Integer.parseInt(sure.group(1))).isGreaterThan(100);
        assertThat(Integer.parseInt(sure.group(2))).isGreaterThan(75);
    }
}
