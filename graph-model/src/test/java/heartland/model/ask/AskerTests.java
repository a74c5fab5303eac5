package heartland.model.ask;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.ActorCatalogue;
import heartland.model.Home;
import heartland.model.Source;
import heartland.model.Vocabulary;
import heartland.model.ask.Understanding.NotUnderstood;
import heartland.model.ask.Understanding.Understood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskerTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final double LEAST_RIGHT = 0.85;
    private static final Home HOME = Home.locate();
    private static final Vocabulary VOCABULARY = Vocabulary.read(HOME.data().resolve("relations.jsonl"));
    private static final Asker EMPTY = Asker.read(
            HOME.data().resolve("ask"), ActorCatalogue.read(HOME.data().resolve("actors")), VOCABULARY);
    private static final Asker ASKER = EMPTY.knowing(
            List.of(paper("kuo-2004", "郭", "武平", 2004), paper("lin-2019", "林", "子立", 2019)),
            lines("catalogue.txt").stream().map(AskerTests::askable).toList());

    @ParameterizedTest
    @ValueSource(strings = {"questions.txt", "further-questions.txt"})
    void shouldAnswerMostQuestionsRightlyAndNoneWronglyButSurely(String file) {
        List<String> unsure = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> questions = lines(file);
        for (String line : questions) {
            String[] parts = line.split(" => ");
            String expected = normal(parts[1]);
            String surely = surely(parts[0]);
            if (!surely.equals(expected)) {
                (surely.equals("?") ? unsure : wrong).add(parts[0] + " => " + surely + ", not " + expected);
            }
        }
        int right = questions.size() - unsure.size() - wrong.size();
        System.out.printf(
                "%s: right %d, unsure %d, wrong %d of %d%n",
                file, right, unsure.size(), wrong.size(), questions.size());
        unsure.forEach(System.out::println);

        assertThat(wrong).isEmpty();
        assertThat(right).as("unsure: " + unsure).isGreaterThanOrEqualTo((int)
                Math.ceil(LEAST_RIGHT * questions.size()));
    }

    @Test
    void shouldUnderstandItsOwnExamples() {
        assertThat(ASKER.examples())
                .allSatisfy(example -> assertThat(surely(example)).as(example).isNotEqualTo("?"));
    }

    @Test
    void shouldKnowHowToAskEveryQueryOfTheCatalogueInBothLanguages() {
        List<String> queries =
                lines("catalogue.txt").stream().map(line -> line.split(":")[0]).toList();

        assertThat(asked(false)).containsAll(queries);
        assertThat(asked(true)).containsAll(queries);
    }

    @Test
    void shouldSayWhatItTookEachPartFor() {
        Understanding read = ASKER.ask("Who sanctioned Russia since 2014?", TODAY);

        assertThat(read.read())
                .extracting(Understanding.Part::text)
                .containsExactly("Who", "sanctioned", "Russia", "since 2014");
        assertThat(read.read()).extracting(Understanding.Part::as).contains("actor: RUS", "time: since 2014");
    }

    @Test
    void shouldDoubtWhereAWordIsUnknownAndOfferWhatItKnows() {
        Understanding read = ASKER.ask("Which countries reluctantly sanction Russia?", TODAY);

        assertThat(read).isInstanceOfSatisfying(Understood.class, understood -> {
            assertThat(understood.sure()).isFalse();
            assertThat(understood.query()).isEqualTo("sanctions-on");
            assertThat(understood.doubts()).containsExactly("'reluctantly' was not understood");
            assertThat(understood.nearest()).contains("Who sanctions Russia?");
        });
    }

    @Test
    void shouldRunNothingWhenNothingIsUnderstood() {
        Understanding read = ASKER.ask("明天會下雨嗎？", TODAY);

        assertThat(read).isInstanceOf(NotUnderstood.class);
        assertThat(read.nearest()).isNotEmpty();
    }

    @Test
    void shouldReadEitherScriptAlike() {
        assertThat(surely("俄羅斯租用了哪些設施？")).isEqualTo(surely("俄罗斯租用了哪些设施？")).isEqualTo("leases lessee=RUS");
    }

    @Test
    void shouldNotAskForAQueryThatIsNotThere() {
        assertThat(EMPTY.ask("Who sanctions Russia?", TODAY)).isInstanceOf(NotUnderstood.class);
        assertThat(EMPTY.examples()).isEmpty();
    }

    @Test
    void shouldStayCalmAtLongNonsense() {
        assertThat(ASKER.ask("Russia ".repeat(60), TODAY)).isNotNull();
        assertThat(ASKER.ask("俄".repeat(600), TODAY)).isInstanceOf(NotUnderstood.class);
        assertThat(ASKER.ask("", TODAY)).isInstanceOf(NotUnderstood.class);
    }

    private static List<String> asked(boolean chinese) {
        return ASKER.examples().stream()
                .filter(example -> example.codePoints().anyMatch(heartland.model.Script::isHan) == chinese)
                .map(example -> surely(example).split(" ")[0])
                .distinct()
                .toList();
    }

    /** The query and arguments as the files write them; a question mark where they are not sure. */
    private static String surely(String question) {
        if (!(ASKER.ask(question, TODAY) instanceof Understood understood) || !understood.sure()) {
            return "?";
        }
        return written(understood.query(), understood.arguments());
    }

    private static String normal(String expected) {
        String[] words = expected.split(" ");
        Map<String, String> arguments = new TreeMap<>();
        Arrays.stream(words)
                .skip(1)
                .map(word -> word.split("="))
                .forEach(argument -> arguments.put(argument[0], argument[1]));
        return written(words[0], arguments);
    }

    private static String written(String query, Map<String, String> arguments) {
        StringBuilder text = new StringBuilder(query);
        new TreeMap<>(arguments)
                .forEach((name, value) ->
                        text.append(' ').append(name).append('=').append(value));
        return text.toString();
    }

    private static Askable askable(String line) {
        String[] parts = line.split(":\\s*", 2);
        List<String> declared = parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",\\s*"));
        return new Askable(
                parts[0],
                declared.stream().map(each -> each.replaceAll("[?=].*", "")).toList(),
                declared.stream().filter(each -> !each.matches(".*[?=].*")).toList());
    }

    private static Source paper(String id, String family, String given, int year) {
        return new Source(
                id,
                "article",
                "論文 " + id,
                List.of(new Source.Author(family, given, null)),
                null,
                null,
                null,
                null,
                null,
                new Source.Issued(List.of(List.of(year))),
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> lines(String file) {
        try (var in = AskerTests.class.getResourceAsStream("/ask/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
