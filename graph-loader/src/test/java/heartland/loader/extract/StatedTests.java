package heartland.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.read.DocumentReader;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleReader;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.Polarity;
import heartland.model.Sources;
import heartland.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each sentence of the test resources states, by the rules and actors of data/. */
class StatedTests {
    private static final ActorCatalogue CATALOGUE =
            ActorCatalogue.read(Home.locate().data().resolve("actors"));
    static final Extractor EXTRACTOR = extractor();

    @TempDir
    Path folder;

    record Case(String sentence, List<String> claims) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Case> chinese() throws IOException {
        return cases("zh");
    }

    static Stream<Case> english() throws IOException {
        return cases("en");
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void shouldFindJustWhatAChineseSentenceStates(Case stated) throws IOException {
        assertThat(claims(stated.sentence())).containsExactlyInAnyOrderElementsOf(stated.claims());
    }

    @ParameterizedTest
    @MethodSource("english")
    void shouldFindJustWhatAnEnglishSentenceStates(Case stated) throws IOException {
        assertThat(claims(stated.sentence())).containsExactlyInAnyOrderElementsOf(stated.claims());
    }

    private List<String> claims(String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("sentence.txt"), sentence);
        Extraction extraction = EXTRACTOR.extract(
                new DocumentReader().read(file, Sources.none()).get(0));
        Function<String, String> shown = id -> extraction.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(StatedTests::shown)
                .findFirst()
                .orElseThrow();
        return extraction.claims().stream().map(claim -> written(claim, shown)).toList();
    }

    /** Its id if data/ lists it, else the words by which the sentence names it, in brackets. */
    private static String shown(Actor actor) {
        boolean listed = CATALOGUE.find(actor.id()).isPresent();
        return listed ? actor.id() : "[" + actor.names().get(actor.names().size() - 1) + "]";
    }

    private static String written(Claim claim, Function<String, String> shown) {
        List<String> words =
                new ArrayList<>(List.of(shown.apply(claim.subject()), claim.relation(), shown.apply(claim.object())));
        if (claim.polarity() == Polarity.NEGATED) {
            words.add("negated");
        }
        if (claim.modality() != Modality.ACTUAL) {
            words.add(claim.modality().toString());
        }
        if (claim.from() != null) {
            words.add("from " + claim.from());
        }
        if (claim.to() != null) {
            words.add("to " + claim.to());
        }
        return String.join(" ", words);
    }

    /** Of all files whose names begin so. */
    private static Stream<Case> cases(String language) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/extraction"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(language))
                    .sorted()
                    .toList()) {
                read(file, cases);
            }
        }
        return cases.stream();
    }

    private static void read(Path file, List<Case> cases) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("  ")) {
                cases.get(cases.size() - 1).claims().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line.strip(), new ArrayList<>()));
            }
        }
    }

    private static Extractor extractor() {
        Path data = Home.locate().data();
        Vocabulary vocabulary = Vocabulary.read(data.resolve("relations.jsonl"));
        return new Extractor(
                CATALOGUE,
                vocabulary,
                RuleReader.read(data.resolve("rules/zh"), Dialect.ZH, vocabulary),
                RuleReader.read(data.resolve("rules/en"), Dialect.EN, vocabulary),
                null);
    }
}
