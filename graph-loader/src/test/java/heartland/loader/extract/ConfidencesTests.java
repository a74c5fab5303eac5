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
        assertThat(confidence("挪威支持冰島。", Confidences.none())).isEqualTo(.54);
        assertThat(confidence("挪威與丹麥是鄰邦，兩國支持冰島。", Confidences.none())).isEqualTo(.486);
        assertThat(confidence("挪威支持冰島。", Confidences.read(folder.resolve("missing.jsonl"))))
                .isEqualTo(.54);
    }

    @Test
    void shouldBelieveCountsTheMoreTheMoreThereAre() throws IOException {
        assertThat(confidence("挪威支持冰島。", counted("zh/own/support SAME_CLAUSE", 16, 16)))
                .isEqualTo(.77);
        assertThat(confidence("挪威支持冰島。", counted("zh/own/support SAME_CLAUSE", 0, 16)))
                .isEqualTo(.27);
        assertThat(confidence("挪威支持冰島。", counted("zh/own/support SAME_CLAUSE", 1584, 1584)))
                .isEqualTo(.995);
    }

    @Test
    void shouldCountEachWayOfFindingTheSubjectByItself() throws IOException {
        assertThat(confidence("挪威支持冰島。", counted("zh/own/support CARRIED", 16, 16)))
                .isEqualTo(.54);
        assertThat(confidence("挪威是島國，也支持冰島。", counted("zh/own/support CARRIED", 16, 16)))
                .isEqualTo(.71);
    }

    @Test
    void shouldPassOverRulesThatThereAreNoMore() throws IOException {
        Files.writeString(folder.resolve("confidence.jsonl"), """
                {"key":"zh/own/forgotten NAMED","right":3,"total":9}
                {"key":"zh/own/support SAME_CLAUSE","right":16,"total":16}
                """);
        assertThat(confidence("挪威支持冰島。", Confidences.read(folder.resolve("confidence.jsonl"))))
                .isEqualTo(.77);
    }

    @Test
    void shouldNameTheLineThatCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("confidence.jsonl"), """
                {"key":"zh/own/support NAMED","right":1,"total":2}
                {"key":"zh/own/support CARRIED","right":3,"total":2}
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
