package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.ClaimsFolder;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Source;
import heartland.store.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTests {
    private static final String NORWAY = "Norway has been a member of NATO since 1949.";
    private static final String ICELAND = "Iceland signed the Treaty on the North Sea in May 1990.";
    private static final String DENMARK = "It borders on Germany.";
    private static final String SWEDEN = "Sweden supports Finland.";

    @TempDir
    Path folder;

    @BeforeEach
    void writeGoldAndClaims() throws IOException {
        gold(
                "letters",
                gold(NORWAY, "NOR", "MEMBER_OF", "NATO", "Organization", "\"1949\"", "explicit"),
                gold(ICELAND, "ISL", "SIGNED", "Treaty on the North Sea", "Agreement", "\"1990-05\"", "list"),
                gold(DENMARK, "DNK", "BORDERS", "DEU", "Country", "null", "coref"),
                gold(SWEDEN, "SWE", "SUPPORTS", "FIN", "Country", "null", "explicit"));
        claims(
                claim("letters", NORWAY, "NOR", "MEMBER_OF", "NATO", Modality.PLANNED, PartialDate.of(1949, 4)),
                claim("letters", NORWAY.substring(0, 30), "NOR", "MEMBER_OF", "NATO", Modality.ACTUAL, null),
                claim("letters", ICELAND, "ISL", "SIGNED", "north-sea", Modality.ACTUAL, PartialDate.of(1991)),
                claim("letters", DENMARK, "DEU", "BORDERS", "DNK", Modality.ACTUAL, null),
                claim("letters", SWEDEN, "FIN", "SUPPORTS", "SWE", Modality.ACTUAL, null),
                claim("another", SWEDEN, "SWE", "SUPPORTS", "FIN", Modality.ACTUAL, null));
    }

    @Test
    void shouldCountWhatIsFoundAndWhatIsRight() {
        Run run = evaluate();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("""
                relation              gold  found  claims      P      R     F1
                BORDERS                  1      1       1   1.00   1.00   1.00
                MEMBER_OF                1      1       1   1.00   1.00   1.00
                SIGNED                   1      1       1   1.00   1.00   1.00
                SUPPORTS                 1      0       1   0.00   0.00   0.00
                core (4)                 2      2       2   1.00   1.00   1.00
                all                      4      3       4   0.75   0.75   0.75
                recall, explicit         2      1                  0.50
                recall, list             1      1                  1.00
                recall, coref            1      1                  1.00
                facts                    4      3       4   0.75   0.75   0.75
                dates right 1/2 = 0.50 of the found claims whose gold has one
                modality right 2/3 = 0.67
                """);
    }

    @Test
    void shouldAskForQuotesWhereClaimsHaveNone() {
        Run run = Run.of(
                "evaluate",
                "--gold",
                folder.resolve("gold"),
                "--claims",
                Home.locate().data().resolve("claims"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("claims without quotes", "--papers");
    }

    @Test
    void shouldScoreEachPaperByItselfAndSayWhichWasNotRead() throws IOException {
        gold("unread", gold(SWEDEN, "SWE", "SUPPORTS", "FIN", "Country", "null", "explicit"));
        assertThat(evaluate().out())
                .contains("all                      5      3       4   0.75   0.60   0.67")
                .contains("\nletters (document)\n", "all                      4      3       4   0.75   0.75   0.75")
                .contains(
                        "\nunread: no such paper was read", "all                      1      0       0   0.00   0.00");
    }

    @Test
    void shouldShowAsManyMissesAsAreAskedFor() {
        assertThat(evaluate("--misses", 5).out().lines())
                .contains(
                        "spurious letters FIN SUPPORTS SWE affirmed | " + SWEDEN,
                        "missed   letters SWE SUPPORTS FIN affirmed explicit | " + SWEDEN);
        assertThat(evaluate().out()).doesNotContain("spurious", "missed");
    }

    @Test
    void shouldKeepTheFiguresInFull() throws IOException {
        evaluate("--json", folder.resolve("figures.json"));
        JsonNode figures = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("figures.json")));
        assertThat(figures.at("/relations/SIGNED/P").asDouble()).isEqualTo(1);
        assertThat(figures.at("/modality").asDouble()).isEqualTo(2 / 3.0);
        assertThat(figures.at("/facts/F").asDouble()).isEqualTo(.75);
        assertThat(figures.at("/documents/letters/explicit").asDouble()).isEqualTo(.5);
    }

    @Test
    void shouldRoundAHalfToTheEvenDigit() throws IOException {
        gold(
                "letters",
                IntStream.range(0, 8)
                        .mapToObj(i -> gold(
                                NORWAY,
                                "NOR",
                                "MEMBER_OF",
                                i == 0 ? "NATO" : "club-" + i,
                                "Organization",
                                "null",
                                "list"))
                        .toArray(String[]::new));
        assertThat(evaluate().out()).contains("recall, list             8      1                  0.12");
    }

    @Test
    void shouldNameTheLineOfGoldThatIsWrong() throws IOException {
        gold(
                "letters",
                gold(NORWAY, "NOR", "MEMBER_OF", "NATO", "Organization", "null", "list"),
                "{\"doc\":\"letters\"}");
        Run run = evaluate();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(folder.resolve("gold/letters.jsonl") + ":2", "needs a sentence");
    }

    @Test
    void shouldAskForPapersOrClaims() {
        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--papers", "--claims");
        assertThat(evaluate("--papers", folder).code()).isEqualTo(2);
    }

    private Run evaluate(Object... more) {
        Object[] arguments = new Object[5 + more.length];
        arguments[0] = "evaluate";
        arguments[1] = "--gold";
        arguments[2] = folder.resolve("gold");
        arguments[3] = "--claims";
        arguments[4] = folder.resolve("claims");
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }

    private void gold(String doc, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(
                folder.resolve("gold").resolve(doc + ".jsonl"),
                List.of(lines).stream().map(line -> line.replace("DOC", doc)).collect(Collectors.joining("\n")));
    }

    private static String gold(
            String sentence, String subject, String relation, String object, String type, String from, String how) {
        return """
                {"doc":"DOC","sentence":"%s","subject":{"id":"%s","type":"Country","names":["%s"]},"relation":"%s",\
                "object":{"id":"%s","type":"%s","names":["%s"]},"polarity":"affirmed","modality":"actual","from":%s,"how":"%s"}""".formatted(sentence, subject, subject, relation, object, type, object, from, how);
    }

    private void claims(Claim... claims) {
        List<Actor> actors = List.of(
                Actor.of("NATO", ActorType.ORGANIZATION, List.of("NATO")),
                Actor.of("north-sea", ActorType.AGREEMENT, List.of("Treaty of the North Sea")),
                country("NOR"),
                country("ISL"),
                country("DNK"),
                country("DEU"),
                country("SWE"),
                country("FIN"));
        List<Source> sources = List.of(
                Source.unlisted("letters", "Letters", "letters.txt"),
                Source.unlisted("another", "Another", "another.txt"));
        new ClaimsFolder(folder.resolve("claims")).write(new Contents(sources, actors, List.of(claims)));
    }

    private static Actor country(String id) {
        return Actor.of(id, ActorType.COUNTRY, List.of("State " + id));
    }

    private static Claim claim(
            String doc,
            String quote,
            String subject,
            String relation,
            String object,
            Modality modality,
            PartialDate from) {
        Evidence evidence = new Evidence(quote, null, 1, 1, null, 0, quote.length(), Evidence.hashOf(quote));
        return new Claim(
                null, doc, subject, relation, object, null, modality, from, null, null, 0.9, "test/rule", evidence);
    }
}
