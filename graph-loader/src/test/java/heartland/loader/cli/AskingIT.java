package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingIT {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() {
        Path claims = Folders.of(folder.resolve("claims"), "clubs", 3);
        Run run = Run.of("load", claims, "--store", store());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void shouldAnswerAQuestionAndSayWhichQueryItRan() {
        Run run = Run.of("ask", "Which organizations is Kazakhstan a member of?", "--store", store());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("heartland query memberships actor=KAZ\n")
                .contains("Club 0", "第2會", "Kazakhstan joined club-2.");
    }

    @Test
    void shouldPrintNothingButTheAnswerForPrograms() {
        Run run = Run.of("ask", "哈薩克是哪些組織的成員？", "--json", "--store", store());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("[").contains("\"id\" : \"club-1\"");
        assertThat(run.err()).contains("heartland query memberships actor=KAZ");
    }

    @Test
    void shouldOfferQuestionsWhereOneIsNotUnderstood() {
        Run run = Run.of("ask", "Why is the sky blue?", "--store", store());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("not understood", "It knows questions such as:");
        assertThat(run.out().lines().count()).isGreaterThan(3);
    }

    @Test
    void shouldFindSentencesAndActors() {
        Run run = Run.of("search", "第1會", "--store", store());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("club-1  Organization  Club 1  第1會");
        assertThat(Run.of("search", "joined", "--store", store()).out())
                .contains("Kazakhstan joined club-0.", "    KAZ MEMBER_OF club-0", "3 of 3 sentences", "MEMBER_OF (3)");
        assertThat(Run.of("search", "nothing of that kind", "--store", store()).out())
                .contains("The graph has nothing like it.");
    }

    @Test
    void shouldPrintWhatIsFoundAsCsvAndAsJson() {
        Run csv = Run.of("search", "joined", "source=clubs", "--csv", "--store", store());
        assertThat(csv.out().lines())
                .hasSize(4)
                .startsWith("\uFEFFsource,citation,section,paragraph,sentence,page,quote,statements")
                .contains("clubs,Of clubs,Clubs,1,2,,Kazakhstan joined club-1.,KAZ MEMBER_OF club-1");
        assertThat(Run.of("search", "joined", "--json", "--store", store()).out())
                .startsWith("{")
                .contains("\"total\" : 3");
    }

    @Test
    void shouldPrintAnAnswerAsCsv() {
        Run run = Run.of("query", "memberships", "actor=KAZ", "--csv", "--store", store());
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out()).startsWith("\uFEFFid,name,").contains("club-2,Club 2,第2會,");
    }

    @Test
    void shouldCiteInAStyle() {
        assertThat(Run.of("cite", "--store", store()).out()).isEqualTo("Of clubs\n");
        assertThat(Run.of("cite", "clubs", "--style", "bibtex", "--store", store())
                        .out())
                .startsWith("@")
                .contains("Of clubs");
        Run unknown = Run.of("cite", "nobody-1999", "--store", store());
        assertThat(unknown.code()).isNotZero();
        assertThat(unknown.err()).contains("no source has the id 'nobody-1999'", "clubs");
        Run style = Run.of("cite", "--style", "rhymed", "--store", store());
        assertThat(style.err()).contains("there is no style 'rhymed'", "bibtex");
    }

    private static Path store() {
        return folder.resolve("graph");
    }
}
