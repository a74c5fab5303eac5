package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeartlandTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "extract",
                "load",
                "query",
                "export",
                "check",
                "explain",
                "evaluate",
                "calibrate",
                "ask",
                "search",
                "cite",
                "review"
            })
    void shouldShowExamplesAndExitCodesOfEachCommand(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Usage: heartland " + command, "Examples:", "  heartland " + command)
                .contains("Exit codes:", "1   some input was wrong and was passed over");
    }

    @Test
    void shouldTellItsVersion() {
        assertThat(Run.of("--version").out()).matches("(?s)Heartland \\d+\\.\\d+\\.\\d+.*Java \\d+.*");
    }

    @Test
    void shouldRefuseACommandLineThatLacksSomething() {
        Run run = Run.of("extract", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void shouldRefuseADateThatIsNone() {
        Run run = Run.of("explain", "Iceland joined NATO.", "--published", "May 2019");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--published", "write YYYY, YYYY-MM or YYYY-MM-DD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-0.1", "NaN"})
    void shouldRefuseAConfidenceThatIsNone(String confidence) {
        Run run = Run.of("load", folder, "--plain-from", confidence);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--plain-from is 0 to 1");
    }

    @Test
    void shouldRefuseTwoGraphsAtOnce() {
        Run run = Run.of("load", folder, "--store", folder, "--uri", "bolt://localhost:1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--uri and --store");
    }

    @Test
    void shouldSayThatThereIsNoGraphToAsk() {
        Run run = Run.of("query", "members", "org=SCO", "--store", folder.resolve("none"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("holds no graph").doesNotContain("\tat ");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void shouldNameTheQueriesThatThereAre() {
        Run run = Run.of("query");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("members ", "Members of an organisation", "org [asOf]");
        assertThat(Run.of("query", "membres").err()).contains("choose one of", "members");
    }

    @Test
    void shouldFindNothingWrongWithTheDataThatShips() {
        Run run = Run.of("check");
        assertThat(run.out()).contains("are right");
        assertThat(run.code()).isZero();
    }
}
