package heartland.store;

import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.cited;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EconomyQueriesIT {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aid        | receiver=KGZ                    | USA KGZ 1992, USA KGZ 2001, RUS KGZ null
            aid        | giver=USA receiver=KGZ          | USA KGZ 1992, USA KGZ 2001
            aid        | receiver=KGZ from=1993          | USA KGZ 2001, RUS KGZ null
            aid        | receiver=KGZ from=2002-06       | USA KGZ 2001, RUS KGZ null
            aid        | receiver=KGZ to=1992-01         | USA KGZ 1992, RUS KGZ null
            aid        | giver=RUS                       | RUS KAZ 2006, RUS KGZ null
            aid        | giver=RUS from=2008             | RUS KGZ null
            investment | receiver=KAZ                    | CHN KAZ 1997
            investment | investor=KAZ                    |
            arms       | supplier=RUS                    | RUS KAZ 1999
            arms       | receiver=RUS                    |
            trade      | actor=KAZ partner=CHN           | CHN KAZ 2005, KAZ CHN 2006
            trade      | actor=CHN to=2005               | CHN KAZ 2005
            trade      | partner=CHN from=2006           | KAZ CHN 2006
            trade      | actor=RUS                       |
            """)
    void shouldListInOrderOfTime(String query, String args, String expected) {
        assertThat(ask(query, args))
                .extracting(row -> row.get("subject") + " " + row.get("object") + " " + row.get("from"))
                .containsExactly(expected == null ? new String[0] : expected.split(", "));
    }

    @Test
    void shouldTellAmountAndPurposeWithCitation() {
        assertThat(ask("aid", "receiver=KGZ").get(0)).satisfies(row -> {
            assertThat(row)
                    .containsEntry("amounts", List.of("10 USD"))
                    .containsEntry("purposes", List.of("grain"))
                    .containsEntry("dated", true);
            assertThat(cited(row)).containsExactly("kuo-2004 10");
        });
        assertThat(ask("aid", "receiver=KGZ").get(2))
                .containsEntry("dated", false)
                .containsEntry("amounts", List.of());
        assertThat(ask("investment", "").get(0)).satisfies(row -> {
            assertThat(row).containsEntry("amounts", List.of("4"));
            assertThat(cited(row)).containsExactly("lin-2019 28");
        });
        assertThat(cited(ask("arms", "").get(0))).containsExactly("lin-2019 31");
        assertThat(cited(ask("trade", "").get(0))).containsExactly("lin-2019 29");
    }

    @Test
    void shouldNotTakeTheEndOfOneGiftForTheEndOfAnother() {
        assertThat(ask("aid", "receiver=KGZ").get(0)).containsEntry("to", null);
    }
}
