package heartland.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.read.DocumentReader;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an agreement that has no name of its own is called. */
class AgreementNamesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            挪威與冰島於1998年5月簽署捕撈協議。  | Iceland–Norway agreement (1998-05) | 冰島、挪威捕撈協議 (1998-05)
            挪威、冰島、丹麥與芬蘭簽署備忘錄。   | memorandum of Denmark and 3 others | 丹麥等4方備忘錄
            Norway and Iceland signed a fisheries treaty in May 1998. | Iceland–Norway fisheries treaty (1998-05) |
            """)
    void shouldBeNamedByItsPartiesAndDate(String sentence, String english, String chinese) {
        Actor agreement = OwnGoldTests.EXTRACTOR
                .extract(new DocumentReader().parse(Source.unlisted("text", "", "text"), sentence))
                .actors()
                .stream()
                .filter(actor -> actor.type() == ActorType.AGREEMENT)
                .findFirst()
                .orElseThrow();
        assertThat(agreement.name()).isEqualTo(english);
        assertThat(agreement.nameZh().orElse(null)).isEqualTo(chinese);
    }
}
