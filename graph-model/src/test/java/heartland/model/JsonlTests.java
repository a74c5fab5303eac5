package heartland.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlTests {
    private static final Claim CLAIM = new Claim(
            null,
            "paper-2001",
            "MNG",
            "MEMBER_OF",
            "UN",
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            PartialDate.of(1961, 10),
            null,
            Map.of("term", "長期", "by", "x"),
            0.9,
            "zh/member_of/join",
            new Evidence("蒙古加入聯合國。", "一、前言", 1, 2, null, 10, 18, Evidence.hashOf("蒙古加入聯合國。")));

    @TempDir
    Path folder;

    @Test
    void shouldReadBackWhatItWrote() {
        Path file = folder.resolve("out/claims.jsonl");
        Jsonl.write(file, List.of(CLAIM));

        try (Stream<Claim> claims = Jsonl.read(file, Claim.class)) {
            assertThat(claims).containsExactly(CLAIM);
        }
    }

    @Test
    void shouldWriteTheFieldsInTheirOrderAndLeaveNothingBeside() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        Jsonl.write(file, List.of(CLAIM));

        assertThat(Files.readString(file))
                .startsWith("{\"id\":\"" + CLAIM.id() + "\",\"doc\":\"paper-2001\",\"subject\":\"MNG\",")
                .contains("\"polarity\":\"affirmed\",\"modality\":\"actual\",\"from\":\"1961-10\",\"to\":null,")
                .contains("\"attrs\":{\"by\":\"x\",\"term\":\"長期\"}")
                .endsWith("\"sha256\":\"" + CLAIM.evidence().sha256() + "\"}}\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void shouldNameTheLineThatIsWrongAndGoOn() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        Jsonl.write(file, List.of(CLAIM, CLAIM));
        String line = Files.readAllLines(file).get(0);
        Files.writeString(
                file,
                line + "\n\n{\"doc\":\n" + line.replace("\"confidence\":0.9", "\"confidence\":2") + "\n" + line + "\n");
        List<DataException> bad = new ArrayList<>();

        try (Stream<Claim> claims = Jsonl.read(file, Claim.class, bad::add)) {
            assertThat(claims).containsExactly(CLAIM, CLAIM);
        }

        assertThat(bad).hasSize(2);
        assertThat(bad.get(0)).hasMessageStartingWith(file + ":3: ");
        assertThat(bad.get(1)).hasMessage(file + ":4: confidence is 0 to 1, not 2.0");
    }

    @Test
    void shouldRefuseAClaimWhoseIdIsNotItsOwn() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        Jsonl.write(file, List.of(CLAIM));
        Files.writeString(file, Files.readString(file).replace("\"object\":\"UN\"", "\"object\":\"EU\""));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> {
                    try (Stream<Claim> claims = Jsonl.read(file, Claim.class)) {
                        claims.forEach(claim -> {});
                    }
                })
                .withMessageContaining(file + ":1: id " + CLAIM.id() + " is not that of its contents");
    }
}
