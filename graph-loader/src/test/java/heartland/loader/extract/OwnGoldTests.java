package heartland.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.Pipeline;
import heartland.loader.read.DocumentReader;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.Polarity;
import heartland.model.Source;
import heartland.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each sentence of data/gold states, by the rules and actors of data/: all that is written below it and no more. A claim
 * after ~ is stated but not found yet; it fails the test once it is, so that the mark comes off.
 */
@Execution(ExecutionMode.CONCURRENT)
class OwnGoldTests {
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:an?|the|its|their|his|another) ");
    private static final Path GOLD = Home.locate().data().resolve("gold");
    private static final ActorCatalogue CATALOGUE =
            ActorCatalogue.read(Home.locate().data().resolve("actors"));
    private static final Vocabulary VOCABULARY =
            Vocabulary.read(Home.locate().data().resolve("relations.jsonl"));
    static final Extractor EXTRACTOR = Pipeline.extractor(Home.locate(), null);

    /** @param gaps what it states besides and the rules do not find */
    record Case(String sentence, List<String> claims, List<String> gaps) {
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
    void shouldFindJustWhatAChineseSentenceStates(Case stated) {
        assertThat(claims(stated.sentence())).containsExactlyInAnyOrderElementsOf(stated.claims());
    }

    @ParameterizedTest
    @MethodSource("english")
    void shouldFindJustWhatAnEnglishSentenceStates(Case stated) {
        assertThat(claims(stated.sentence())).containsExactlyInAnyOrderElementsOf(stated.claims());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void shouldHaveTwelveSentencesForEachRelationSomeOfThemWithoutIt(String language) {
        assertThat(VOCABULARY.relations()).allSatisfy(relation -> {
            List<Case> cases = read(GOLD.resolve(language).resolve(relation.id().toLowerCase(Locale.ROOT) + ".txt"));
            assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
            assertThat(cases)
                    .filteredOn(stated -> Stream.concat(stated.claims().stream(), stated.gaps().stream())
                            .noneMatch(claim -> claim.contains(" " + relation.id() + " ")))
                    .hasSizeGreaterThanOrEqualTo(2);
        });
    }

    private static List<String> claims(String sentence) {
        Extraction extraction = EXTRACTOR.extract(
                new DocumentReader().parse(Source.unlisted("sentence", "sentence", "sentence.txt"), sentence));
        Function<String, String> shown = id -> extraction.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(OwnGoldTests::shown)
                .findFirst()
                .orElseThrow();
        return extraction.claims().stream().map(claim -> written(claim, shown)).toList();
    }

    /** Its id if data/ lists it, else the words by which the sentence names it, without an article, in brackets. */
    private static String shown(Actor actor) {
        boolean listed = CATALOGUE.find(actor.id()).isPresent();
        List<String> names = actor.names().stream()
                .filter(name -> !ARTICLE.matcher(name).lookingAt())
                .toList();
        return listed ? actor.id() : "[" + names.get(names.size() - 1) + "]";
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

    private static Stream<Case> cases(String language) throws IOException {
        try (Stream<Path> files = Files.list(GOLD.resolve(language))) {
            return files.sorted().toList().stream().flatMap(file -> read(file).stream());
        }
    }

    private static List<Case> read(Path file) {
        List<Case> cases = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("  ~")) {
                cases.get(cases.size() - 1).gaps().add(line.substring(3).strip());
            } else if (line.startsWith("  ")) {
                cases.get(cases.size() - 1).claims().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line.strip(), new ArrayList<>(), new ArrayList<>()));
            }
        }
        return cases;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
