package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTests {
    private static final String CLAIM = "0f3a9c21d4e5b678";

    @TempDir
    private Path home;

    private String usual;

    @BeforeEach
    void move() throws IOException {
        Path relations = Home.locate().data().resolve("relations.jsonl");
        usual = System.getProperty(Home.PROPERTY);
        Files.copy(relations, Files.createDirectories(home.resolve("data")).resolve("relations.jsonl"));
        System.setProperty(Home.PROPERTY, home.toString());
    }

    @AfterEach
    void moveBack() {
        if (usual == null) {
            System.clearProperty(Home.PROPERTY);
        } else {
            System.setProperty(Home.PROPERTY, usual);
        }
    }

    @Test
    void shouldNoteAndListWhatIsDecided() throws IOException {
        Run rejected = Run.of("review", "reject", CLAIM, "--why", "it speaks of observers", "--by", "Ann");
        assertThat(rejected.code()).as(rejected.err()).isZero();
        String id = rejected.out().split(" ")[2].replace(";", "");
        assertThat(rejected.out()).startsWith("noted as " + id + "; it counts from the next load on");

        Run.of("review", "merge", "almaty-treaty", "almaty-declaration", "--why", "one text", "--by", "Bo");
        Run undone = Run.of("review", "undo", id, "--why", "they are members", "--by", "Bo");
        assertThat(undone.code()).as(undone.err()).isZero();

        List<String> lines = Files.readAllLines(home.resolve("data/reviews.jsonl"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"claim\":\"" + CLAIM + "\"", "\"by\":\"Ann\"");
        assertThat(Run.of("review").out())
                .contains("reject", CLAIM, "it speaks of observers", "almaty-treaty → almaty-declaration", "undo");
    }

    @Test
    void shouldRefuseToUndoWhatWasNeverDecided() {
        Run run = Run.of("review", "undo", "ffffffffffffffff", "--why", "a slip");
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("there is no review ffffffffffffffff");
        assertThat(home.resolve("data/reviews.jsonl")).doesNotExist();
    }

    @Test
    void shouldAskForAReason() {
        Run run = Run.of("review", "accept", CLAIM);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--why");
    }

    @Test
    void shouldNameALineThatIsWrongAndListTheOthers() throws IOException {
        Run.of("review", "accept", CLAIM, "--why", "it does say so");
        Path file = home.resolve("data/reviews.jsonl");
        Files.writeString(file, "{\"decision\":\"maybe\"}\n" + Files.readString(file));
        Run run = Run.of("review");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("passed over " + file + ":1");
        assertThat(run.out()).contains("it does say so");
    }
}
