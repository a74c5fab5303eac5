package heartland.store;

import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.cited;
import static heartland.store.Catalogue.column;
import static heartland.store.Catalogue.ids;
import static heartland.store.Catalogue.maps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between two actors, around one, and the ways from one to another. */
class RelationQueriesIT {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=RUS b=KAZ                   | RECOGNIZES SUPPLIES_ARMS_TO PARTNERS_WITH AIDS VISITED VISITED ATTACKED STATIONS_FORCES_IN
            a=KAZ b=RUS from=2002 to=2005 | PARTNERS_WITH ATTACKED STATIONS_FORCES_IN
            a=RUS b=KAZ from=2007         | AIDS ATTACKED STATIONS_FORCES_IN
            a=RUS b=KAZ to=1991-11        | ATTACKED STATIONS_FORCES_IN
            a=RUS b=KAZ knownBy=2004      | PARTNERS_WITH
            a=USA b=CHN                   |
            """)
    void shouldTellAllThatIsStatedOfTwoInOrderOfTime(String args, String relations) {
        assertThat(column("relation", ask("between", args)))
                .containsExactly(relations == null ? new Object[0] : relations.split(" "));
    }

    @Test
    void shouldTellWhatIsSupposedAndWhatIsUndated() {
        assertThat(ask("between", "a=RUS b=KAZ"))
                .filteredOn(row -> row.get("relation").equals("ATTACKED"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row)
                            .containsEntry("subject", "RUS")
                            .containsEntry("object", "KAZ")
                            .containsEntry("modality", "hypothetical")
                            .containsEntry("polarity", "affirmed")
                            .containsEntry("dated", false);
                    assertThat(cited(row)).containsExactly("lin-2019 33");
                });
    }

    @Test
    void shouldMakeOneStatementOfASymmetricRelationSaidEitherWay() {
        assertThat(ask("between", "a=RUS b=KAZ from=2002 to=2002").get(0)).satisfies(row -> {
            assertThat(row)
                    .containsEntry("relation", "PARTNERS_WITH")
                    .containsEntry("sources", 2L)
                    .containsEntry("confidence", 0.96);
            assertThat(cited(row)).containsExactly("kuo-2004 11", "lin-2019 32");
        });
        assertThat(ask("between", "a=RUS b=KAZ knownBy=2004").get(0)).satisfies(row -> {
            assertThat(row).containsEntry("sources", 1L);
            assertThat(cited(row)).containsExactly("kuo-2004 11");
        });
    }

    @Test
    void shouldTellTheTimelineOfAnActor() {
        assertThat(ask("timeline", "actor=UZB from=1999 to=2005"))
                .extracting(row -> row.get("from") + " " + row.get("relation") + " " + row.get("object") + " "
                        + row.get("polarity") + " " + row.get("dated"))
                .containsExactly(
                        "1999 MEMBER_OF CSTO negated true",
                        "2001 MEMBER_OF SCO affirmed true",
                        "null MEMBER_OF CSTO affirmed true",
                        "null MEMBER_OF CSTO affirmed false",
                        "null MEMBER_OF SCO affirmed false",
                        "null SIGNED almaty-accord affirmed false");
        assertThat(ask("timeline", "actor=UZB relations=SIGNED"))
                .extracting(Catalogue::cited)
                .containsExactly(List.of("lin-2019 15"));
        assertThat(ask("timeline", "actor=UZB knownBy=2004"))
                .extracting(Catalogue::cited)
                .containsExactly(List.of("kuo-2004 2"), List.of("kuo-2004 3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor=verny-fort relations=LOCATED_IN                 | almaty verny-fort
            actor=verny-fort relations=LOCATED_IN depth=2         | KAZ almaty verny-fort
            actor=verny-fort relations=LOCATED_IN depth=3         | KAZ almaty baikonur verny-fort
            actor=verny-fort relations=LOCATED_IN depth=3 limit=2 | KAZ almaty verny-fort
            actor=KAZ relations=MEMBER_OF,SIGNED asOf=2003        | CSTO KAZ SCO almaty-accord dated-pact undated-pact
            actor=KAZ relations=MEMBER_OF asOf=2000               | CSTO KAZ SCO
            actor=KAZ relations=MEMBER_OF asOf=1995               | CSTO KAZ
            actor=UZB relations=MEMBER_OF asOf=2003               | SCO UZB
            actor=USA relations=SANCTIONS asOf=2013               | USA
            actor=island                                          | island
            """)
    void shouldDrawWhatIsNear(String args, String nodes) {
        assertThat(nodes("neighbours", args)).containsExactly((Object[]) nodes.split(" "));
    }

    @Test
    void shouldCiteEachRelationAndDrawTheDatedOneOnly() {
        assertThat(edges("neighbours", "actor=USA relations=SANCTIONS asOf=2015"))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge)
                            .containsEntry("subject", "USA")
                            .containsEntry("relation", "SANCTIONS")
                            .containsEntry("object", "RUS")
                            .containsEntry("from", "2014-03-06");
                    assertThat(cited(edge)).containsExactly("lin-2019 22");
                });
        assertThat(edges("neighbours", "actor=KAZ asOf=2003 limit=2")).hasSize(2);
        assertThat(edges("neighbours", "actor=KAZ asOf=2003"))
                .allSatisfy(edge -> assertThat(cited(edge)).isNotEmpty())
                .extracting(edge -> edge.get("statement"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=almaty b=RUS relations=LOCATED_IN,LEASES             | KAZ RUS almaty baikonur
            a=almaty b=RUS relations=LOCATED_IN,LEASES asOf=1993   |
            a=KAZ b=RUS relations=PARTNERS_WITH,MEMBER_OF k=1 asOf=2003 | KAZ RUS
            a=KAZ b=RUS relations=PARTNERS_WITH,MEMBER_OF k=2 asOf=2003 | KAZ RUS SCO
            a=KAZ b=RUS relations=PARTNERS_WITH,MEMBER_OF k=2 asOf=2006 | KAZ RUS
            a=KAZ b=island                                         |
            a=KAZ b=KAZ                                            |
            """)
    void shouldFindTheWaysFromOneToAnother(String args, String nodes) {
        assertThat(nodes("paths", args)).containsExactly(nodes == null ? new Object[0] : nodes.split(" "));
    }

    @Test
    void shouldCountSeveralRelationsBetweenTheSameTwoAsOneWay() {
        List<Map<String, Object>> edges = edges("paths", "a=KAZ b=RUS k=2 asOf=2003");

        assertThat(edges).extracting(edge -> edge.get("way")).containsExactly(1L, 2L, 2L);
        assertThat(edges.get(0)).satisfies(edge -> {
            assertThat(edge).containsEntry("relation", "PARTNERS_WITH").containsEntry("confidence", 0.96);
            assertThat(cited(edge)).containsExactly("kuo-2004 11", "lin-2019 32");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actors=KAZ relations=MEMBER_OF              | CSTO KAZ SCO
            actors=almaty,baikonur relations=LOCATED_IN | KAZ almaty baikonur verny-fort
            actors=USA relations=SANCTIONS              | RUS USA
            actors=island                               | island
            """)
    void shouldDrawWhatIsAroundWheneverItHolds(String args, String nodes) {
        assertThat(nodes("surroundings", args)).containsExactly((Object[]) nodes.split(" "));
    }

    @Test
    void shouldTellWhatIsNoPlainFactOnlyWhereItIsAskedFor() {
        assertThat(edges("surroundings", "actors=UZB relations=MEMBER_OF")).allSatisfy(edge -> assertThat(edge)
                .containsEntry("plain", true)
                .containsEntry("polarity", "affirmed")
                .containsEntry("modality", "actual"));
        assertThat(edges("surroundings", "actors=UZB relations=MEMBER_OF all=stated"))
                .filteredOn(edge -> edge.get("polarity").equals("negated"))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge)
                            .containsEntry("object", "CSTO")
                            .containsEntry("from", "1999")
                            .containsEntry("plain", false);
                    assertThat(cited(edge)).isNotEmpty();
                });
    }

    @Test
    void shouldSayOfWhatHasNoDateThatOthersTellIt() {
        assertThat(edges("surroundings", "actors=USA relations=SANCTIONS"))
                .extracting(edge -> edge.get("from") + " " + edge.get("superseded"))
                .contains("2014-03-06 false", "null true");
    }

    @Test
    void shouldDrawWhatHoldsBetweenThoseAround() {
        assertThat(edges("surroundings", "actors=SCO relations=MEMBER_OF,PARTNERS_WITH"))
                .noneSatisfy(edge -> assertThat(edge).containsEntry("relation", "PARTNERS_WITH"));
        assertThat(edges("surroundings", "actors=SCO relations=MEMBER_OF,PARTNERS_WITH among=yes"))
                .anySatisfy(edge -> assertThat(edge).containsEntry("relation", "PARTNERS_WITH"));
    }

    @Test
    void shouldTellTheLikeliestFirst() {
        assertThat(edges("surroundings", "actors=KAZ relations=PARTNERS_WITH limit=1"))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge).containsEntry("object", "RUS").containsEntry("confidence", 0.96);
                    assertThat(cited(edge)).containsExactly("kuo-2004 11", "lin-2019 32");
                });
    }

    private static List<Object> nodes(String query, String args) {
        return ids(maps(ask(query, args).get(0).get("nodes")));
    }

    private static List<Map<String, Object>> edges(String query, String args) {
        return maps(ask(query, args).get(0).get("edges"));
    }
}
