package heartland.store;

import static heartland.store.Samples.ACTORS;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.Claim;
import heartland.model.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreIT {
    @TempDir
    private Path dir;

    @Test
    void shouldKeepWhatWasLoadedAndTakeTheNextPortWhereOneIsTaken() throws IOException {
        Claim claim = claim("KAZ", "MEMBER_OF", "SCO").make();
        try (GraphStore store = GraphStore.embedded(dir.resolve("graph"), 0)) {
            new GraphWriter(store, Home.locate()).write(new Contents(List.of(LIN), ACTORS, List.of(claim)));
        }
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                GraphStore store = GraphStore.embedded(dir.resolve("graph"), taken.getLocalPort())) {
            assertThat(store.boltUri().getPort()).isGreaterThan(taken.getLocalPort());
            assertThat(GraphReader.read(store).claims()).containsExactly(claim);
            assertThat(dir.resolve("graph/logs")).isDirectory();
            Login login = Login.of(dir.resolve("graph")).orElseThrow();
            try (GraphStore second = GraphStore.connect(store.boltUri(), login.user(), login.password())) {
                assertThat(GraphReader.read(second).claims()).containsExactly(claim);
            }
        }
        assertThat(dir.resolve("graph/heartland.pid")).doesNotExist();
    }

    @Test
    void shouldAnswerWithWhatAnotherConnectionHasWrittenThisMoment() {
        Claim claim = claim("KAZ", "MEMBER_OF", "SCO").make();
        Claim again = claim("KAZ", "MEMBER_OF", "SCO").in("lin-2019", 2).make();
        GraphStore store = Stores.emptied();
        try (GraphStore second = second(store)) {
            Home home = Home.locate();
            GraphWriter writer = new GraphWriter(second, home);
            QueryRunner runner =
                    new QueryRunner(store, NamedQueries.read(home.cypher().resolve("queries")), Clock.systemUTC());

            writer.write(new Contents(List.of(LIN), ACTORS, List.of(claim)));
            assertThat(claims(runner)).containsExactly(claim.id());
            writer.write(new Contents(List.of(LIN), ACTORS, List.of(claim, again)));
            assertThat(claims(runner)).containsExactly(claim.id(), again.id());
            writer.write(new Contents(List.of(LIN), ACTORS, List.of(again)));
            assertThat(claims(runner)).containsExactly(again.id());
        }
    }

    private static GraphStore second(GraphStore store) {
        Login login = store.login().orElseThrow();
        return GraphStore.connect(store.boltUri(), login.user(), login.password());
    }

    private static List<String> claims(QueryRunner runner) {
        List<?> citations = (List<?>)
                runner.run("members", Map.of("org", "SCO")).rows().get(0).get("citations");
        return citations.stream()
                .map(citation -> ((Map<?, ?>) citation).get("claim").toString())
                .toList();
    }

    @Test
    void shouldSayWhoHoldsAStoreThatIsInUseAndRecoverWhenThatOneIsKilled() throws Exception {
        Path graph = dir.resolve("graph");
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessLoad.class.getName(),
                        graph.toString())
                .redirectError(dir.resolve("errors").toFile())
                .redirectOutput(dir.resolve("loads").toFile())
                .start();
        try {
            awaitLoads(other, 2);
            assertThatThrownBy(() -> GraphStore.embedded(graph, 0))
                    .isInstanceOf(GraphException.class)
                    .hasMessage(graph + " is in use by another Heartland (process " + other.pid()
                            + "): stop that one or give another --store");
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();

        try (GraphStore store = GraphStore.embedded(graph, 0)) {
            List<Claim> claims = EndlessLoad.claims(1);
            GraphWriter writer = new GraphWriter(store, Home.locate());
            writer.write(new Contents(List.of(LIN), ACTORS, claims));
            Counters again = writer.write(new Contents(List.of(LIN), ACTORS, claims));

            assertThat(again.changed()).isFalse();
            assertThat(GraphReader.read(store).claims()).containsExactlyInAnyOrderElementsOf(claims);
        }
    }

    @Test
    void shouldOpenAGraphWhoseMigrationWasBrokenOff() {
        try (GraphStore store = GraphStore.embedded(dir.resolve("graph"), 0)) {
            store.driver()
                    .executableQuery("CREATE (:__Neo4jMigrationsLock {id: randomUUID(), name: 'John Doe'})")
                    .execute();
        }
        try (GraphStore store = GraphStore.embedded(dir.resolve("graph"), 0)) {
            assertThat(GraphReader.read(store).claims()).isEmpty();
        }
    }

    @Test
    void shouldLetInWhoHasThePasswordAloneAndKeepItForItsOwner() throws IOException {
        Path graph = dir.resolve("graph");
        Login login;
        try (GraphStore store = GraphStore.embedded(graph, 0)) {
            login = store.login().orElseThrow();
            assertThat(Login.of(graph)).hasValue(login);
            assertThat(login.password()).hasSizeGreaterThanOrEqualTo(32);
            for (String other : List.of("neo4j", login.password() + "x", "")) {
                assertThatThrownBy(() -> GraphStore.connect(store.boltUri(), login.user(), other))
                        .isInstanceOf(GraphException.class)
                        .message()
                        .contains("does not let in")
                        .doesNotContain(login.password());
            }
            assertThatThrownBy(() -> GraphStore.connect(store.boltUri(), null, null))
                    .isInstanceOf(GraphException.class)
                    .hasMessage(store.boltUri() + " lets in nobody without a name: give --user and --password");
        }
        assertThat(login).asString().doesNotContain(login.password());
        assertThat(permissions(graph)).isEqualTo("rw-------");
        try (Stream<Path> files = Files.walk(graph.resolve("logs"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain(login.password()));
        }
    }

    @Test
    void shouldTakeThePasswordOfItsFileAtEachStart() throws IOException {
        Path graph = dir.resolve("graph");
        Login first;
        try (GraphStore store = GraphStore.embedded(graph, 0)) {
            first = store.login().orElseThrow();
        }
        Files.setPosixFilePermissions(Login.file(graph), PosixFilePermissions.fromString("rw-r--r--"));
        try (GraphStore store = GraphStore.embedded(graph, 0)) {
            assertThat(store.login()).hasValue(first);
            assertThat(permissions(graph)).isEqualTo("rw-------");
        }
        Files.delete(Login.file(graph));
        try (GraphStore store = GraphStore.embedded(graph, 0)) {
            assertThat(store.login()).isPresent().isNotEqualTo(Optional.of(first));
            assertThat(GraphReader.read(store).claims()).isEmpty();
        }
    }

    private static String permissions(Path graph) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(Login.file(graph)));
    }

    @Test
    void shouldSayInOneLineThatNobodyAnswers() {
        assertThatThrownBy(() -> GraphStore.connect(URI.create("bolt://127.0.0.1:1"), "neo4j", "secret"))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("no Neo4j answers at bolt://127.0.0.1:1: start one there or mend the address")
                .message()
                .doesNotContain("\n", "secret");
        assertThatThrownBy(() -> GraphStore.connect(URI.create("http://127.0.0.1:1"), "neo4j", "secret"))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("is no Bolt address");
    }

    private void awaitLoads(Process other, int loads) throws IOException, InterruptedException {
        while (Files.readString(dir.resolve("loads")).lines().count() < loads) {
            assertThat(other.isAlive())
                    .as(Files.readString(dir.resolve("errors")))
                    .isTrue();
            Thread.sleep(200);
        }
    }

    /** Loads other claims of one source again and again, so that it is killed in the middle of it. */
    static final class EndlessLoad {
        private EndlessLoad() {}

        public static void main(String[] args) {
            try (GraphStore store = GraphStore.embedded(Path.of(args[0]), 0)) {
                for (int round = 2; true; round++) {
                    new GraphWriter(store, Home.locate()).write(new Contents(List.of(LIN), ACTORS, claims(round)));
                    System.out.println(round);
                }
            }
        }

        static List<Claim> claims(int round) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 1; i <= 500; i++) {
                claims.add(claim("KAZ", "TRADES_WITH", "RUS")
                        .in("lin-2019", i * round)
                        .make());
            }
            return claims;
        }
    }
}
