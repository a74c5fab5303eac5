package heartland.store;

import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.cited;
import static heartland.store.Catalogue.ids;
import static heartland.store.Catalogue.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leases, forces, sanctions, offices. */
class ForceQueriesIT {
    @Test
    void shouldShowEveryRentThatSourcesGive() {
        assertThat(ask("leases", "")).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("lessee", "RUS")
                    .containsEntry("facility", "baikonur")
                    .containsEntry("from", "1994")
                    .containsEntry("lessors", List.of("KAZ"))
                    .containsEntry("terms", List.of("20"));
            assertThat(row.get("amounts"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .containsExactlyInAnyOrder("110", "115 USD");
            assertThat(cited(row)).containsExactly("kuo-2004 7", "lin-2019 16");
        });
        assertThat(ask("leases", "lessee=KAZ")).isEmpty();
        assertThat(ask("leases", "lessee=RUS asOf=1993")).isEmpty();
    }

    @Test
    void shouldTellNoRentThatNoSourceHadTold() {
        assertThat(ask("leases", "knownBy=2004")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("amounts", List.of("110")).containsEntry("lessors", List.of());
            assertThat(cited(row)).containsExactly("kuo-2004 7");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in the country itself and in what lies there, one place in another; a country's own forces are at home
            place=KGZ asOf=2003-10                | RUS STATIONS_FORCES_IN kant
            place=KGZ asOf=2003-09                |
            place=KAZ                             | RUS LEASES baikonur, RUS STATIONS_FORCES_IN KAZ
            place=KAZ knownBy=2004                | RUS LEASES baikonur
            place=UZB asOf=2005-11-30             | USA STATIONS_FORCES_IN khanabad
            place=UZB asOf=2005-12                |
            place=RUS                             |
            place=kant                            | RUS STATIONS_FORCES_IN kant
            """)
    void shouldFindForeignForcesInACountry(String args, String bases) {
        assertThat(ask("bases-in", args))
                .extracting(row -> row.get("id") + " " + row.get("relation") + " " + row.get("where"))
                .containsExactly(bases == null ? new String[0] : bases.split(", "));
    }

    @Test
    void shouldCiteAndMarkForeignForces() {
        assertThat(ask("bases-in", "place=KAZ").get(1)).satisfies(row -> {
            assertThat(row).containsEntry("dated", false);
            assertThat(cited(row)).containsExactly("lin-2019 20");
        });
        assertThat(ask("bases-in", "place=UZB asOf=2003"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("from", "2001").containsEntry("to", "2005-11"));
    }

    @Test
    void shouldTellWhereAnActorHasForcesAbroad() {
        assertThat(ask("forces-abroad", "actor=RUS"))
                .extracting(row -> row.get("country") + " " + row.get("id"))
                .containsExactly("KAZ KAZ", "KGZ kant");
        assertThat(ask("forces-abroad", "actor=USA asOf=2003")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("country", "UZB").containsEntry("id", "khanabad");
            assertThat(cited(row)).containsExactly("lin-2019 18");
        });
        assertThat(ask("forces-abroad", "actor=USA")).isEmpty();
        assertThat(ids(ask("forces-abroad", "actor=RUS knownBy=2004"))).containsExactly("kant");
    }

    @Test
    void shouldListSanctionsByEitherSide() {
        for (List<Map<String, Object>> rows :
                List.of(ask("sanctions-by", "actor=USA asOf=2015"), ask("sanctions-on", "actor=Russia asOf=2015"))) {
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row).containsEntry("from", "2014-03-06");
                assertThat(row.get("purposes"))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsExactlyInAnyOrder("war", "energy");
                assertThat(cited(row)).containsExactly("lin-2019 22", "shen-2023 3");
            });
        }
        assertThat(ids(ask("sanctions-by", "actor=USA asOf=2015"))).containsExactly("RUS");
        assertThat(ids(ask("sanctions-on", "actor=RUS asOf=2015"))).containsExactly("USA");
        assertThat(ask("sanctions-on", "actor=USA asOf=2015")).isEmpty();
    }

    @Test
    void shouldLeaveTheTimeOfSanctionsToTheStatementThatTellsIt() {
        assertThat(ask("sanctions-by", "actor=USA asOf=2014-02")).isEmpty();
        assertThat(ask("sanctions-by", "actor=USA asOf=2015 knownBy=2019"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("purposes", List.of("war")));
    }

    @Test
    void shouldTellWhoHeldOffice() {
        assertThat(ask("office-holders", "of=RUS asOf=2004-05-07"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row)
                            .containsEntry("id", "vladimir-putin")
                            .containsEntry("from", "2000")
                            .containsEntry("to", "2008");
                    assertThat(row.get("titles"))
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .containsExactlyInAnyOrder("President", "總統");
                    assertThat(cited(row)).containsExactly("lin-2019 23", "shen-2023 5");
                });
        assertThat(ask("office-holders", "of=RUS")).isEmpty();
        assertThat(ask("office-holders", "of=RUS asOf=2013 knownBy=2019"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("from", "2012")
                        .containsEntry("to", null)
                        .containsEntry("titles", List.of("President")));
    }

    @Test
    void shouldTellWhoLedTermByTerm() {
        assertThat(ask("who-led", "what=RUS"))
                .extracting(row -> row.get("id") + " " + row.get("from") + " " + row.get("to") + " " + cited(row))
                .containsExactly("vladimir-putin 2000 2008 [lin-2019 23]", "vladimir-putin 2012 null [lin-2019 24]");
        assertThat(ask("who-led", "what=RUS asOf=2010")).isEmpty();
        assertThat(ask("who-led", "what=CSTO")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", "RUS")
                .containsEntry("relation", "LEADS")
                .containsEntry("dated", false));
    }
}
