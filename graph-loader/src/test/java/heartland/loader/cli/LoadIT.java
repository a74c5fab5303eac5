package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.ClaimsFolder;
import heartland.store.Contents;
import heartland.store.Login;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class LoadIT {
    /** Enough that the rest of the load takes longer than to see that it has begun. */
    private static final int MANY = 2_500;

    private static OpenGraph graph;

    @TempDir
    Path folder;

    @BeforeAll
    static void open(@TempDir Path dir) {
        graph = OpenGraph.in(dir.resolve("graph"));
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @BeforeEach
    void empty() {
        graph.empty();
    }

    /** Here each command starts Neo4j and ends it, as where nothing serves the graph. */
    @Test
    void shouldChangeNothingWhenTheSameClaimsAreLoadedTwice() {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", 20);
        Run first = Run.of("load", claims, "--store", store());
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("20 claims").contains("0 and 0 deleted");
        assertThat(Run.of("export", "--store", store(), "--out", folder.resolve("once"))
                        .code())
                .isZero();
        Run second = Run.of("load", claims, "--store", store());
        assertThat(second.out()).contains("20 claims", "0 nodes and 0 relationships created, 0 and 0 deleted");
        assertThat(Run.of("export", "--store", store(), "--out", folder.resolve("twice"))
                        .code())
                .isZero();
        assertThat(Run.of("query", "members", "org=Club 1", "--store", store()).out())
                .contains("Kazakhstan");
        Contents once = read(folder.resolve("once"));
        assertThat(read(folder.resolve("twice"))).isEqualTo(once);
        assertThat(once.claims()).hasSize(20);
    }

    @Test
    void shouldNameTheWrongLineAndLoadAllOthers() throws IOException {
        Path good = Folders.of(folder.resolve("good"), "clubs", 3);
        Path bad = Folders.of(folder.resolve("bad"), "more-clubs", 5);
        List<String> lines = new ArrayList<>(Files.readAllLines(bad.resolve("claims.jsonl")));
        lines.set(1, lines.get(1).replace("\"confidence\":0.9", "\"confidence\":9"));
        Files.write(bad.resolve("claims.jsonl"), lines);

        Run run = load(bad, good);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.startsWith("passed over")))
                .singleElement()
                .asString()
                .contains(bad.resolve("claims.jsonl") + ":2", "confidence is 0 to 1");
        assertThat(export("out").claims()).hasSize(3 + 4);
    }

    @Test
    void shouldPassOverAFolderWhoseClaimsNameAnUnknownActor() throws IOException {
        Path good = Folders.of(folder.resolve("good"), "clubs", 3);
        Path bad = Folders.of(folder.resolve("bad"), "more-clubs", 5);
        List<String> actors = new ArrayList<>(Files.readAllLines(bad.resolve("actors.jsonl")));
        actors.remove(actors.size() - 1);
        Files.write(bad.resolve("actors.jsonl"), actors);

        Run run = load(bad, good);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("club-4");
        assertThat(export("out").claims()).hasSize(3).allMatch(claim -> claim.doc()
                .equals("clubs"));
    }

    @Test
    void shouldAnswerAQueryAsATableAndAsJson() {
        load(Folders.of(folder.resolve("claims"), "clubs", 2));
        Run table = graph.run("query", "members", "org=第1會");
        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.out())
                .contains("id   name        nameZh  ")
                .contains("KAZ  Kazakhstan  哈薩克  ")
                .contains("[1] ", "Kazakhstan joined club-1.");
        Run json = graph.run("query", "members", "org=Club 1", "--json");
        assertThat(json.out())
                .startsWith("[")
                .contains("\"id\" : \"KAZ\"", "\"quote\" : \"Kazakhstan joined club-1.\"");
    }

    @Test
    void shouldCiteWithoutQuotesUntilThePapersAreThere() throws IOException {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", 2);
        Contents quoting = read(claims);
        new ClaimsFolder(claims).write(quoting.withoutQuotes());
        Run without = load(claims);
        assertThat(without.code()).as(without.err()).isZero();
        assertThat(without.err()).contains("2 claims come without their quotes", "--papers DIR");
        assertThat(members("Club 1"))
                .contains("[1] Of clubs, Clubs, paragraph 1, sentence 2\n", "--papers DIR")
                .doesNotContain("joined", "null");
        assertThat(graph.run("query", "members", "org=Club 1", "--json").out())
                .contains("\"quote\" : null", "\"paragraph\" : 1");

        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("clubs.txt"), "Kazakhstan joined club-0. Kazakhstan joined club-1.\n");
        Run with = load(claims, "--papers", papers);
        assertThat(with.code()).as(with.err()).isZero();
        assertThat(with.out())
                .contains("0 nodes and 0 relationships created, 0 and 0 deleted")
                .doesNotContain(", 0 properties set");
        assertThat(members("Club 1")).contains("Kazakhstan joined club-1.").doesNotContain("--papers");

        assertThat(load(claims, "--papers", papers).out()).contains(", 0 properties set");
        assertThat(load(claims).out()).contains(", 0 properties set");
        assertThat(export("out").claims()).isEqualTo(quoting.claims());
    }

    @Test
    void shouldLoadAllClaimsWhereAPaperHasOtherWords() throws IOException {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", 3);
        new ClaimsFolder(claims).write(read(claims).withoutQuotes());
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("clubs.txt"), "Kazakhstan joined club-0. Kazakhstan left club-1.\n");

        Run run = load(claims, "--papers", papers);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("clubs.txt: 2 of 3 claims stay without their quotes");
        assertThat(export("out").claims())
                .extracting(claim -> claim.evidence().quote())
                .containsExactlyInAnyOrder("Kazakhstan joined club-0.", null, null);
    }

    @Test
    void shouldAnswerByWhatIsSureEnoughAlone() {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", 2);
        load(claims, "--plain-from", "0.95");
        assertThat(graph.run("query", "members", "org=Club 1").out()).contains("no answer");
        load(claims);
        assertThat(graph.run("query", "members", "org=Club 1").out()).contains("Kazakhstan");
    }

    @Test
    void shouldPassOverBadLinesOfPublicFactsAndUseTheOthers() throws IOException {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", 2);
        Path facts = Files.createDirectories(folder.resolve("facts"));
        Files.writeString(
                facts.resolve("memberships.csv"),
                "actor,organisation,status,source\nKAZ,club-0,member,factbook-2026\nKAZ,club-1,member,hearsay\n");

        Run run = load(claims, "--reference", facts);

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("passed over ", "memberships.csv:3: ", "'hearsay'");
        assertThat(references()).containsExactly("agrees", "outside");
    }

    @Test
    void shouldRefuseAFolderWithoutPublicFactsBeforeAnythingIsLoaded() {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", 2);
        Run run = Run.of("load", claims, "--reference", claims, "--store", store());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).containsOnlyOnce("\n").contains("has no reference data", "memberships.csv");
        assertThat(store()).doesNotExist();
    }

    @Test
    void shouldSayWhichActorAQueryNamesInVain() {
        load(Folders.of(folder.resolve("claims"), "clubs", 2));
        Run run = graph.run("query", "members", "org=nobody");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nobody").doesNotContain("\tat ");
    }

    @Test
    void shouldMendALoadThatWasKilledByLoadingAgain() throws Exception {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", MANY);
        try (Child child = Child.start(folder.resolve("log"), "load", claims, "--store", store())) {
            assertThat(awaitSomeOfTheClaims(child)).as(child.log()).isPositive();
            assertThat(child.kill()).isEqualTo(137);
            assertThat(child.log()).doesNotContain("sent: ");
        }
        Run again = Run.of("load", claims, "--store", store());
        assertThat(again.code()).as(again.err()).isZero();

        load(claims);
        Contents undisturbed = export("undisturbed");
        assertThat(undisturbed.claims()).hasSize(MANY);
        try (OpenGraph mended = OpenGraph.in(store())) {
            Run export = mended.run("export", "--out", folder.resolve("mended"));
            assertThat(export.code()).as(export.err()).isZero();
            assertThat(counts(mended)).isEqualTo(counts(graph));
        }
        for (String file : List.of("claims.jsonl", "actors.jsonl", "sources.json")) {
            assertThat(folder.resolve("mended").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("undisturbed").resolve(file));
        }
    }

    private long awaitSomeOfTheClaims(Child child) throws InterruptedException {
        Optional<URI> address = Optional.empty();
        while (address.isEmpty() && child.isAlive()) {
            Thread.sleep(50);
            address = ServedStore.addressOf(store()).filter(uri -> uri.getPort() > 0);
        }
        Login login = Login.of(store()).orElseThrow();
        try (Driver driver =
                GraphDatabase.driver(address.orElseThrow(), AuthTokens.basic(login.user(), login.password()))) {
            long claims = 0;
            while (claims == 0 && child.isAlive()) {
                claims = driver.executableQuery("MATCH (c:Claim) RETURN count(c) AS n")
                        .execute()
                        .records()
                        .get(0)
                        .get("n")
                        .asLong();
            }
            return claims;
        }
    }

    /** How many nodes there are of each label, and relationships of each type. */
    private static List<Map<String, Object>> counts(OpenGraph graph) {
        return graph.ask("MATCH (n) UNWIND labels(n) AS kind RETURN kind, count(*) AS n ORDER BY kind"
                + " UNION ALL MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS n ORDER BY kind");
    }

    /** What public facts say of each membership, by the club. */
    private static List<Object> references() {
        return graph.ask("MATCH (s:Statement)-[:OBJECT]->(club) RETURN s.reference AS r ORDER BY club.id").stream()
                .map(found -> found.get("r"))
                .toList();
    }

    private Path store() {
        return folder.resolve("store");
    }

    private static Run load(Object... arguments) {
        return graph.run(Stream.concat(Stream.of("load"), Stream.of(arguments)).toArray());
    }

    private static String members(String club) {
        return graph.run("query", "members", "org=" + club).out();
    }

    private Contents export(String name) {
        Run run = graph.run("export", "--out", folder.resolve(name));
        assertThat(run.code()).as(run.err()).isZero();
        return read(folder.resolve(name));
    }

    private static Contents read(Path claims) {
        return new ClaimsFolder(claims).read(bad -> {
            throw bad;
        });
    }
}
