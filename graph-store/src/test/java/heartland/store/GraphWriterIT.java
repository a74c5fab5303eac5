package heartland.store;

import static heartland.store.Samples.ACTORS;
import static heartland.store.Samples.KUO;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.Office;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Source;
import heartland.model.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

class GraphWriterIT {
    private static GraphStore store;
    private GraphWriter writer;

    @BeforeEach
    void empty() {
        store = Stores.emptied();
        writer = new GraphWriter(store, Home.locate());
    }

    @Test
    void shouldLeadFromARelationshipToTheSentenceAndItsSource() {
        write(claim("KAZ", "MEMBER_OF", "SCO").held("2001", null).make());

        assertThat(query(
                        "MATCH (a:Actor:Country)-[r:MEMBER_OF]->(b:Actor:Organization) MATCH (s:Statement {id: r.statement})"
                                + "<-[:SUPPORTS]-(c:Claim)-[:QUOTES]->(n:Sentence)-[:IN]->(p:Source)"
                                + " RETURN a.id, a.nameZh, a.nameRu, b.id, r.from, r.to, r.confidence, r.sources, r.citations, r.text,"
                                + " s.relation, c.rule, n.text, n.section, n.page, p.citation"))
                .singleElement()
                .extracting(Record::asMap)
                .satisfies(row -> assertThat(row)
                        .containsEntry("a.id", "KAZ")
                        .containsEntry("a.nameZh", "哈薩克")
                        .containsEntry("a.nameRu", "Казахстан")
                        .containsEntry("b.id", "SCO")
                        .containsEntry("r.from", "2001")
                        .containsEntry("r.to", null)
                        .containsEntry("r.confidence", 0.8)
                        .containsEntry("r.sources", 1L)
                        .containsEntry("r.citations", List.of("Lin 2019, Part one"))
                        .containsEntry("r.text", "is a member of [2001]")
                        .containsEntry("s.relation", "MEMBER_OF")
                        .containsEntry("c.rule", "en/test")
                        .containsEntry("n.text", "Sentence 1 of lin-2019.")
                        .containsEntry("n.section", "Part one")
                        .containsEntry("n.page", 7L)
                        .containsEntry("p.citation", "Lin (2019) On lin-2019. A Journal 3, 1-20"));
    }

    @Test
    void shouldChangeNothingWhenTheSameIsLoadedTwice() {
        List<Claim> claims = List.of(
                claim("KAZ", "MEMBER_OF", "SCO").held("2001", null).make(),
                claim("RUS", "LEASES", "baikonur")
                        .with("amount", "115")
                        .in("kuo-2004", 2)
                        .make(),
                claim("KAZ", "BORDERS", "RUS").sure(0.3).in("lin-2019", 3).make());
        Contents contents = new Contents(List.of(LIN, KUO), ACTORS, claims);

        Counters first = writer.write(contents);
        String graph = graph();
        Counters second = writer.write(contents);

        assertThat(first.changed()).isTrue();
        assertThat(second.changed()).as(second.describe()).isFalse();
        assertThat(second.relationships()).isEqualTo(first.relationships());
        assertThat(graph()).isEqualTo(graph);
    }

    @Test
    void shouldCountWhatNeo4jHolds() {
        Counters counters = write(
                claim("KAZ", "MEMBER_OF", "SCO").make(),
                claim("KGZ", "MEMBER_OF", "SCO").make(),
                claim("RUS", "MEMBER_OF", "SCO").sure(0.2).in("kuo-2004", 1).make());

        assertThat(counters.claims()).isEqualTo(3);
        assertThat(counters.sentences()).isEqualTo(2);
        assertThat(counters.statements()).isEqualTo(3);
        assertThat(counters.nodesCreated())
                .isEqualTo(counters.sources()
                        + counters.actors()
                        + counters.sentences()
                        + counters.claims()
                        + counters.statements());
        assertThat(counters.relationshipsCreated())
                .isEqualTo(counters.relationships())
                .isEqualTo(2 + 6 + 6 + 2);
        assertThat(counters.describe()).contains("3 claims").contains("16 relationships");
    }

