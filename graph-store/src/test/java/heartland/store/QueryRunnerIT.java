package heartland.store;

import static heartland.store.Samples.ACTORS;
import static heartland.store.Samples.KUO;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

class QueryRunnerIT {
    private static final Clock NOON_IN_2010 = Clock.fixed(Instant.parse("2010-06-15T12:00:00Z"), ZoneOffset.UTC);
    private static GraphStore store;
    private static QueryRunner runner;

    @BeforeAll
    static void load(@TempDir Path dir) {
        store = GraphStore.embedded(dir.resolve("graph"), 0);
        List<Actor> actors = new ArrayList<>(ACTORS);
        actors.add(Actor.of("almaty", ActorType.PLACE, List.of("Almaty", "Verny")));
        actors.add(Actor.of("verny-fort", ActorType.FACILITY, List.of("Verny")));
        actors.add(Actor.of("island", ActorType.COUNTRY, List.of("An Island")));
        List<Claim> claims = List.of(
                claim("KAZ", "MEMBER_OF", "SCO").held("2001-06", null).make(),
                claim("KAZ", "MEMBER_OF", "SCO")
                        .held("1996", null)
                        .in("kuo-2004", 1)
                        .make(),
                claim("RUS", "MEMBER_OF", "SCO")
                        .held("2001", "2005")
                        .in("lin-2019", 2)
                        .make(),
                claim("KGZ", "MEMBER_OF", "SCO").in("lin-2019", 3).make(),
                claim("USA", "MEMBER_OF", "SCO")
                        .said(Polarity.AFFIRMED, Modality.PLANNED)
                        .in("lin-2019", 4)
                        .make(),
                claim("KGZ", "MEMBER_OF", "CSTO")
                        .held("1992", null)
                        .in("lin-2019", 5)
                        .make(),
                claim("KGZ", "MEMBER_OF", "CSTO")
                        .held(null, "1999")
                        .in("lin-2019", 6)
                        .make(),
                claim("KGZ", "MEMBER_OF", "CSTO")
                        .held("2006", null)
                        .in("lin-2019", 7)
                        .make(),
                claim("KAZ", "SIGNED", "almaty-accord")
                        .held("1991-12-21", null)
                        .in("lin-2019", 8)
                        .make(),
                claim("RUS", "SIGNED", "almaty-accord")
                        .held("1991-12", null)
                        .in("kuo-2004", 8)
                        .make(),
                claim("RUS", "LEASES", "baikonur")
                        .held("1994", null)
                        .with("amount", "115")
                        .in("lin-2019", 9)
                        .make(),
                claim("RUS", "LEASES", "baikonur")
                        .held("1994", null)
                        .with("amount", "110")
                        .in("kuo-2004", 9)
                        .make(),
                claim("USA", "SANCTIONS", "RUS")
                        .held("2014-03-06", null)
                        .in("lin-2019", 10)
                        .make(),
                claim("vladimir-putin", "HOLDS_OFFICE", "RUS")
                        .held("2000", "2008")
                        .with("title", "President")
                        .in("lin-2019", 11)
                        .make());
        new GraphWriter(store, Home.locate()).write(new Contents(List.of(LIN, KUO), actors, claims));
        runner = new QueryRunner(store, NamedQueries.read(Home.locate().cypher().resolve("queries")), NOON_IN_2010);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<Map<String, Object>> run(String name, String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        return runner.run(name, given).rows();
    }

    private static List<Object> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }

    @Nested
    class Answers {
        @Test
        void shouldListMembersOnADay() {
            assertThat(ids(run("members", "org", "SCO", "asOf", "2003-01-01"))).containsExactly("KAZ", "KGZ", "RUS");
            assertThat(ids(run("members", "org", "SCO", "asOf", "1998"))).containsExactly("KAZ", "KGZ");
            assertThat(ids(run("members", "org", "SCO", "asOf", "2005-11"))).contains("RUS");
            assertThat(ids(run("members", "org", "SCO", "asOf", "2006-01-01"))).doesNotContain("RUS");
        }

        @Test
        void shouldTakeTodayWhereNoDayIsGiven() {
            assertThat(run("members", "org", "SCO")).isEqualTo(run("members", "org", "SCO", "asOf", "2010-06-15"));
        }

