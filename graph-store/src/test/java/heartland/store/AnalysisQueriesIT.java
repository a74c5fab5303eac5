package heartland.store;

import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.cited;
import static heartland.store.Catalogue.column;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisQueriesIT {
    @Test
    void shouldWeighCooperationAndConflictYearByYear() {
        assertThat(ask("balance", "actor=KAZ"))
                .extracting(row -> row.get("year") + " " + row.get("power") + " " + row.get("cooperation") + " "
                        + row.get("conflict") + " " + row.get("net") + " " + row.get("evenness"))
                .containsExactly(
                        "1991 RUS 2 0 2 0.0",
                        "1997 CHN 1 0 1 0.0",
                        "1999 RUS 1 0 1 0.0",
                        "2002 RUS 1 0 1 0.0",
                        "2005 CHN 1 0 1 0.0",
                        // Shares 1/3 and 2/3: (ln 3 / 3 + 2 ln 1.5 / 3) / ln 3.
                        "2006 CHN 1 0 1 0.5794",
                        "2006 RUS 2 0 2 0.5794",
                        "2006 USA 0 1 -1 0.5794",
                        "2007 RUS 1 0 1 0.0",
                        "null RUS 1 0 1 0.0");
    }

    @Test
    void shouldMeasureEvennessOverThePowersThatAreAskedFor() {
        // The same shares, over ln 2.
        assertThat(column("evenness", ask("balance", "actor=KAZ powers=RUS,CHN from=2006 to=2006")))
                .containsExactly(0.9183, 0.9183, 0.0);
        assertThat(column("evenness", ask("balance", "actor=KAZ powers=RUS from=2006 to=2006")))
                .isEqualTo(Collections.nCopies(2, null));
        assertThat(column("evenness", ask("balance", "actor=KAZ powers=USA from=2006 to=2006")))
                .isEqualTo(Collections.nCopies(1, null));
        // A balance of three agreements with each would be even; an actor is no power to itself.
        assertThat(column("evenness", ask("balance", "actor=KAZ powers=KAZ,RUS,CHN from=2006 to=2006")))
                .containsExactly(0.9183, 0.9183, 0.0);
    }

    @Test
    void shouldCiteWhatItCounts() {
        List<Map<String, Object>> rows = ask("balance", "actor=KAZ from=1991 to=2006");

        assertThat(cited(rows.get(0))).containsExactly("kuo-2004 6", "lin-2019 11", "shen-2023 4");
        assertThat(rows)
                .filteredOn(row ->
                        "RUS".equals(row.get("power")) && Long.valueOf(2006).equals(row.get("year")))
                .singleElement()
                .satisfies(row -> assertThat(cited(row)).containsExactly("lin-2019 35", "lin-2019 37"));
    }

    @Test
    void shouldEndTheBalanceWithTheLastYearAsked() {
        assertThat(column("year", ask("balance", "actor=KAZ powers=RUS from=2006 to=2006")))
                .containsExactly(2006L, null);
        assertThat(column("year", ask("balance", "actor=KAZ powers=RUS from=2007")))
                .containsExactly(2007L, null);
    }

    @Test
    void shouldScoreWhoConnectsOrganisations() {
        List<Map<String, Object>> rows = ask("brokers", "asOf=2003");

        // CSTO and SCO share KAZ and KGZ; WTO shares KGZ alone with each of them.
        assertThat(rows)
                .extracting(
                        row -> row.get("id") + " " + row.get("score") + " " + row.get("pairs") + " " + row.get("alone"))
                .containsExactly("KGZ 2.5 3 2", "KAZ 0.5 1 0");
        assertThat(cited(rows.get(0))).containsExactly("lin-2019 3", "lin-2019 10", "lin-2019 38");
        assertThat(cited(rows.get(1))).containsExactly("kuo-2004 1", "kuo-2004 5", "lin-2019 1");
        assertThat(ask("brokers", "asOf=2003 knownBy=2004"))
                .extracting(row -> row.get("id") + " " + row.get("score") + " " + cited(row))
                .containsExactly("KAZ 1.0 [kuo-2004 1, kuo-2004 5]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=1999 to=2002 actor=UZB              | 1999 ended UZB CSTO [lin-2019 7], 2001 began UZB SCO [shen-2023 1]
            from=2005 to=2005-10 relations=MEMBER_OF | 2005 ended RUS SCO [lin-2019 2]
            from=2005-11 to=2005-11                  | 2005 began CHN KAZ [lin-2019 29], 2005 ended RUS SCO [lin-2019 2], 2005-11 ended USA khanabad [lin-2019 18]
            from=2005-12 to=2005-12 actor=USA        |
            from=2001 to=2001 actor=TKM              |
            from=2002 to=2002 relations=PARTNERS_WITH | 2002 began KAZ RUS [kuo-2004 11; lin-2019 32]
            """)
    void shouldTellWhatBeganAndWhatEnded(String args, String events) {
        assertThat(ask("changes", args))
                .extracting(row -> row.get("date") + " " + row.get("event") + " " + row.get("subject") + " "
                        + row.get("object") + " " + cited(row).toString().replace(',', ';'))
                .containsExactly(events == null ? new String[0] : events.split(", "));
    }
}