    @Test
    void shouldMakeOneStatementOfWhatTwoPapersSay() {
        write(
                claim("KAZ", "MEMBER_OF", "SCO").held("2001", null).make(),
                claim("KAZ", "MEMBER_OF", "SCO")
                        .held("2001", null)
                        .sure(0.6)
                        .in("lin-2019", 2)
                        .make(),
                claim("KAZ", "MEMBER_OF", "SCO")
                        .held("2001", null)
                        .sure(0.5)
                        .in("kuo-2004", 5)
                        .make());

        Record statement = query(
                        "MATCH (s:Statement)<-[:SUPPORTS]-(c) RETURN s.confidence, s.sources, count(c) AS claims")
                .get(0);
        assertThat(statement.get("claims").asInt()).isEqualTo(3);
        assertThat(statement.get("s.sources").asInt()).isEqualTo(2);
        assertThat(statement.get("s.confidence").asDouble()).isCloseTo(0.9, within(1e-9));
        assertThat(query("MATCH (:Actor)-[r:MEMBER_OF]->(:Actor) RETURN r.citations AS c"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("c").asList()).containsExactly("Kuo 2004, Part one", "Lin 2019, Part one"));
    }

    @Test
    void shouldRelateActorsByWhatIsSureEnoughAlone() {
        Contents contents = new Contents(
                List.of(LIN),
                ACTORS,
                List.of(
                        claim("KAZ", "MEMBER_OF", "SCO").sure(0.9).make(),
                        claim("RUS", "MEMBER_OF", "SCO").sure(0.7).make(),
                        claim("KGZ", "MEMBER_OF", "SCO").sure(0.4).make()));

        assertThat(membersFrom(0.5, contents)).containsExactly("KAZ", "RUS");
        assertThat(membersFrom(0.8, contents)).containsExactly("KAZ");
        assertThat(membersFrom(0, contents)).containsExactly("KAZ", "KGZ", "RUS");
        assertThat(query("MATCH (s:Statement) RETURN s")).hasSize(3);
    }

