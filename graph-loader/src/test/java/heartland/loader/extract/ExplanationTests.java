package heartland.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.extract.Explanation.Explained;
import heartland.loader.extract.Rejection.Reason;
import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleReader;
import heartland.model.ActorCatalogue;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.PartialDate;
import heartland.model.Source;
import heartland.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why sentences state what they state, by the rules and actors of data/. */
class ExplanationTests {
    private static final Source SOURCE = Source.unlisted("text", "", "text");
    private static final String RULES = """
            rule join MEMBER_OF
              match 加入 <O:Organization>

            rule fourth MEMBER_OF
              match 再加入
              object before

            rule support SUPPORTS
              match 支持 <O:Country>
              confidence .6

            rule support_long SUPPORTS
              match 長期支持 <O:Country>
              confidence .9

            rule supported SUPPORTS
              match <O:Country> 受 <S:Country> 支持

            rule side SUPPORTS
              match (?:<S:Country> 向來)?力挺(?:<O:Country>)?

            rule praise SUPPORTS
              match <S> 致謝的 <O:Any>

            rule adjoin BORDERS
              match <O:Country> 相接
              split
            """;

    @TempDir
    static Path folder;

    private static Extractor ofOwnRules;

    @BeforeAll
    static void readRules() throws IOException {
        Path data = Home.locate().data();
        Vocabulary vocabulary = Vocabulary.read(data.resolve("relations.jsonl"));
        Files.copy(data.resolve("rules/zh/grammar.rules"), folder.resolve("grammar.rules"));
        Files.writeString(folder.resolve("own.rules"), RULES);
        ofOwnRules = new Extractor(
                ActorCatalogue.read(data.resolve("actors")),
                vocabulary,
                RuleReader.read(folder, Dialect.ZH, vocabulary),
                RuleReader.read(data.resolve("rules/en"), Dialect.EN, vocabulary),
                Confidences.none(),
                null);
    }

