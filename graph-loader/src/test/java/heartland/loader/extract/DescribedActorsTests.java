package heartland.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.read.DocumentReader;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements and events that have no name of their own. */
class DescribedActorsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            挪威與冰島於1998年5月簽署捕撈協議。  | Iceland–Norway agreement (1998-05) | 冰島、挪威捕撈協議 (1998-05)
            Norway signed a fisheries treaty with Iceland. | Iceland–Norway fisheries treaty |
            挪威與冰島簽署關於在北方海域共同救助遇險漁船與船員的備忘錄。 | Iceland–Norway memorandum | 冰島、挪威備忘錄
            挪威、冰島、丹麥與芬蘭簽署備忘錄。   | memorandum of Denmark and 3 others | 丹麥等4方備忘錄
            Norway and Iceland signed a fisheries treaty in May 1998. | Iceland–Norway fisheries treaty (1998-05) |
            """)
    void shouldBeNamedByItsPartiesAndDate(String sentence, String english, String chinese) {
        assertThat(agreements(sentence)).singleElement().satisfies(agreement -> {
            assertThat(agreement.name()).isEqualTo(english);
            assertThat(agreement.nameZh().orElse(null)).isEqualTo(chinese);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "挪威與冰島於1998年5月簽署捕撈協議。丹麥於2003年加入該協議。",
                "Norway signed a fisheries treaty with Iceland in 1998. In 2003 Denmark ratified the treaty."
            })
    void shouldStayOneWhereTheTextPointsBackAtIt(String text) {
        assertThat(agreements(text)).hasSize(1);
    }

    @Test
    void shouldBeTwoWhereTheTextSpeaksOfTwo() {
        assertThat(agreements("挪威與冰島於1998年簽署協議。丹麥與芬蘭於1998年簽署協議。")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A summit was held in Oslo in May 1998. | summit in Oslo (1998-05) | Oslo summit
            挪威與冰島於1998年5月在奧斯陸舉行峰會。 | 奧斯陸峰會 (1998-05)          | 奧斯陸峰會
            """)
    void shouldBeNamedByWhereItWasHeld(String sentence, String name, String other) {
        assertThat(described(sentence, ActorType.EVENT)).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo(name);
            assertThat(event.names()).contains(other);
        });
    }

    @Test
    void shouldKeepWhatItIsCalledInFull() {
        assertThat(described("The first summit between Norway and Chile was held in Oslo.", ActorType.EVENT))
                .singleElement()
                .satisfies(event -> assertThat(event.names()).contains("first summit between Norway and Chile"));
    }

    @Test
    void shouldBeTwoWhereTwoTownsHoldOneOfTheSameKind() {
        assertThat(described("A summit was held in Oslo. A summit was held in Lima.", ActorType.EVENT))
                .hasSize(2);
    }

    private static List<Actor> agreements(String text) {
        return described(text, ActorType.AGREEMENT);
    }

    private static List<Actor> described(String text, ActorType type) {
        return OwnGoldTests.EXTRACTOR
                .extract(new DocumentReader().parse(Source.unlisted("text", "", "text"), text))
                .actors()
                .stream()
                .filter(actor -> actor.type() == type)
                .toList();
    }
}
