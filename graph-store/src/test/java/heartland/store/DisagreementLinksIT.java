package heartland.store;

import static heartland.store.Samples.ACTORS;
import static heartland.store.Samples.KUO;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.claim;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Source;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

class DisagreementLinksIT {
    private static final Claim LEASE =
            claim("RUS", "LEASES", "baikonur").with("amount", "1.15億美元").make();
    private static final Claim OTHER_RENT = claim("RUS", "LEASES", "baikonur")
            .with("amount", "500 million dollars")
            .in("kuo-2004", 1)
            .make();
    private static GraphStore store;
    private GraphWriter writer;

    @BeforeEach
    void empty() {
        store = Stores.emptied();
        writer = new GraphWriter(store, Home.locate());
    }

    @Test
    void shouldLinkWhatTwoPapersSayOtherwise() {
        write(
                claim("CHN", "FOUNDED", "SCO").held("1996", null).make(),
                claim("CHN", "FOUNDED", "SCO")
                        .held("2001", null)
                        .in("kuo-2004", 1)
                        .make(),
                claim("RUS", "FOUNDED", "SCO")
                        .held("2001", null)
                        .in("kuo-2004", 1)
                        .make());

        assertThat(disagreements())
                .containsExactly(
                        "from: CHN founded [1996] / CHN founded [2001]",
                        "subject: CHN founded [1996] / RUS founded [2001]");
    }

    @Test
    void shouldShowBothSidesTheBetterSupportedFirst() {
        write(
                claim("CHN", "FOUNDED", "SCO").held("1996", null).make(),
                claim("CHN", "FOUNDED", "SCO")
                        .held("2001", null)
                        .in("kuo-2004", 1)
                        .make(),
                claim("CHN", "FOUNDED", "SCO")
                        .held("2001", null)
                        .in("lin-2019", 2)
                        .make());
        QueryRunner runner =
                new QueryRunner(store, NamedQueries.read(Home.locate().cypher().resolve("queries")), Clock.systemUTC());

        assertThat(runner.run("disagreements", Map.of("actor", "SCO", "about", "from"))
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row)
                            .containsEntry("stated", "founded [2001]")
                            .containsEntry("sources", 2L)
                            .containsEntry("other", "China founded [1996] Shanghai Cooperation Organisation")
                            .containsEntry("otherSources", 1L);
                    assertThat((List<?>) row.get("citations")).hasSize(3);
                });
        assertThat(runner.run("disagreements", Map.of("actor", "KAZ")).rows()).isEmpty();
        assertThat(runner.run("disagreements", Map.of("about", "polarity")).rows())
                .isEmpty();
    }

    @Test
    void shouldLinkWhatOnePaperSaysAndDenies() {
        write(
                claim("KGZ", "MEMBER_OF", "CSTO").make(),
                claim("KGZ", "MEMBER_OF", "CSTO")
                        .said(Polarity.NEGATED, Modality.ACTUAL)
                        .in("lin-2019", 2)
                        .make());

        assertThat(disagreements()).containsExactly("polarity: KGZ is a member of / KGZ is a member of [negated]");
    }

    @Test
    void shouldKeepTwoRentsApartAndTellWhereTheyAreOne() {
        Claim inOtherWords = claim("RUS", "LEASES", "baikonur")
                .with("amount", "115 million US dollars")
                .in("lin-2019", 2)
                .make();
        write(LEASE, OTHER_RENT, inOtherWords);

        assertThat(disagreements())
                .containsExactly("amount: RUS leases [115 million USD] / RUS leases [500 million USD]");
        assertThat(
                        query(
                                "MATCH (s:Statement)<-[:SUPPORTS]-(c) WITH s, count(c) AS n RETURN s.amount + ' ' + n AS s ORDER BY s"))
                .extracting(row -> row.get("s").asString())
                .containsExactly("115 million USD 2", "500 million USD 1");
    }

    @Test
    void shouldLinkADayThatIsNotTheAgreements() {
        Actor pact = new Actor(
                "pact",
                ActorType.AGREEMENT,
                List.of("Pact"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                PartialDate.parse("2001-06-15"),
                List.of(),
                null);
        List<Actor> actors = Stream.concat(ACTORS.stream(), Stream.of(pact)).toList();
        writer.write(new Contents(
                List.of(LIN),
                actors,
                List.of(claim("KAZ", "SIGNED", "pact").held("2001-06-25", null).make())));

        assertThat(query("MATCH (s:Statement)-[d:DISAGREES_WITH]->(a:Agreement) RETURN d.about + ' ' + a.date AS d"))
                .extracting(row -> row.get("d").asString())
                .containsExactly("date 2001-06-15");
    }

    @Test
    void shouldLeaveOutWhatIsUnlikely() {
        write(
                claim("KGZ", "MEMBER_OF", "CSTO").make(),
                claim("KGZ", "MEMBER_OF", "CSTO")
                        .said(Polarity.NEGATED, Modality.ACTUAL)
                        .sure(0.4)
                        .in("lin-2019", 2)
                        .make());

        assertThat(disagreements()).isEmpty();
    }

    @Test
    void shouldBeRightWhicheverSourceComesLast() {
        load(LIN, LEASE);
        assertThat(disagreements()).isEmpty();
        Counters second = load(KUO, OTHER_RENT);
        assertThat(disagreements()).hasSize(1);
        assertThat(second.disagreements()).isEqualTo(1);

        Counters again = load(KUO, OTHER_RENT);
        assertThat(again.changed()).as(again.describe()).isFalse();

        load(KUO);
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void shouldUnlinkWhatAgreesNow() {
        write(LEASE, OTHER_RENT);
        load(
                KUO,
                claim("RUS", "LEASES", "baikonur")
                        .with("amount", "115 million dollars")
                        .in("kuo-2004", 1)
                        .make());

        assertThat(disagreements()).isEmpty();
        assertThat(query("MATCH (s:Statement) RETURN s.sources AS n"))
                .extracting(row -> row.get("n").asInt())
                .containsExactly(2);
    }

    private Counters write(Claim... claims) {
        return writer.write(new Contents(List.of(LIN, KUO), actors(), List.of(claims)));
    }

    private Counters load(Source source, Claim... claims) {
        return writer.write(new Contents(List.of(source), actors(), List.of(claims)));
    }

    private static List<Actor> actors() {
        return Stream.concat(ACTORS.stream(), Stream.of(Actor.of("CHN", ActorType.COUNTRY, List.of("China"))))
                .toList();
    }

    private static List<String> disagreements() {
        return query("MATCH (x)<-[:SUBJECT]-(a:Statement)-[d:DISAGREES_WITH]-(b:Statement)-[:SUBJECT]->(y)"
                        + " WITH d, x.id + ' ' + a.text AS one, y.id + ' ' + b.text AS other WHERE one < other"
                        + " RETURN d.about + ': ' + one + ' / ' + other AS text ORDER BY text")
                .stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    private static List<Record> query(String cypher) {
        return store.driver().executableQuery(cypher).execute().records();
    }
}
