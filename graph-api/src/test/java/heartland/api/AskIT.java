package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AskIT {
    @ParameterizedTest
    @ValueSource(strings = {"2005年時誰是上合組織的成員國？", "2005年时谁是上合组织的成员国？", "Who were the members of the SCO in 2005?"})
    void shouldRunTheQueryThatAQuestionAsksForAndSayWhich(String question) {
        JsonNode answer = ask(question);

        assertThat(answer.get("sure").asBoolean()).isTrue();
        assertThat(answer.get("query").asString()).isEqualTo("members");
        assertThat(answer.get("arguments").get("org").asString()).isEqualTo("SCO");
        assertThat(answer.get("arguments").get("asOf").asString()).isEqualTo("2005");
        assertThat(answer.get("rows").valueStream().map(row -> row.get("id").asString()))
                .containsExactlyInAnyOrder("CHN", "KAZ", "RUS", "UZB");
        assertThat(answer.get("rows").get(0).get("citations")).isNotEmpty();
    }

    @Test
    void shouldFindAPaperOfTheGraphByAuthorAndYear() {
        assertThat(ask("What does Baker (2022) alone say?")
                        .get("arguments")
                        .get("source")
                        .asString())
                .isEqualTo("baker-2022");
    }

    @Test
    void shouldAnswerWithDoubtsWhereAWordIsUnknown() {
        JsonNode answer = ask("What does Russia secretly lease?");

        assertThat(answer.get("understood").asBoolean()).isTrue();
        assertThat(answer.get("sure").asBoolean()).isFalse();
        assertThat(answer.get("doubts").get(0).asString()).contains("secretly");
        assertThat(answer.get("rows")).isNotEmpty();
    }

    @Test
    void shouldOfferQuestionsWhereNothingIsUnderstood() {
        JsonNode answer = ask("明天會下雨嗎？");

        assertThat(answer.get("understood").asBoolean()).isFalse();
        assertThat(answer.get("rows").isNull()).isTrue();
        assertThat(answer.get("nearest")).isNotEmpty();
    }

    private static JsonNode ask(String question) {
        return Served.json("/api/ask?q=" + Served.encode(question));
    }
}
