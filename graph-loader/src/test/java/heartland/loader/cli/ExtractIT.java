package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.ClaimsFolder;
import heartland.model.Claim;
import heartland.store.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractIT {
    private static final String TEXT = """
            # 論中亞各國的加盟

            ## 壹、加盟

            　　中亞各國的選擇不同。2001年6月，烏茲別克加入上海合作組織。

            　　同年的冬天很冷。
            """;

    @TempDir
    Path folder;

    @Test
    void shouldLeadFromAClaimToItsPlaceInTheText() throws IOException {
        write("papers/joining.md", TEXT);
        Run run = extract(folder.resolve("papers"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 documents (0 unchanged", "claims", "peak heap");

        Contents found = found();
        assertThat(found.claims()).anySatisfy(claim -> {
            assertThat(claim.subject()).isEqualTo("UZB");
            assertThat(claim.relation()).isEqualTo("MEMBER_OF");
            assertThat(claim.object()).isEqualTo("SCO");
            assertThat(claim.from()).hasToString("2001-06");
            assertThat(TEXT.substring(claim.evidence().start(), claim.evidence().end()))
                    .isEqualTo("2001年6月，烏茲別克加入上海合作組織。")
                    .isEqualTo(claim.evidence().quote());
            assertThat(claim.evidence().section()).isEqualTo("壹、加盟");
        });
        assertThat(found.actors()).extracting("id").contains("UZB", "SCO");
        assertThat(found.sources()).extracting("id").containsExactly("joining");
    }

    @Test
    void shouldSayWhichPapersHaveNotChanged() throws IOException {
        write("papers/joining.md", TEXT);
        extract(folder.resolve("papers"));
        Contents first = found();
        write("papers/more.md", TEXT);
        Run run = extract(folder.resolve("papers"));
        assertThat(run.err()).contains("joining: ", ", unchanged").contains("more: ");
        assertThat(run.out()).contains("2 documents (1 unchanged");
        assertThat(found().claims()).containsAll(first.claims());

        Run third = extract(folder.resolve("papers"));
        assertThat(third.out()).contains("2 documents (2 unchanged, 0 sentences read)");
        assertThat(third.err()).doesNotContain("language models");
    }

    @Test
    void shouldLeaveOutTheWordsAndKeepThePlacesWhereTheClaimsAreToBePassedOn() throws IOException {
        write("papers/joining.md", TEXT);
        extract(folder.resolve("papers"));
        Contents quoting = found();
        Run run = extract(folder.resolve("papers"), "--without-quotes");
        assertThat(run.code()).as(run.err()).isZero();

        assertThat(quoting.claims()).isNotEmpty();
        assertThat(found().claims())
                .containsExactlyElementsOf(quoting.withoutQuotes().claims());
        for (String file : List.of("claims.jsonl", "actors.jsonl", "sources.json")) {
            assertThat(folder.resolve("out").resolve(file)).content().doesNotContain("烏茲別克加入");
        }
    }

    @Test
    void shouldNameTheBadFilesAndReadTheOthers() throws IOException {
        write("papers/joining.md", TEXT);
        write("papers/torn.pdf", "%PDF-1.7 and no more");
        Path missing = folder.resolve("papers/missing.txt");
        Run run = extract(folder.resolve("papers"), missing);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.startsWith("passed over")))
                .hasSize(2)
                .anyMatch(line -> line.contains("torn.pdf"))
                .anyMatch(line -> line.contains("missing.txt"));
        assertThat(found().claims()).isNotEmpty().extracting(Claim::doc).containsOnly("joining");
    }

    @Test
    void shouldWriteNothingWhereNoPaperCanBeRead() {
        Run run = extract(folder.resolve("nowhere"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere", "nothing is written");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void shouldWriteTheSameBytesWheneverItRuns() throws IOException {
        write("papers/b.txt", TEXT);
        write("papers/a.txt", "2002年，哈薩克、吉爾吉斯與塔吉克加入集體安全條約組織。\n");
        write("papers/c.md", "# Notes\n\nTurkmenistan joined the United Nations in March 1992.\n");
        write("sources.json", """
                [{"id":"c","title":"Notes","custom":{"file":"c.md"},"language":"en"},
                 {"id":"b","title":"加盟","custom":{"file":"b.txt"}}]
                """);
        Run.of(
                "extract",
                folder.resolve("papers"),
                "--sources",
                folder.resolve("sources.json"),
                "--cache",
                folder.resolve("cache"),
                "--out",
                folder.resolve("out"));
        Run.of(
                "extract",
                folder.resolve("papers"),
                "--sources",
                folder.resolve("sources.json"),
                "--cache",
                folder.resolve("another-cache"),
                "--out",
                folder.resolve("again"));
        for (String file : List.of("claims.jsonl", "actors.jsonl", "sources.json")) {
            assertThat(folder.resolve("out").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("again").resolve(file));
        }
        assertThat(found().sources()).extracting("id").containsExactly("c", "b", "a");
        assertThat(found().claims().stream().map(Claim::doc).distinct()).containsExactly("c", "b", "a");
    }

    private Run extract(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("extract"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--cache", folder.resolve("cache"), "--out", folder.resolve("out")));
        return Run.of(all.toArray());
    }

    private Contents found() {
        return new ClaimsFolder(folder.resolve("out")).read(bad -> {
            throw bad;
        });
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
