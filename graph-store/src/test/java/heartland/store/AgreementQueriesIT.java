package heartland.store;

import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.cited;
import static heartland.store.Catalogue.ids;
import static heartland.store.Catalogue.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementQueriesIT {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor=KAZ                         | almaty-accord dated-pact undated-pact
            actor=KAZ from=1991 to=1991       | almaty-accord undated-pact
            actor=KAZ from=1991-12-22         | dated-pact undated-pact
            actor=KAZ from=1993-04-30         | dated-pact undated-pact
            actor=KAZ to=1991-12-20           | undated-pact
            actor=UZB                         |
            """)
    void shouldListTheAgreementsOfAnActorInOrderOfTime(String args, String agreements) {
        assertThat(ids(ask("agreements-of", args)))
                .containsExactly(agreements == null ? new Object[0] : agreements.split(" "));
    }

    @Test
    void shouldDateAnAgreementByItselfElseByItsSignature() {
        List<Map<String, Object>> rows = ask("agreements-of", "actor=KAZ");

        assertThat(row("almaty-accord", rows)).containsEntry("date", "1991-12-21");
        assertThat(row("dated-pact", rows)).satisfies(row -> {
            assertThat(row).containsEntry("date", "1993-04").containsEntry("dated", true);
            assertThat(cited(row)).containsExactly("lin-2019 12");
        });
        assertThat(row("undated-pact", rows)).containsEntry("date", null).containsEntry("dated", false);
    }

    @Test
    void shouldFindTheAgreementsOfTwo() {
        assertThat(ask("agreements-between", "a=俄羅斯 b=KAZ")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("id", "almaty-accord").containsEntry("date", "1991-12");
            assertThat(cited(row)).containsExactly("kuo-2004 6", "lin-2019 11");
        });
        assertThat(ask("agreements-between", "a=KAZ b=USA")).isEmpty();
        assertThat(ask("agreements-between", "a=KAZ b=KAZ")).isEmpty();
    }

    @Test
    void shouldTellWhoSignedWhoWillAndWhoDidNot() {
        List<Map<String, Object>> rows = ask("signatories", "agreement=almaty-accord");

        assertThat(rows)
                .extracting(row -> row.get("id") + " " + row.get("polarity") + " " + row.get("modality"))
                .containsExactly(
                        "KAZ affirmed actual", "RUS affirmed actual", "UZB affirmed planned", "KGZ negated actual");
        assertThat(row("KAZ", rows)).containsEntry("from", "1991-12-21").containsEntry("dated", true);
        assertThat(cited(row("KGZ", rows))).containsExactly("lin-2019 14");
    }
}
