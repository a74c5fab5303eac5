package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.ClaimsFolder;
import heartland.model.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainIT {
    private static final String SENTENCE = "2001年6月，哈薩克總統與挪威簽署《北海環境條約》，兩國也支持冰島加入上海合作組織。";

    @TempDir
    Path folder;

    @Test
    void shouldShowEachStepAndTheClaimsThatExtractMakes() throws IOException {
        Run run = Run.of("explain", SENTENCE);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(SENTENCE, "its head noun", "KAZ+NOR", "pointing back", "2001-06")
                .contains("<KAZ+NOR:Country>签署<北海環境條約:Agreement>")
                .containsPattern("<北海環境條約:Agreement> +NN +\\d+ +dobj")
                .contains("data/rules/zh/");

        Path paper = Files.writeString(folder.resolve("text.txt"), SENTENCE);
        Run.of("extract", paper, "--out", folder.resolve("out"));
        String claims = run.out().substring(run.out().lastIndexOf("claims\n"));
        assertThat(new ClaimsFolder(folder.resolve("out"))
                        .read(bad -> {
                            throw bad;
                        })
                        .claims())
                .hasSize((int)
                        claims.lines().filter(line -> line.startsWith("    ")).count())
                .extracting(ExplainIT::written)
                .allSatisfy(claim -> assertThat(claims).contains(claim));
    }

    @Test
    void shouldSayThatAHeadingIsNotRead() {
        assertThat(Run.of("explain", "# 中亞各國的加盟", "冰島加入北約。").out())
                .contains("read as heading", "not read for claims", "ISL MEMBER_OF NATO");
    }

    @Test
    void shouldShowWhatBracketsStateAlthoughTheyRepeatEachOther() {
        String aside = "（挪威於1994年簽署北海條約）";
        Run run = Run.of("explain", "冰島往來密切的鄰國" + aside + "與其盟友" + aside + "未派代表。");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsSubsequence("read by itself: 挪威於1994年", "read by itself: 挪威於1994年", "NOR SIGNED");
    }

    @Test
    void shouldShowHowItReadsAClauseThatSaysSomethingOfAName() {
        assertThat(Run.of("explain", "The Oslo Accord, which Norway ratified in 1994, was denounced by Iceland.")
                        .out())
                .contains("read by itself: Norway ratified Oslo Accord in 1994");
    }

    @Test
    void shouldSayThatAPartOnlyRepeatsWhatTheSentenceClaims() {
        Run run = Run.of("explain", "與秘魯接壤的智利加入北約。");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsSubsequence("CHL BORDERS PER", "read by itself: 智利與秘魯接壤", "the sentence claims it elsewhere");
    }

    private static String written(Claim claim) {
        return claim.subject() + " " + claim.relation() + " " + claim.object();
    }
}