        @Test
        void shouldMakeOneRowOfAllThatIsSaidOfAMember() {
            assertThat(run("members", "org", "SCO", "asOf", "2003").get(0))
                    .containsEntry("id", "KAZ")
                    .containsEntry("nameZh", "哈薩克")
                    .containsEntry("from", "1996")
                    .containsEntry("to", null)
                    .containsEntry("dated", true)
                    .extracting("citations", InstanceOfAssertFactories.list(Map.class))
                    .hasSize(2)
                    .first(InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsEntry("source", "kuo-2004")
                    .containsEntry("citation", "Kuo (2004) On kuo-2004. A Journal 3, 1-20")
                    .containsEntry("section", "Part one")
                    .containsEntry("paragraph", 2L)
                    .containsEntry("sentence", 1L)
                    .containsEntry("page", 7L)
                    .containsEntry("quote", "Sentence 1 of kuo-2004.")
                    .containsEntry("confidence", 0.8)
                    .containsKeys("claim", "statement");
        }

        @Test
        void shouldMarkAMemberOfWhichNoSourceGivesADate() {
            assertThat(run("members", "org", "SCO", "asOf", "2003"))
                    .filteredOn(row -> row.get("id").equals("KGZ"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("dated", false));
        }

        @Test
        void shouldEndAMembershipWhereAnotherStatementEndsIt() {
            assertThat(ids(run("memberships", "actor", "KGZ", "asOf", "1995"))).containsExactly("CSTO", "SCO");
            assertThat(ids(run("memberships", "actor", "KGZ", "asOf", "2003"))).containsExactly("SCO");
            assertThat(ids(run("memberships", "actor", "KGZ", "asOf", "2008"))).containsExactly("CSTO", "SCO");
        }

        @Test
        void shouldFindTheAgreementsOfTwo() {
            assertThat(run("agreements-between", "a", "俄羅斯", "b", "KAZ"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row).containsEntry("id", "almaty-accord").containsEntry("date", "1991-12");
                        assertThat((List<?>) row.get("citations")).hasSize(2);
                    });
            assertThat(run("agreements-between", "a", "KAZ", "b", "USA")).isEmpty();
        }

        @Test
        void shouldShowEveryRentThatSourcesGive() {
            assertThat(run("leases")).singleElement().satisfies(row -> assertThat(row)
                    .containsEntry("lessee", "RUS")
                    .containsEntry("facility", "baikonur")
                    .containsEntry("amounts", List.of("110", "115")));
            assertThat(run("leases", "lessee", "KAZ")).isEmpty();
        }

        @Test
        void shouldListSanctionsByEitherSide() {
            assertThat(ids(run("sanctions-by", "asOf", "2015", "actor", "USA"))).containsExactly("RUS");
            assertThat(ids(run("sanctions-on", "asOf", "2015", "actor", "Russia")))
                    .containsExactly("USA");
            assertThat(run("sanctions-on", "asOf", "2015", "actor", "USA")).isEmpty();
            assertThat(run("sanctions-by", "asOf", "2014-02", "actor", "USA")).isEmpty();
        }

        @Test
        void shouldTellWhoHeldOffice() {
            assertThat(run("office-holders", "of", "RUS", "asOf", "2004-05-07"))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("id", "vladimir-putin")
                            .containsEntry("titles", List.of("President")));
            assertThat(run("office-holders", "of", "RUS")).isEmpty();
        }

        @Test
        void shouldDrawTheNeighboursOfAnActor() {
            Map<String, Object> graph =
                    run("neighbours", "actor", "KAZ", "asOf", "2003").get(0);

            assertThat(nodes(graph)).containsExactly("KAZ", "SCO", "almaty-accord");
            assertThat(edges(graph)).hasSize(3).allSatisfy(edge -> assertThat(edge)
                    .containsKeys("statement", "relation", "from", "to", "confidence", "sources")
                    .containsEntry("subject", "KAZ"));
            assertThat(edges(run("neighbours", "actor", "KAZ", "limit", "1", "asOf", "2003")
                            .get(0)))
                    .hasSize(1);
            assertThat(nodes(run("neighbours", "actor", "island").get(0))).containsExactly("island");
        }

        @Test
        void shouldFindTheWayBetweenTwoActors() {
            Map<String, Object> graph =
                    run("paths", "a", "KAZ", "b", "USA", "asOf", "2015").get(0);

            assertThat(nodes(graph)).contains("KAZ", "RUS", "USA");
            assertThat(edges(graph)).extracting(edge -> edge.get("relation")).contains("SANCTIONS");
            assertThat(nodes(run("paths", "a", "KAZ", "b", "island").get(0))).isEmpty();
            assertThat(nodes(run("paths", "a", "KAZ", "b", "KAZ").get(0))).isEmpty();
        }

        private List<Object> nodes(Map<String, Object> graph) {
            return ids(maps(graph.get("nodes")));
        }

        private List<Map<String, Object>> edges(Map<String, Object> graph) {
            return maps(graph.get("edges"));
        }

        @SuppressWarnings("unchecked")
        private List<Map<String, Object>> maps(Object list) {
            return (List<Map<String, Object>>) list;
        }
    }

    @Nested
    class TheFilesOfQueries {
        private final NamedQueries queries =
                NamedQueries.read(Home.locate().cypher().resolve("queries"));

        @Test
        void shouldAllServe() {
            assertThat(queries.problems()).isEmpty();
            assertThat(queries.all())
                    .extracting(NamedQuery::name)
                    .contains(
                            "members",
                            "memberships",
                            "agreements-between",
                            "leases",
                            "sanctions-by",
                            "neighbours",
                            "paths");
        }