    /** Every twentieth, so that all relations are among them: it takes long to look for what nearly fits. */
    static Stream<String> sentences() throws IOException {
        List<String> all = Stream.concat(OwnGoldTests.chinese(), OwnGoldTests.english())
                .map(OwnGoldTests.Case::sentence)
                .toList();
        return IntStream.range(0, all.size()).filter(i -> i % 20 == 0).mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void shouldExplainJustTheClaimsThatAreExtracted(String sentence) {
        Document document = new DocumentReader().parse(SOURCE, sentence);
        Explanation explanation = OwnGoldTests.EXTRACTOR.explain(document);
        assertThat(explanation.extraction()).isEqualTo(OwnGoldTests.EXTRACTOR.extract(document));
        assertThat(explanation.sentences())
                .flatExtracting(explained -> explained.seen().findings())
                .extracting(finding -> finding.pair() + finding.from() + finding.confidence())
                .containsExactlyInAnyOrderElementsOf(explanation.extraction().claims().stream()
                        .map(ExplanationTests::written)
                        .toList());
    }

    private static String written(Claim claim) {
        return claim.subject() + " " + claim.relation() + " " + claim.object() + claim.from() + claim.confidence();
    }

    @ParameterizedTest
    @CsvSource({
        "join, 冰島加入。, EMPTY_SLOT, <O:Organization>",
        "join, 挪威在1995年加入《北海環境條約》。, SLOT, '<O:Organization>, but here stands 北海環境條約 (Agreement)'",
        "join, 自1995年起加入北約。, NO_SUBJECT, nobody stands before the words",
        "support, 對挪威支持冰島。, NO_SUBJECT, NOR is governed by other words or stands too far off",
        "support, 挪威支持挪威。, NO_SUBJECT, NOR is the other end too",
        "supported, 挪威受挪威支持。, OVERLAP, NOR and NOR",
        "supported, 挪威受《北海環境條約》支持。, SLOT, '<S:Country>, but here stands 北海環境條約 (Agreement)'",
        "praise, 向挪威致謝的冰島。, RECIPIENT, NOR",
        "praise, 北約致謝的紐約。, TYPE, new-york (Place) as its object",
        "fourth, 再加入。, NO_OBJECT, ''",
        "side, 挪威向來力挺自己。, NO_OBJECT, ''",
        "adjoin, 阿富汗相接。, NO_SIDES, AFG",
    })
    void shouldSayWhyARuleYieldsNothing(String rule, String sentence, Reason reason, String about) {
        assertThat(tried(explained(ofOwnRules, sentence)))
                .filteredOn(attempt -> attempt.rule().id().equals("zh/own/" + rule))
                .flatExtracting(Attempt::rejections)
                .contains(new Rejection(reason, about));
    }

    @ParameterizedTest
    @ValueSource(strings = {"挪威向來力挺冰島。", "挪威在會上力挺冰島。"})
    void shouldSeekTheSubjectThatTheWordsMayLeaveOut(String sentence) {
        assertThat(explained(ofOwnRules, sentence).seen().findings())
                .extracting(finding ->
                        finding.subject().id() + " " + finding.object().id())
                .containsExactly("NOR ISL");
    }

    @Test
    void shouldSayWhichRuleIsSurerOfAPair() {
        Explained explained = explained(ofOwnRules, "挪威長期支持冰島。");
        assertThat(explained.seen().attempts())
                .flatExtracting(Attempt::findings)
                .extracting(finding -> finding.rule().id())
                .containsExactly("zh/own/support", "zh/own/support_long");
        assertThat(explained.seen().findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("zh/own/support_long");
    }

    private static Explained explained(Extractor extractor, String sentence) {
        return extractor
                .explain(new DocumentReader().parse(SOURCE, sentence))
                .sentences()
                .get(0);
    }

    private static List<Attempt> tried(Explained explained) {
        return Stream.of(explained.seen().attempts(), explained.nearMisses())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void shouldCallNoRuleANearMissWhereItFits() {
        Explained explained = explained(OwnGoldTests.EXTRACTOR, "挪威與冰島簽署《北海環境條約》，也支持北約。");
        assertThat(explained.nearMisses()).isNotEmpty().allSatisfy(miss -> assertThat(
                        explained.seen().attempts())
                .noneMatch(attempt ->
                        attempt.rule() == miss.rule() && attempt.start() < miss.end() && miss.start() < attempt.end()));
    }

    @Test
    void shouldShowTheCueTheSubjectAndTheWholeOfTheWords() {
        assertThat(explained(ofOwnRules, "挪威與丹麥未支持冰島。").seen().attempts())
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.words()).isEqualTo("支持冰島");
                    assertThat(attempt.cues()).containsExactly("未");
                    assertThat(attempt.subject().how()).isEqualTo(Subject.How.SAME_CLAUSE);
                    assertThat(attempt.findings()).hasSize(2);
                });
    }

    @Test
    void shouldLeadFromEveryRuleToTheLineThatDefinesIt() throws IOException {
        for (Attempt attempt : tried(explained(OwnGoldTests.EXTRACTOR, "挪威與冰島簽署《北海環境條約》，也支持北約。"))) {
            String[] place = attempt.rule().place().split(":");
            String line =
                    Files.readAllLines(Home.locate().dir().resolve(place[0])).get(Integer.parseInt(place[1]) - 1);
            String name = attempt.rule().id().replaceAll(".*/", "");
            assertThat(line).isEqualTo("rule " + name + " " + attempt.rule().relation());
        }
    }

    @Test
    void shouldCountThisYearFromTheDateOnWhichTheTextAppeared() {
        Document document = new DocumentReader().parse(SOURCE.appearedOn(PartialDate.of(2019, 5)), "今年冰島加入歐盟。");
        assertThat(OwnGoldTests.EXTRACTOR.explain(document).extraction().claims())
                .extracting(Claim::from)
                .containsExactly(PartialDate.of(2019));
    }
}
