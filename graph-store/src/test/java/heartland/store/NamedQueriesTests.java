package heartland.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                // description: Its rules,
                //   told in two lines.
                // param who: actor — the one, or: another
                // param them: actors?
                // param kinds: relations?
                // param day: date = today — when
                // param most: int(1..20) = 5 — how many
                // param sign: enum(affirmed, negated) = affirmed
                // param word: text?
                // returns: graph
                RETURN $who, $them, $kinds, $day, $most, $sign, $word
                """);

        NamedQuery query = NamedQueries.read(folder).get("ask");

        assertThat(query.title()).isEqualTo("A question");
        assertThat(query.description()).isEqualTo("Its rules, told in two lines.");
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

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".cypher"), text);
    }
}
