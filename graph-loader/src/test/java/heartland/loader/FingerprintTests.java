package heartland.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import heartland.model.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTests {
    @TempDir
    Path classes;

    @BeforeEach
    void compile() throws IOException {
        Files.createDirectories(classes.resolve("a"));
        Files.write(classes.resolve("a/Rule.class"), new byte[] {1, 2, 3});
    }

    @Test
    void shouldStayWhileNothingChanges() {
        assertThat(fingerprint()).isEqualTo(fingerprint());
    }

    @Test
    void shouldChangeWithAClassThatIsCompiledAnew() throws IOException {
        String before = fingerprint();
        Files.write(classes.resolve("a/Rule.class"), new byte[] {1, 2, 4});
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void shouldChangeWithAClassThatIsNew() throws IOException {
        String before = fingerprint();
        Files.write(classes.resolve("a/Empty.class"), new byte[0]);
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void shouldChangeWithAClassThatMoves() throws IOException {
        String before = fingerprint();
        Files.createDirectories(classes.resolve("b"));
        Files.move(classes.resolve("a/Rule.class"), classes.resolve("b/Rule.class"));
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void shouldTellPartsApart() {
        assertThat(new Fingerprint().add("a").add("bc").hex())
                .isNotEqualTo(new Fingerprint().add("ab").add("c").hex());
    }

    @Test
    void shouldNameTheFileThatIsNotThere() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new Fingerprint().add(classes.resolve("missing")))
                .withMessageContaining("missing");
    }

    private String fingerprint() {
        return new Fingerprint().add(classes).hex();
    }
}
