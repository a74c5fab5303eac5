package heartland.model.name;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Home;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPlacesTests {
    private static final ActorCatalogue CATALOGUE =
            ActorCatalogue.read(Home.locate().data().resolve("actors"));
    private static final NamedPlaces PLACES = new NamedPlaces(CATALOGUE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            哈薩克與俄羅斯簽約，哈薩克付款。       | KAZ | 哈薩克 哈薩克
            哈萨克斯坦加入上合组织。               | SCO | 上合组织
            Казахстан вступил в ШОС в 2001 году.   | SCO | ШОС
            Kazakh troops joined the CSTO's drill. | KAZ | Kazakh
            俄、哈兩國簽署協定。                   | KAZ | 哈
            莫斯科與塔什干簽署協定。               | RUS | 莫斯科
            普丁訪問烏茲別克。                     | RUS | 普丁
            """)
    void shouldFindAnActorByWhatASentenceCallsIt(String sentence, String id, String expected) {
        assertThat(found(sentence, CATALOGUE.find(id).orElseThrow())).containsExactly(expected.split(" "));
    }

    @Test
    void shouldFindTheCollectiveThatAnActorBelongsTo() {
        assertThat(found("中亞五國共同簽署宣言。", CATALOGUE.find("TJK").orElseThrow())).containsExactly("中亞五國");
    }

    @Test
    void shouldNotTakeAPartOfAnotherNameForTheActor() {
        assertThat(found("中國石油天然氣集團買下油田。", CATALOGUE.find("CHN").orElseThrow())).isEmpty();
        assertThat(found("會議在三月中召開。", CATALOGUE.find("CHN").orElseThrow())).isEmpty();
    }

    @Test
    void shouldFindAnActorThatNoListKnows() {
        Actor union = Actor.of("dam-union", ActorType.ORGANIZATION, List.of("中亞水壩聯盟"));
        assertThat(found("烏茲別克計畫加入中亞水壩聯盟。", union)).containsExactly("中亞水壩聯盟");
    }

    @Test
    void shouldFindNothingWhereAPronounStandsForTheActor() {
        assertThat(found(
                        "The republic joined it in 2006.", CATALOGUE.find("UZB").orElseThrow()))
                .isEmpty();
    }

    private static List<String> found(String sentence, Actor actor) {
        return PLACES.find(sentence, actor).stream()
                .map(span -> sentence.substring(span.start(), span.end()))
                .toList();
    }
}
