package heartland.store;

import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.cited;
import static heartland.store.Catalogue.column;
import static heartland.store.Catalogue.ids;
import static heartland.store.Catalogue.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipQueriesIT {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # KAZ joined in 1996 or in June 2001, RUS from 2001 to 2005, UZB in 2001; of KGZ no date is known
            org=SCO asOf=1995                     | KGZ
            org=SCO asOf=1996                     | KAZ KGZ
            org=SCO asOf=2000-12-31               | KAZ KGZ
            org=SCO asOf=2001-01-01               | KAZ KGZ RUS UZB
            org=SCO asOf=2005                     | KAZ KGZ RUS UZB
            org=SCO asOf=2005-12-31               | KAZ KGZ RUS UZB
            org=SCO asOf=2006-01-01               | KAZ KGZ UZB
            # UZB joined in 1992, left in 1999, joined again in 2006 and left in 2012; TKM was out by 2002
            org=CSTO asOf=1991                    | TKM
            org=CSTO asOf=1992-05-14              | KGZ TKM UZB
            org=CSTO asOf=1992                    | KAZ KGZ TKM UZB
            org=CSTO asOf=1999                    | KAZ KGZ TKM UZB
            org=CSTO asOf=2000                    | KAZ KGZ TKM
            org=CSTO asOf=2003                    | KAZ KGZ
            org=CSTO asOf=2006-01                 | KAZ KGZ UZB
            org=CSTO asOf=2012-12                 | KAZ KGZ UZB
            org=CSTO asOf=2013                    | KAZ KGZ
            # What sources had said by then
            org=SCO asOf=2003 knownBy=2003        |
            org=SCO asOf=2003 knownBy=2004        | KAZ
            org=SCO asOf=1998 knownBy=2019        | KAZ KGZ UZB
            org=SCO asOf=1998 knownBy=2023-05     | KAZ KGZ UZB
            org=SCO asOf=1998 knownBy=2023        | KAZ KGZ
            org=CSTO asOf=2003 knownBy=2004       | KAZ TKM UZB
            org=CSTO asOf=2013 knownBy=2019       | KAZ KGZ UZB
            org=CSTO asOf=2013 knownBy=2023-06-01 | KAZ KGZ
            """)
    void shouldListMembersOnADay(String args, String members) {
        assertThat(ids(ask("members", args))).containsExactly(members == null ? new Object[0] : members.split(" "));
    }

    @Test
    void shouldMakeOneRowOfAllThatIsSaidOfAMember() {
        assertThat(row("KAZ", ask("members", "org=SCO asOf=2003"))).satisfies(row -> {
            assertThat(row)
                    .containsEntry("name", "Kazakhstan")
                    .containsEntry("nameZh", "哈薩克")
                    .containsEntry("from", "1996")
                    .containsEntry("to", null)
                    .containsEntry("dated", true)
                    .containsEntry("confidence", 0.8);
            assertThat(cited(row)).containsExactly("kuo-2004 1", "lin-2019 1");
        });
    }

    @Test
    void shouldCiteWhatEndsAMembershipToo() {
        assertThat(row("UZB", ask("members", "org=CSTO asOf=1995"))).satisfies(row -> {
            assertThat(row).containsEntry("from", "1992").containsEntry("to", "1999");
            assertThat(cited(row)).containsExactly("kuo-2004 2", "kuo-2004 3", "lin-2019 7");
        });
        assertThat(row("UZB", ask("members", "org=CSTO asOf=2008"))).satisfies(row -> {
            assertThat(row).containsEntry("from", "2006").containsEntry("to", "2012");
            assertThat(cited(row)).containsExactly("kuo-2004 3", "lin-2019 8", "shen-2023 2");
        });
        assertThat(row("TKM", ask("members", "org=CSTO asOf=1995"))).satisfies(row -> {
            assertThat(row)
                    .containsEntry("from", null)
                    .containsEntry("to", "2002")
                    .containsEntry("dated", true);
            assertThat(cited(row)).containsExactly("kuo-2004 4", "lin-2019 9");
        });
    }

    @Test
    void shouldMarkAMemberOfWhichNoSourceGivesADate() {
        assertThat(row("KGZ", ask("members", "org=SCO asOf=2003"))).satisfies(row -> assertThat(row)
                .containsEntry("dated", false)
                .containsEntry("from", null)
                .containsEntry("to", null));
        assertThat(row("UZB", ask("members", "org=SCO asOf=1998 knownBy=2019"))).containsEntry("dated", false);
    }

    @Test
    void shouldNotTellAnEndThatNoSourceHadTold() {
        assertThat(row("UZB", ask("members", "org=CSTO asOf=2003 knownBy=2004")))
                .satisfies(row -> {
                    assertThat(row).containsEntry("from", "1992").containsEntry("to", null);
                    assertThat(cited(row)).containsExactly("kuo-2004 2", "kuo-2004 3");
                });
        assertThat(row("TKM", ask("members", "org=CSTO asOf=2003 knownBy=2004")))
                .satisfies(row -> {
                    assertThat(row).containsEntry("dated", false);
                    assertThat(cited(row)).containsExactly("kuo-2004 4");
                });
    }

    @Test
    void shouldTakeTodayWhereNoDayIsGiven() {
        assertThat(ask("members", "org=CSTO")).isEqualTo(ask("members", "org=CSTO asOf=2010-06-15"));
        assertThat(ids(ask("members", "org=CSTO"))).containsExactly("KAZ", "KGZ", "UZB");
    }

    @Test
    void shouldListTheOrganisationsOfAMember() {
        assertThat(ids(ask("memberships", "actor=UZB asOf=1995"))).containsExactly("CSTO");
        assertThat(ids(ask("memberships", "actor=UZB asOf=2003"))).containsExactly("SCO");
        assertThat(ids(ask("memberships", "actor=UZB asOf=2008"))).containsExactly("CSTO", "SCO");
        assertThat(ids(ask("memberships", "actor=UZB asOf=2008 knownBy=2004"))).containsExactly("CSTO");
        assertThat(cited(row("SCO", ask("memberships", "actor=UZB asOf=2008"))))
                .containsExactly("lin-2019 6", "shen-2023 1");
    }

    @Test
    void shouldCompareTheMembershipsOfSeveral() {
        List<Map<String, Object>> rows = ask("shared-memberships", "actors=UZB,KAZ,KGZ asOf=2008");

        assertThat(ids(rows)).containsExactly("CSTO", "SCO", "WTO");
        assertThat(row("CSTO", rows)).satisfies(row -> {
            assertThat(row)
                    .containsEntry("members", List.of("UZB", "KAZ", "KGZ"))
                    .containsEntry("all", true);
            assertThat(cited(row))
                    .containsExactly("kuo-2004 3", "kuo-2004 5", "lin-2019 8", "lin-2019 10", "shen-2023 2");
        });
        assertThat(row("WTO", rows)).containsEntry("members", List.of("KGZ")).containsEntry("all", false);
        assertThat(column("members", ask("shared-memberships", "actors=UZB,KAZ,KGZ asOf=2003")))
                .containsExactly(List.of("UZB", "KAZ", "KGZ"), List.of("KAZ", "KGZ"), List.of("KGZ"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actors=KAZ,KGZ,TKM,UZB orgs=CSTO      | KAZ 1992-05-15 null, KGZ 1992 null, TKM null 2002, UZB 1992 1999, UZB 2006 2012
            actors=KAZ,KGZ orgs=SCO               | KAZ 1996 null, KAZ 2001-06 null, KGZ null null
            actors=UZB orgs=CSTO from=2000        | UZB 2006 2012
            actors=UZB orgs=CSTO from=1993 to=2003 | UZB 1992 1999
            """)
    void shouldTellEachPeriodOfMembership(String args, String periods) {
        assertThat(ask("membership-periods", args))
                .extracting(row -> row.get("actor") + " " + row.get("from") + " " + row.get("to"))
                .containsExactly(periods.split(", "));
    }

    @Test
    void shouldCiteWhatEndsAPeriodToo() {
        assertThat(ask("membership-periods", "actors=UZB orgs=CSTO to=1995"))
                .singleElement()
                .satisfies(row -> assertThat(cited(row)).containsExactly("kuo-2004 2", "lin-2019 7"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org=CSTO                     | 1992 KGZ joined, 1992 UZB joined, 1992-05-15 KAZ joined, 1999 UZB left, 2002 TKM left, 2006 UZB joined, 2012 UZB left
            org=CSTO actor=UZB from=1999 to=2006-06 | 1999 UZB left, 2006 UZB joined
            org=CSTO knownBy=2004        | 1992 UZB joined, 1992-05-15 KAZ joined
            org=SCO                      | 1996 KAZ joined, 2001 RUS joined, 2001 UZB joined, 2001-06 KAZ joined, 2005 RUS left
            """)
    void shouldTellWhoJoinedAndLeftAndNotWhoIsDeniedAndNeverJoined(String args, String events) {
        assertThat(ask("joined-and-left", args))
                .extracting(row -> row.get("date") + " " + row.get("id") + " " + row.get("event"))
                .containsExactly(events.split(", "));
    }

    @Test
    void shouldCiteEachJoiningAndLeaving() {
        assertThat(ask("joined-and-left", "org=CSTO actor=UZB"))
                .extracting(Catalogue::cited)
                .containsExactly(
                        List.of("kuo-2004 2"), List.of("lin-2019 7"), List.of("lin-2019 8"), List.of("shen-2023 2"));
    }

    @Test
    void shouldTellWhoIsDeniedToBeAMember() {
        assertThat(ask("not-members", "org=SCO")).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("id", "TKM")
                    .containsEntry("from", "2001")
                    .containsEntry("dated", true)
                    .containsEntry("modality", "actual");
            assertThat(cited(row)).containsExactly("lin-2019 5");
        });
        assertThat(ids(ask("not-members", "org=CSTO"))).containsExactly("TKM", "UZB");
        assertThat(ask("not-members", "org=CSTO knownBy=2004")).isEmpty();
    }
}
