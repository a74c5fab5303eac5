package heartland.store;

import static heartland.store.Catalogue.NOON_IN_2010;
import static heartland.store.Catalogue.RUNNER;
import static heartland.store.Catalogue.STORE;
import static heartland.store.Catalogue.answer;
import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRunnerIT {
    @Nested
    class TheArguments {
        @Test
        void shouldNameActorsInAnyScript() {
            assertThat(ids(ask("memberships", "actor=Uzbekistan asOf=2003")))
                    .isEqualTo(ids(ask("memberships", "actor=UZB asOf=2003")));
            assertThat(answer("shared-memberships", "actors", "哈薩克、Kyrgyzstan，KAZ", "asOf", "1995")
                            .rows()
                            .get(0))
                    .containsEntry("members", List.of("KAZ", "KGZ"));
        }

        @Test
        void shouldBeRefusedWithWhatIsAllowed() {
            assertThatThrownBy(() -> answer("members", "org", "SCO", "asOf", "last year"))
                    .isInstanceOfSatisfying(BadArgumentException.class, e -> {
                        assertThat(e.param()).isEqualTo("asOf");
                        assertThat(e.value()).isEqualTo("last year");
                        assertThat(e.allowed()).contains("YYYY-MM-DD");
                    });
            assertThatThrownBy(() -> ask("neighbours", "actor=KAZ limit=0"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessage("'0' does not fit 'limit': give a whole number from 1 to 500");
            assertThatThrownBy(() -> ask("members", "asOf=2003"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageStartingWith("'org' is missing");
            assertThatThrownBy(() -> ask("members", "org=SCO colour=red"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageContaining("only org, asOf, knownBy, limit, after");
            assertThatThrownBy(() -> ask("timeline", "actor=KAZ relations=MEMBER_OF,LIKES"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageStartingWith("'LIKES' does not fit 'relations'");
            assertThatThrownBy(() -> ask("mambers", ""))
                    .isInstanceOf(UnknownQueryException.class)
                    .hasMessageContaining("members");
        }
    }

    @Nested
    class ThePages {
        @Test
        void shouldFollowOneAnotherUntilAllRowsHaveCome() {
            List<Map<String, Object>> all = ask("timeline", "actor=KAZ");
            List<Map<String, Object>> paged = new ArrayList<>();
            Map<String, String> args = new HashMap<>(Map.of("actor", "KAZ", "limit", "4"));
            for (String next = ""; next != null; ) {
                args.put("after", next);
                QueryResult page = RUNNER.run("timeline", args);
                assertThat(page.rows()).hasSizeLessThanOrEqualTo(4).isNotEmpty();
                paged.addAll(page.rows());
                next = page.next();
            }

            assertThat(all).hasSizeGreaterThan(8);
            assertThat(paged).isEqualTo(all);
        }

        @Test
        void shouldEndWhereTheLastRowFillsThem() {
            assertThat(answer("members", "org", "SCO", "asOf", "2000", "limit", "2")
                            .next())
                    .isNull();
            assertThat(answer("members", "org", "SCO", "asOf", "2000", "limit", "1")
                            .next())
                    .isNotNull();
        }

        @ParameterizedTest
        @CsvSource({"limit, 0", "limit, 1001", "limit, many", "after, elsewhere", "after, MTA", "after, '%'"})
        void shouldBeRefusedWhereTheyAreNone(String name, String value) {
            assertThatThrownBy(() -> answer("members", "org", "SCO", name, value))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageStartingWith("'" + value + "' does not fit '" + name + "'");
        }

        @Test
        void shouldNotGoOnWithAnotherQuestion() {
            String next = answer("members", "org", "SCO", "limit", "1").next();

            assertThat(answer("members", "org", "SCO", "limit", "3", "after", next)
                            .rows())
                    .isNotEmpty();
            assertThatThrownBy(() -> answer("members", "org", "CSTO", "limit", "1", "after", next))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageContaining("to the same question");
        }

        @Test
        void shouldNotBeForGraphs() {
            assertThatThrownBy(() -> answer("paths", "a", "KAZ", "b", "RUS", "limit", "1"))
                    .isInstanceOf(BadArgumentException.class)
                    .hasMessageContaining("only a, b, k, relations, asOf");
        }
    }

    @Nested
    class TheCypher {
        @Test
        void shouldBeRefusedWhereItWrites(@TempDir Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("grow.cypher"),
                    "// title: Grow\n// returns: table\nCREATE (n:Actor {id: 'x'}) RETURN n.id");
            QueryRunner unguarded = new QueryRunner(STORE, NamedQueries.read(folder), NOON_IN_2010);

            assertThatThrownBy(() -> unguarded.run("grow", Map.of()))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("'grow' cannot be answered");
            assertThat(new ActorLookup(STORE).find("x")).isEmpty();
        }

        @Test
        void shouldAnswerNodesAndPathsAsPlainMaps(@TempDir Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("raw.cypher"),
                    "// title: Raw\n// returns: table\nMATCH p = (a:Actor {id: 'USA'})-[r:OPPOSES]->(b:Actor)"
                            + " RETURN a, r, p, date('2001-02-03') AS d");
            Map<String, Object> row = new QueryRunner(STORE, NamedQueries.read(folder), NOON_IN_2010)
                    .run("raw", Map.of())
                    .rows()
                    .get(0);

            assertThat(row).containsEntry("d", "2001-02-03").containsOnlyKeys("a", "r", "p", "d");
            assertThat(row.get("a"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("id", "USA")
                    .containsEntry("labels", List.of("Actor", "Country"));
            assertThat(row.get("r")).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("type", "OPPOSES");
            assertThat(row.get("p")).asInstanceOf(InstanceOfAssertFactories.MAP).containsKeys("nodes", "relationships");
        }
    }
}
