package heartland.api;

import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a reader of a statement is told. */
class StatementIT {
    @BeforeAll
    static void load() {
        DisputedGraph.load();
    }

    @AfterAll
    static void unload() {
        DisputedGraph.unload();
    }

    @Test
    void shouldMarkBothActorsInEachQuoteInItsOwnScript() {
        JsonNode claims = statement("KAZ", "SCO", "2001-06").get("claims");
        assertThat(marked(claims.get(0))).containsExactly("subject 哈薩克", "object 上合組織");
        assertThat(marked(claims.get(1))).containsExactly("subject Kazakhstan", "object SCO");
    }

    @Test
    void shouldMarkNothingForAnActorThatTheQuoteDoesNotName() {
        JsonNode claim = statement("UZB", "CSTO", "2006").get("claims").get(0);
        assertThat(claim.get("quote").asString()).isEqualTo(DisputedGraph.PRONOUN);
        assertThat(marked(claim)).containsExactly("object CSTO");
    }

    @Test
    void shouldMarkNothingWhereThereIsNoQuote() {
        JsonNode claim = statement("RUS", "baikonur", "1994").get("claims").get(0);
        assertThat(claim.get("quote").isNull()).isTrue();
        assertThat(claim.get("marks")).isEmpty();
    }

    @Test
    void shouldShowTheOtherSideInFullAndWhichIsBetterSupported() {
        JsonNode disagreement =
                statement("KAZ", "SCO", "2001-06").get("disagreements").get(0);
        assertThat(disagreement.get("about").asString()).isEqualTo("from");
        assertThat(disagreement.get("better").asString()).isEqualTo("this");
        JsonNode other = disagreement.get("other");
        assertThat(other.get("from").asString()).isEqualTo("1996");
        assertThat(other.get("subject").get("name").asString()).isEqualTo("Kazakhstan");
        JsonNode claim = other.get("claims").get(0);
        assertThat(claim.get("quote").asString()).isEqualTo(DisputedGraph.EARLIER);
        assertThat(claim.get("source").get("id").asString()).isEqualTo("li-2021");
        assertThat(marked(claim)).containsExactly("subject 哈萨克斯坦", "object 上合组织");
        assertThat(statement("KAZ", "SCO", "1996").get("disagreements").findValuesAsString("better"))
                .containsExactly("other");
    }

    @Test
    void shouldTellWhatSaysTheSameWithAnotherDate() {
        JsonNode likes = statement("UZB", "SCO", "2001").get("likes");
        assertThat(likes.findValuesAsString("from")).containsExactly("2001-06-15");
        assertThat(likes.get(0).get("sources").findValuesAsString("id")).containsExactly("baker-2022");
        assertThat(statement("KAZ", "SCO", "2001-06").get("likes")).isEmpty();
    }

    @Test
    void shouldSetTheListedDayAgainstTheOneThatASourceNames() {
        JsonNode disagreement = statement("CHN", "sco-charter", "2001")
                .get("disagreements")
                .valueStream()
                .filter(side -> side.get("about").asString().equals("date"))
                .findFirst()
                .orElseThrow();
        assertThat(disagreement.get("other").isNull()).isTrue();
        assertThat(disagreement.get("listed").get("date").asString()).isEqualTo("2002-06-07");
        assertThat(disagreement.get("listed").get("name").asString()).isEqualTo("SCO Charter");
    }

    @Test
    void shouldTellWhatIsPlannedAndWhatNoListKnows() {
        JsonNode planned = statement("UZB", "dam-union", "2025");
        assertThat(planned.get("modality").asString()).isEqualTo("planned");
        assertThat(planned.get("provisional").asBoolean()).isFalse();
        assertThat(planned.get("object").get("listed").asBoolean()).isFalse();
        JsonNode left = statement("UZB", "CSTO", "2012");
        assertThat(left.get("polarity").asString()).isEqualTo("negated");
        assertThat(left.get("provisional").asBoolean()).isFalse();
    }

    @Test
    void shouldTellWhatIsNotSureEnoughToBeARelationship() {
        assertThat(statement("KGZ", "SCO", "1998").get("provisional").asBoolean())
                .isTrue();
        assertThat(statement("KAZ", "SCO", "2001-06").get("provisional").asBoolean())
                .isFalse();
    }

    @Test
    void shouldTellWhatPublicFactsSay() {
        JsonNode fact = statement("UZB", "KAZ", "2005").get("reference");
        assertThat(fact.get("outcome").asString()).isEqualTo("agrees");
        assertThat(fact.get("dataSet").asString()).isNotBlank();
        assertThat(fact.get("date").asString()).matches("\\d{4}(-\\d{2}){0,2}");
        assertThat(fact.get("fact").asString()).contains("land border");
        assertThat(statement("RUS", "baikonur", "1994").get("reference").isNull())
                .isTrue();
    }

    private static List<String> marked(JsonNode claim) {
        String quote = claim.get("quote").asString();
        return claim.get("marks")
                .valueStream()
                .map(mark -> mark.get("role").asString() + " "
                        + quote.substring(
                                mark.get("start").asInt(), mark.get("end").asInt()))
                .toList();
    }

    private static JsonNode statement(String subject, String object, String from) {
        JsonNode summary = json("/api/actors/" + subject)
                .get("statements")
                .valueStream()
                .filter(found -> found.get("other").get("id").asString().equals(object)
                        && from.equals(found.get("from").asString("")))
                .findFirst()
                .orElseThrow();
        return json("/api/statements/" + summary.get("id").asString());
    }
}