    private static List<String> membersFrom(double plainFrom, Contents contents) {
        new GraphWriter(store, Home.locate(), plainFrom, Reference.shipped(Home.locate())).write(contents);
        return query("MATCH (a:Actor)-[:MEMBER_OF]->(:Actor) RETURN a.id AS id ORDER BY id").stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void shouldNeverBeQuiteCertain() {
        write(claim("KAZ", "MEMBER_OF", "SCO").sure(1).make());

        assertThat(query("MATCH (s:Statement) RETURN s.confidence AS c")
                        .get(0)
                        .get("c")
                        .asDouble())
                .isEqualTo(0.99);
    }

    @Test
    void shouldKeepBothWhenTwoPapersDisagree() {
        write(
                claim("KAZ", "MEMBER_OF", "SCO").held("2001", null).make(),
                claim("KAZ", "MEMBER_OF", "SCO")
                        .held("1996", null)
                        .in("kuo-2004", 1)
                        .make());

        assertThat(query("MATCH (:Actor)-[r:MEMBER_OF]->(:Actor) RETURN r.from AS f ORDER BY f"))
                .extracting(row -> row.get("f").asString())
                .containsExactly("1996", "2001");
    }

    @Test
    void shouldDrawNoRelationshipForWhatIsDeniedPlannedOrUnlikely() {
        write(
                claim("KAZ", "RECOGNIZES", "USA")
                        .said(Polarity.NEGATED, Modality.ACTUAL)
                        .make(),
                claim("KAZ", "MEMBER_OF", "CSTO")
                        .said(Polarity.AFFIRMED, Modality.PLANNED)
                        .make(),
                claim("KAZ", "MEMBER_OF", "SCO").sure(0.49).make());

        assertThat(query("MATCH (:Actor)-[r]->(:Actor) RETURN r")).isEmpty();
        assertThat(query("MATCH (s:Statement) RETURN s.text AS t ORDER BY t"))
                .extracting(row -> row.get("t").asString())
                .containsExactly("is a member of", "is a member of [planned]", "recognises [negated]");
    }

    @Test
    void shouldTakeBothDirectionsOfASymmetricRelationForOneStatement() {
        write(
                claim("RUS", "BORDERS", "KAZ").make(),
                claim("KAZ", "BORDERS", "RUS").in("kuo-2004", 1).make());

        assertThat(query("MATCH (a:Actor)-[r:BORDERS]->(b:Actor) RETURN a.id + b.id + r.sources AS r"))
                .extracting(row -> row.get("r").asString())
                .containsExactly("KAZRUS2");
        assertThat(GraphReader.read(store).claims()).extracting(Claim::subject).containsExactlyInAnyOrder("RUS", "KAZ");
    }

    @Test
    void shouldForgetWhatADocumentSaysNoMore() {
        Claim stays = claim("KAZ", "MEMBER_OF", "SCO").make();
        Claim goes = claim("KGZ", "MEMBER_OF", "SCO").in("lin-2019", 2).make();
        Claim shared = claim("RUS", "MEMBER_OF", "SCO").in("lin-2019", 3).make();
        Claim others =
                claim("RUS", "MEMBER_OF", "SCO").sure(0.6).in("kuo-2004", 1).make();
        write(stays, goes, shared, others);

        Counters counters = writer.write(new Contents(List.of(LIN), ACTORS, List.of(stays)));

        assertThat(GraphReader.read(store).claims()).containsExactlyInAnyOrder(stays, others);
        assertThat(query("MATCH (a:Actor)-[r:MEMBER_OF]->() RETURN a.id + ' ' + r.confidence + ' ' + r.sources"
                        + " + ' ' + r.citations[0] AS r ORDER BY r"))
                .extracting(row -> row.get("r").asString())
                .containsExactly("KAZ 0.8 1 Lin 2019, Part one", "RUS 0.6 1 Kuo 2004, Part one");
        assertThat(query("MATCH (s:Sentence) RETURN s")).hasSize(2);
        assertThat(query("MATCH (a:Actor) RETURN a")).hasSize(ACTORS.size());
        assertThat(counters.nodesDeleted())
                .as("two claims, two sentences, a statement")
                .isEqualTo(5);
    }

    @Test
    void shouldDropTheRelationshipOfAFactThatBecameUnlikely() {
        write(claim("KAZ", "MEMBER_OF", "SCO").make());
        write(claim("KAZ", "MEMBER_OF", "SCO").sure(0.3).make());

        assertThat(query("MATCH (:Actor)-[r]->(:Actor) RETURN r")).isEmpty();
    }

    @Test
    void shouldMoveAClaimWhoseDateIsReadAnew() {
        write(claim("KAZ", "MEMBER_OF", "SCO").held("2001", null).make());
        write(claim("KAZ", "MEMBER_OF", "SCO").held("2001-06-15", null).make());

        assertThat(query("MATCH (:Claim)-[:SUPPORTS]->(s:Statement) RETURN s.from AS f"))
                .extracting(row -> row.get("f").asString())
                .containsExactly("2001-06-15");
        assertThat(query("MATCH (s:Statement) RETURN s")).hasSize(1);
        assertThat(query("MATCH (:Actor)-[r:MEMBER_OF]->(:Actor) RETURN r")).hasSize(1);
    }

    @Test
    void shouldKeepTheQuoteWhenTheClaimsComeWithoutIt() {
        Claim quoted = claim("KAZ", "MEMBER_OF", "SCO").make();
        write(quoted);
        Counters again = write(quoted.withQuote(null));

        assertThat(again.changed()).isFalse();
        assertThat(GraphReader.read(store).claims()).containsExactly(quoted);
    }

    @Test
    void shouldAddTheQuoteWhenThePaperIsThere() {
        Claim quoted = claim("KAZ", "MEMBER_OF", "SCO").make();
        write(quoted.withQuote(null));
        assertThat(GraphReader.read(store).claims()).containsExactly(quoted.withQuote(null));

        write(quoted);
        assertThat(GraphReader.read(store).claims()).containsExactly(quoted);
    }

    @Test
    void shouldChangeAnActorsType() {
        write();
        Actor renamed = Actor.of("KGZ", ActorType.PLACE, List.of("Kirghizia"));
        writer.write(new Contents(List.of(), List.of(renamed), List.of()));

        assertThat(GraphReader.read(store).actors()).contains(renamed);
        assertThat(query("MATCH (a:Country {id: 'KGZ'}) RETURN a")).isEmpty();
    }

    @Test
    void shouldReadBackWhatWasWritten() {
        Actor full = new Actor(
                "almazbek-atambayev",
                ActorType.PERSON,
                List.of("Almazbek Atambayev"),
                List.of("Atambayev"),
                List.of("Atambayev"),
                List.of("his"),
                List.of("KGZ"),
                true,
                "KGZ",
                "KGZ",
                PartialDate.parse("1956-09-17"),
                List.of(new Office("President", "KGZ", PartialDate.of(2011), PartialDate.of(2017))),
                "Q1");
        List<Actor> actors = new ArrayList<>(ACTORS);
        actors.add(full);
        Source unlisted = Source.unlisted("a-note", "A note", "a-note.txt");
        List<Claim> claims = List.of(
                claim("RUS", "LEASES", "baikonur")
                        .held("1994-03", "2050")
                        .with("amount", "115 million")
                        .make(),
                claim("KAZ", "RECOGNIZES", "USA")
                        .said(Polarity.NEGATED, Modality.HYPOTHETICAL)
                        .in("kuo-2004", 4)
                        .make());
        writer.write(new Contents(List.of(LIN, KUO, unlisted), actors, claims));

        Contents read = GraphReader.read(store);

        assertThat(read.claims()).containsExactlyInAnyOrderElementsOf(claims);
        assertThat(read.actors()).containsExactlyInAnyOrderElementsOf(actors);
        assertThat(read.sources()).containsExactlyInAnyOrder(LIN, KUO, unlisted);
    }

    @Test
    void shouldWriteNothingWhereAClaimNamesNoKnownActor() {
        Claim claim = claim("KAZ", "MEMBER_OF", "atlantis").make();

        assertThatThrownBy(() -> write(claim))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("'atlantis'")
                .hasMessageContaining(claim.id());
        assertThat(query("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN n")).isEmpty();
    }

    @Test
    void shouldLoadMoreThanOneTransactionHolds() {
        List<String> relations = List.of("SUPPORTS", "OPPOSES", "AIDS", "SANCTIONS", "ATTACKED");
        List<String> objects = List.of("KGZ", "RUS", "USA");
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i <= 10_001; i++) {
            String relation = relations.get(i % relations.size());
            claims.add(claim("KAZ", relation, objects.get(i % objects.size()))
                    .in("lin-2019", i)
                    .make());
        }
        List<Progress> progress = new ArrayList<>();
        writer.write(new Contents(List.of(LIN), ACTORS, claims), progress::add);
        Counters emptied = writer.write(new Contents(List.of(LIN), ACTORS, List.of()));

        assertThat(progress).contains(new Progress("claims", 10_000, 10_001), new Progress("claims", 10_001, 10_001));
        assertThat(emptied.nodesDeleted()).isEqualTo(2 * 10_001 + relations.size() * objects.size());
        assertThat(query("MATCH (n:Claim|Sentence|Statement) RETURN n")).isEmpty();
    }

    @Test
    void shouldChangeTheVersionWithTheGraphAndOnlyThen() {
        GraphVersion version = new GraphVersion(store);
        Claim claim = claim("KAZ", "MEMBER_OF", "SCO").make();

        assertThat(version.now()).isEmpty();
        write(claim);
        Optional<String> first = version.now();
        write(claim);
        assertThat(first).isPresent();
        assertThat(version.now()).isEqualTo(first);
        write(claim, claim("RUS", "MEMBER_OF", "SCO").make());
        assertThat(version.now()).isPresent().isNotEqualTo(first);
    }

    private Counters write(Claim... claims) {
        return writer.write(new Contents(List.of(LIN, KUO), ACTORS, List.of(claims)));
    }

    private static List<Record> query(String cypher) {
        return store.driver().executableQuery(cypher).execute().records();
    }

    private static String graph() {
        return query(
                                "MATCH (n) WHERE NOT n:GraphVersion WITH n ORDER BY n.id RETURN collect(labels(n)) + collect(properties(n)) AS nodes")
                        .toString()
                + query("MATCH (a)-[r]->(b) WITH a, r, b ORDER BY a.id, type(r), b.id"
                        + " RETURN collect([a.id, type(r), properties(r), b.id]) AS relationships");
    }
}
