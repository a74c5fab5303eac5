package heartland.loader.cli;

import heartland.store.GraphStore;
import heartland.store.Login;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A graph that stays open, which commands reach by its address: to start Neo4j takes longer than all else they do. */
record OpenGraph(GraphStore store) implements AutoCloseable {
    static OpenGraph in(Path dir) {
        return new OpenGraph(GraphStore.embedded(dir, 0));
    }

    void empty() {
        ask("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    Run run(Object... arguments) {
        Login login = store.login().orElseThrow();
        return Run.of(Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--uri", store.boltUri(), "--user", login.user(), "--password", login.password()))
                .toArray());
    }

    List<Map<String, Object>> ask(String cypher) {
        return store.driver().executableQuery(cypher).execute().records().stream()
                .map(found -> found.asMap())
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
