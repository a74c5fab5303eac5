package heartland.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.loader.extract.Confidences.Row;
import heartland.loader.read.DocumentReader;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleReader;
import heartland.model.ActorCatalogue;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Source;
import heartland.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure claims are, of a rule to which its author gives .6 where the subject is certain. */
class ConfidencesTests {
    private static final String RULES = """
            rule support SUPPORTS
              match 支持 <O:Country>
              confidence .6
            """;

    @TempDir
    Path folder;

    @Test
    void shouldBelieveTheRulesAuthorWhereNothingIsCounted() throws IOException {
        assertThat(confidence("挪威支持冰島。", Confidences.none())).isEqualTo(.6);
        assertThat(confidence("挪威支持冰島。", Confidences.read(folder.resolve("missing.jsonl"))))
                .isEqualTo(.6);
    }

    @Test
    void shouldBelieveLessWhatIsPointedAtOrCarriedOnOrNotSo() throws IOException {
        assertThat(confidence("挪威與丹麥是鄰邦，兩國支持冰島。", Confidences.none())).isEqualTo(.54);
        assertThat(confidence("挪威是島國，也支持冰島。", Confidences.none())).isEqualTo(.54);
        assertThat(confidence("挪威不支持冰島。", Confidences.none())).isEqualTo(.51);
        assertThat(confidence("挪威將支持冰島。", Confidences.none())).isEqualTo(.51);
        assertThat(confidence("北約支持冰島。", Confidences.none())).isEqualTo(.42);
    }

    @Test
    void shouldBelieveCountsTheMoreTheMoreThereAre() throws IOException {
        assertThat(confidence("挪威支持冰島。", counted("zh/own/support", 64, 64))).isEqualTo(.8);
        assertThat(confidence("挪威支持冰島。", counted("zh/own/support", 0, 64))).isEqualTo(.3);
        assertThat(confidence("挪威支持冰島。", counted("zh/own/support", 6336, 6336))).isEqualTo(.996);
    }

    @Test
    void shouldPassOverRulesThatThereAreNoMore() throws IOException {
        Files.writeString(folder.resolve("confidence.jsonl"), """
                {"key":"zh/own/forgotten","right":3,"total":9}
                {"key":"zh/own/support","right":64,"total":64}
                """);
        assertThat(confidence("挪威支持冰島。", Confidences.read(folder.resolve("confidence.jsonl"))))
                .isEqualTo(.8);
    }

    @Test
    void shouldNameTheLineThatCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("confidence.jsonl"), """
                {"key":"zh/own/support","right":1,"total":2}
                {"key":"zh/own/support","right":3,"total":2}
                """);
        assertThatThrownBy(() -> Confidences.read(file))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("confidence.jsonl:2: 3 right of 2");
    }

    private static Confidences counted(String key, int right, int total) {
        return Confidences.of(List.of(new Row(key, right, total)));
    }

    private double confidence(String sentence, Confidences confidences) throws IOException {
        Path data = Home.locate().data();
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("grammar.rules"), Files.readString(data.resolve("rules/zh/grammar.rules")));
        Files.writeString(rules.resolve("own.rules"), RULES);
        Vocabulary vocabulary = Vocabulary.read(data.resolve("relations.jsonl"));
        Extractor extractor = new Extractor(
                ActorCatalogue.read(data.resolve("actors")),
                vocabulary,
                RuleReader.read(rules, Dialect.ZH, vocabulary),
                RuleReader.read(data.resolve("rules/en"), Dialect.EN, vocabulary),
                confidences,
                null);
        List<Claim> claims = extractor
                .extract(new DocumentReader().parse(Source.unlisted("text", "", "text"), sentence))
                .claims();
        return claims.get(0).confidence();
    }
}
