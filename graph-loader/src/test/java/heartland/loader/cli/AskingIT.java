package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingIT {
    private static OpenGraph graph;

    @BeforeAll
    static void load(@TempDir Path folder) {
        graph = OpenGraph.in(folder.resolve("graph"));
        Run run = graph.run("load", Folders.of(folder.resolve("claims"), "clubs", 3));
        assertThat(run.code()).as(run.err()).isZero();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void shouldAnswerAQuestionAndSayWhichQueryItRan() {
        Run run = graph.run("ask", "Which organizations is Kazakhstan a member of?");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("heartland query memberships actor=KAZ\n")
                .contains("Club 0", "第2會", "Kazakhstan joined club-2.");
    }

    @Test
    void shouldPrintNothingButTheAnswerForPrograms() {
        Run run = graph.run("ask", "哈薩克是哪些組織的成員？", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("[").contains("\"id\" : \"club-1\"");
        assertThat(run.err()).contains("heartland query memberships actor=KAZ");
    }

    @Test
    void shouldOfferQuestionsWhereOneIsNotUnderstood() {
        Run run = graph.run("ask", "Why is the sky blue?");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("not understood", "It knows questions such as:");
        assertThat(run.out().lines().count()).isGreaterThan(3);
    }

    @Test
    void shouldFindSentencesAndActors() {
        Run run = graph.run("search", "第1會");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("club-1  Organization  Club 1  第1會");
        assertThat(graph.run("search", "joined").out())
                .contains("Kazakhstan joined club-0.", "    KAZ MEMBER_OF club-0", "3 of 3 sentences", "MEMBER_OF (3)");
        assertThat(graph.run("search", "nothing of that kind").out()).contains("The graph has nothing like it.");
    }

    @Test
    void shouldPrintWhatIsFoundAsCsvAndAsJson() {
        Run csv = graph.run("search", "joined", "source=clubs", "--csv");
        assertThat(csv.out().lines())
                .hasSize(4)
                .startsWith("\uFEFFsource,citation,section,paragraph,sentence,page,quote,statements")
                .contains("clubs,Of clubs,Clubs,1,2,,Kazakhstan joined club-1.,KAZ MEMBER_OF club-1");
        assertThat(graph.run("search", "joined", "--json").out())
                .startsWith("{")
                .contains("\"total\" : 3");
    }

    @Test
    void shouldPrintAnAnswerAsCsv() {
        Run run = graph.run("query", "memberships", "actor=KAZ", "--csv");
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out()).startsWith("\uFEFFid,name,").contains("club-2,Club 2,第2會,");
    }

    @Test
    void shouldCiteInAStyle() {
        assertThat(graph.run("cite").out()).isEqualTo("Of clubs\n");
        assertThat(graph.run("cite", "clubs", "--style", "bibtex").out())
                .startsWith("@")
                .contains("Of clubs");
        Run unknown = graph.run("cite", "nobody-1999");
        assertThat(unknown.code()).isNotZero();
        assertThat(unknown.err()).contains("no source has the id 'nobody-1999'", "clubs");
        Run style = graph.run("cite", "--style", "rhymed");
        assertThat(style.err()).contains("there is no style 'rhymed'", "bibtex");
    }
}
