package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.extract.Confidences;
import heartland.loader.extract.Confidences.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateIT {
    @TempDir
    Path folder;

    @BeforeEach
    void writePapersAndGold() throws IOException {
        write("papers/one.txt", "Norway joined NATO in 1949. Iceland joined NATO in 1949.");
        write("papers/two.txt", "Denmark joined NATO in 1949. Belgium joined NATO in 1949.");
        write("papers/unread.txt", "Portugal joined NATO in 1949.");
        write("gold/one.jsonl", gold("one", "Iceland joined NATO in 1949.", "ISL"));
        write("gold/two.jsonl", gold("two", "Denmark joined NATO in 1949.", "DNK"));
    }

    /** Norway is wrong; Belgium, behind the last sentence of gold, and Portugal, in a paper without, are neither. */
    @Test
    void shouldCountWhatIsRightAsFarAsGoldGoes() {
        Run run = calibrate("counts.jsonl");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Confidences.read(folder.resolve("counts.jsonl")).rows())
                .filteredOn(row -> row.key().startsWith("en/member_of/"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row).extracting(Row::right, Row::total).containsExactly(2, 3));
        assertThat(run.out())
                .contains("confidence  claims  mean  right", "Brier score")
                .containsPattern("of \\d+ claims at 0.8 and above \\d+ % right");
    }

    @Test
    void shouldWriteTheSameBytesWheneverItRuns() {
        calibrate("counts.jsonl");
        calibrate("again.jsonl");
        assertThat(folder.resolve("again.jsonl")).hasSameBinaryContentAs(folder.resolve("counts.jsonl"));
    }

    private Run calibrate(String file) {
        return Run.of(
                "calibrate",
                "--gold",
                folder.resolve("gold"),
                "--papers",
                folder.resolve("papers"),
                "--out",
                folder.resolve(file));
    }

    private static String gold(String doc, String sentence, String subject) {
        return """
                {"doc":"%s","sentence":"%s","subject":{"id":"%s","type":"Country","names":[]},"relation":"MEMBER_OF",\
                "object":{"id":"NATO","type":"Organization","names":[]},"polarity":"affirmed","modality":"actual","how":"explicit"}
                """.formatted(doc, sentence, subject);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