        @Test
        void shouldOnlyRead() {
            assertThat(queries.all()).isNotEmpty().allSatisfy(query -> {
                Map<String, Object> parameters = new HashMap<>();
                query.params().forEach(param -> parameters.put(param.name(), sample(param)));
                ResultSummary summary = store.driver()
                        .executableQuery("EXPLAIN " + query.cypher())
                        .withParameters(parameters)
                        .execute()
                        .summary();
                assertThat(summary.queryType()).as(query.name()).isEqualTo(QueryType.READ_ONLY);
                assertThat(summary.gqlStatusObjects().stream()
                                .filter(status -> status.gqlStatus().startsWith("01"))
                                .toList())
                        .as("warnings about " + query.name())
                        .isEmpty();
            });
        }

        private static Object sample(Param param) {
            return switch (param.type()) {
                case INT -> 1;
                case ACTORS, RELATIONS -> List.of("");
                default -> "";
            };
        }

        @Test
        void shouldBeRefusedWhereTheyWrite(@TempDir Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("grow.cypher"),
                    "// title: Grow\n// returns: table\nCREATE (n:Actor {id: 'x'}) RETURN n.id");
            QueryRunner unguarded = new QueryRunner(store, NamedQueries.read(folder), NOON_IN_2010);

            assertThatThrownBy(() -> unguarded.run("grow", Map.of()))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("'grow' cannot be answered");
            assertThat(new ActorLookup(store).find("x")).isEmpty();
        }

        @Test
        void shouldAnswerNodesAndPathsAsPlainMaps(@TempDir Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("raw.cypher"),
                    "// title: Raw\n// returns: table\nMATCH p = (a:Actor {id: 'USA'})-[r]->(b:Actor) RETURN a, r, p, date('2001-02-03') AS d");
            Map<String, Object> row = new QueryRunner(store, NamedQueries.read(folder), NOON_IN_2010)
                    .run("raw", Map.of())
                    .rows()
                    .get(0);

            assertThat(row).containsEntry("d", "2001-02-03").containsOnlyKeys("a", "r", "p", "d");
            assertThat(row.get("a"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("id", "USA")
                    .containsEntry("labels", List.of("Actor", "Country"));
            assertThat(row.get("r")).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("type", "SANCTIONS");
            assertThat(row.get("p")).asInstanceOf(InstanceOfAssertFactories.MAP).containsKeys("nodes", "relationships");
        }
    }

    @Nested
    class TheArguments {
        @Test
        void shouldNameOneActorInAnyScript() {
            assertThat(new TreeSet<>(List.of("SCO", "上合組織", "上合组织", "ШОС", "шос", "shanghai cooperation organisation")))
                    .allSatisfy(name -> assertThat(ids(run("members", "org", name, "asOf", "1998")))
                            .containsExactly("KAZ", "KGZ"));
        }

        @Test
        void shouldOfferNearNamesWhereNoActorHasThisOne() {
            assertThatThrownBy(() -> run("memberships", "actor", "Kazakstan"))
                    .isInstanceOfSatisfying(
                            UnknownActorException.class,
                            e -> assertThat(e.near()).extracting(ActorRef::id).containsExactly("KAZ"));
        }

        @Test
        void shouldAskWhichWhereSeveralActorsShareAName() {
            assertThatThrownBy(() -> run("neighbours", "actor", "verny"))
                    .isInstanceOfSatisfying(AmbiguousActorException.class, e -> assertThat(e.candidates())
                            .extracting(ActorRef::id)
                            .containsExactly("almaty", "verny-fort"));
        }

        @Test
        void shouldBeRefusedWithWhatIsAllowed() {
            assertThatThrownBy(() -> run("members", "org", "SCO", "asOf", "last year"))
                    .isInstanceOfSatisfying(BadArgumentException.class, e -> {
                        assertThat(e.param()).isEqualTo("asOf");
                        assertThat(e.value()).isEqualTo("last year");
                        assertThat(e.allowed()).contains("YYYY-MM-DD");
                    });
            assertThatThrownBy(() -> run("neighbours", "actor", "KAZ", "limit", "0"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessage("'0' does not fit 'limit': give a whole number from 1 to 500");
            assertThatThrownBy(() -> run("members", "asOf", "2003"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageStartingWith("'org' is missing");
            assertThatThrownBy(() -> run("members", "org", "SCO", "colour", "red"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageContaining("only org, asOf, knownBy, limit, after");
            assertThatThrownBy(() -> run("mambers"))
                    .isInstanceOf(UnknownQueryException.class)
                    .hasMessageContaining("members");
        }
    }

    @Nested
    class TheLookup {
        private final ActorLookup lookup = new ActorLookup(store);

        @Test
        void shouldListTheSameNameFirstThenThoseThatBeginSo() {
            assertThat(lookup.search("Ka", 10)).extracting(ActorRef::id).startsWith("KAZ");
            assertThat(lookup.search("合作", 10)).extracting(ActorRef::id).containsExactly("SCO");
            assertThat(lookup.search("KGZ", 1)).extracting(ActorRef::name).containsExactly("Kyrgyzstan");
        }

        @Test
        void shouldTakeNoCharacterForACommand() {
            assertThat(lookup.search("*) OR a:[b TO \\", 5)).isEmpty();
            assertThat(lookup.find("kaz*")).isEmpty();
            assertThat(lookup.find(" ")).isEmpty();
        }
    }
}
