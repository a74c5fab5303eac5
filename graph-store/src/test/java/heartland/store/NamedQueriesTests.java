package heartland.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedQueriesTests {
    @TempDir
    private Path folder;

    @Test
    void shouldReadTheWholeDeclaration() throws IOException {
        write("ask", """
                // title: A question
                // title.zh: 一個問題
                // description: Its rules,
                //   told in two lines.
                // description.zh: 規則分成
                //   兩行，
                //   或三行 SCO
                //   in English.
                // param who: actor — the one, or: another
                // param them: actors?
                // param kinds: relations?
                // param day: date = today — when
                // param most: int(1..20) = 5 — how many
                // param sign: enum(affirmed, negated) = affirmed
                // param word: text?
                // example: who=上合組織 most=7
                // returns: graph
                RETURN $who, $them, $kinds, $day, $most, $sign, $word
                """);

        NamedQuery query = NamedQueries.read(folder).get("ask");

        assertThat(query.title()).isEqualTo("A question");
        assertThat(query.titleZh()).isEqualTo("一個問題");
        assertThat(query.description()).isEqualTo("Its rules, told in two lines.");
        assertThat(query.descriptionZh()).isEqualTo("規則分成兩行，或三行 SCO in English.");
        assertThat(query.example()).containsExactly(Map.entry("who", "上合組織"), Map.entry("most", "7"));
        assertThat(query.returns()).isEqualTo(NamedQuery.Returns.GRAPH);
        assertThat(query.params())
                .extracting(Param::name)
                .containsExactly("who", "them", "kinds", "day", "most", "sign", "word");
        assertThat(query.params())
                .extracting(Param::required)
                .containsExactly(true, false, false, false, false, false, false);
        assertThat(query.params().get(0).description()).isEqualTo("the one, or: another");
        assertThat(query.params().get(3))
                .isEqualTo(new Param("day", Param.Type.DATE, false, "today", List.of(), 1, 1000, "when"));
        assertThat(query.params().get(4))
                .isEqualTo(new Param("most", Param.Type.INT, false, "5", List.of(), 1, 20, "how many"));
        assertThat(query.params().get(5).allowed()).containsExactly("affirmed", "negated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    // titel: T\\n// returns: table\\nRETURN 1                              | 1 | declares nothing
                    // returns: table\\nRETURN 1                                            | 1 | no title
                    // title: T\\nRETURN 1                                                  | 1 | no returns
                    // title: T\\n// returns: chart\\nRETURN 1                              | 2 | is unknown: write one of [table, graph]
                    // title: T\\n// param a: number\\n// returns: table\\nRETURN $a        | 2 | is unknown: write one of [actor,
                    // title: T\\n// param a: enum\\n// returns: table\\nRETURN $a          | 2 | a allows nothing
                    // title: T\\n// param a: int(many)\\n// returns: table\\nRETURN $a     | 2 | a has no bounds
                    // title: T\\n// param a: int = x\\n// returns: table\\nRETURN $a       | 2 | the default is wrong
                    // title: T\\n// param a: date = soon\\n// returns: table\\nRETURN $a   | 2 | the default is wrong
                    // title: T\\n// param a: int\\n// param a: int\\n// returns: table\\nRETURN $a | 3 | declared twice
                    // title: T\\n// returns: table\\nRETURN 1,\\n  $b                      | 4 | $b is not declared
                    // title: T\\n// param a: int\\n// returns: table\\nRETURN 1            | 1 | does not use it
                    // title: T\\n// title.fr: T\\n// returns: table\\nRETURN 1           | 2 | declares nothing
                    // title: T\\n// returns: table\\n// example: b=1\\nRETURN 1        | 3 | the example gives b, which is no parameter
                    // title: T\\n// param a: int\\n// example: a=0\\n// returns: table\\nRETURN $a | 3 | the example is wrong
                    // title: T\\n// param a: int\\n// example: a 1\\n// returns: table\\nRETURN $a | 3 | is no argument: write name=value
                    // title: T\\n// param a: int\\n// param b: int?\\n// example: b=1\\n// returns: table\\nRETURN $a + $b | 4 | the example lacks a
                    """)
    void shouldNameTheLineThatIsWrong(String text, int line, String problem) throws IOException {
        write("wrong", text.replace("\\n", "\n"));

        assertThat(NamedQueries.read(folder).problems()).singleElement().satisfies(wrong -> assertThat(wrong)
                .hasMessageContaining("wrong.cypher:" + line + ": ")
                .hasMessageContaining(problem));
    }

    @Test
    void shouldServeTheOthersWhenOneFileIsWrong() throws IOException {
        write("good", "// title: Good\n// returns: table\nRETURN 1 AS one");
        write("bad", "RETURN 1");

        NamedQueries queries = NamedQueries.read(folder);

        assertThat(queries.all()).extracting(NamedQuery::name).containsExactly("good");
        assertThat(queries.problems()).hasSize(1);
    }

    @Test
    void shouldLeaveOutWhatIsNotDeclared() throws IOException {
        write("short", "// title: Short\n// returns: table\nRETURN 1 AS one");

        NamedQuery query = NamedQueries.read(folder).get("short");

        assertThat(query.titleZh()).isNull();
        assertThat(query.descriptionZh()).isNull();
        assertThat(query.description()).isEmpty();
        assertThat(query.example()).isEmpty();
    }

    @Test
    void shouldServeTheFirstOfTwoFoldersThatNameAFileTheSame(@TempDir Path mine) throws IOException {
        write("same", "// title: Theirs\n// returns: table\nRETURN 1 AS one");
        Files.writeString(mine.resolve("same.cypher"), "// title: Mine\n// returns: table\nRETURN 2 AS two");
        Files.writeString(mine.resolve("other.cypher"), "// title: Other\n// returns: table\nRETURN 3 AS three");

        NamedQueries queries = NamedQueries.read(folder, mine);

        assertThat(queries.all()).extracting(NamedQuery::title).containsExactly("Other", "Theirs");
        assertThat(queries.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .hasMessage(
                        mine.resolve("same.cypher") + ":1: there is a question same already: name the file otherwise"));
        assertThat(NamedQueries.read(folder, folder).problems()).isEmpty();
    }

    @Test
    void shouldServeWhatIsAddedChangedAndRemovedMeanwhile() throws Exception {
        write("old", "// title: Old\n// returns: table\nRETURN 1 AS one");
        List<String> reported = Collections.synchronizedList(new ArrayList<>());
        NamedQueries queries = NamedQueries.read(List.of(folder), problem -> reported.add(problem.getMessage()));
        assertThat(titles(queries)).containsExactly("Old");

        write("new", "// title: New\n// returns: table\nRETURN 2 AS two");
        await(() -> titles(queries).equals(List.of("New", "Old")));
        write("old", "// title: Older and longer\n// returns: table\nRETURN 1 AS one");
        Files.setLastModifiedTime(folder.resolve("old.cypher"), FileTime.fromMillis(1_000));
        await(() -> titles(queries).contains("Older and longer"));
        Files.delete(folder.resolve("new.cypher"));
        write("wrong", "RETURN 3");
        await(() -> titles(queries).equals(List.of("Older and longer")));

        assertThat(queries.problems()).hasSize(1);
        assertThat(reported).singleElement().asString().contains("wrong.cypher:1: no title");
    }

    @Test
    void shouldGoOnServingWhenAFolderGoesAway(@TempDir Path parent) throws Exception {
        Path mine = Files.createDirectory(parent.resolve("mine"));
        Path file = Files.writeString(mine.resolve("one.cypher"), "// title: One\n// returns: table\nRETURN 1 AS one");
        NamedQueries queries = NamedQueries.read(mine);
        Files.delete(file);
        Files.delete(mine);

        await(() -> !queries.problems().isEmpty());

        assertThat(titles(queries)).containsExactly("One");
        assertThat(queries.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .hasMessageContaining(mine + ": cannot be read"));
        Files.createDirectory(mine);
        await(() -> titles(queries).isEmpty());
    }

    private static List<String> titles(NamedQueries queries) {
        return queries.all().stream().map(NamedQuery::title).toList();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".cypher"), text);
    }
}
