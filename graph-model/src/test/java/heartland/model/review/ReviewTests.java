package heartland.model.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Evidence;
import heartland.model.review.Review.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTests {
    private static final Actor NOR = Actor.of("NOR", ActorType.COUNTRY, List.of("Norway", "挪威"));
    private static final Actor ISL = Actor.of("ISL", ActorType.COUNTRY, List.of("Iceland"));
    private static final Actor PACT = Actor.of("pact", ActorType.AGREEMENT, List.of("Pact"));
    private static final Actor TREATY = Actor.of("treaty", ActorType.AGREEMENT, List.of("Treaty", "條約"));
    private static final List<Actor> ACTORS = List.of(NOR, ISL, PACT, TREATY);
    private static final Claim NOR_PACT = claim("NOR", "pact", 1);
    private static final Claim ISL_TREATY = claim("ISL", "treaty", 2);
    private static final List<Claim> CLAIMS = List.of(NOR_PACT, ISL_TREATY);

    @TempDir
    private Path folder;

    private static Claim claim(String subject, String object, int sentence) {
        return new Claim(
                null,
                "paper",
                subject,
                "SIGNED",
                object,
                null,
                null,
                null,
                null,
                null,
                0.7,
                "en/test",
                new Evidence(null, null, 1, sentence, null, 10 * sentence, 10 * sentence + 5, "0" + sentence));
    }

    private static Review merge(String actor, String into) {
        return new Review(null, Decision.MERGE, null, actor, into, null, null, null, null, "Ann", "2026-11-21", "one");
    }

    private static Review undo(Review review) {
        return new Review(
                null, Decision.UNDO, null, null, null, null, null, null, review.id(), "Bo", "2026-11-22", "no");
    }

    private static List<String> said(Reviewed reviewed) {
        return reviewed.claims().stream()
                .map(claim -> claim.subject() + " " + claim.object())
                .toList();
    }

    @Test
    void shouldLeaveOutWhatIsRejectedAndBeCertainOfWhatIsAccepted() {
        Reviewed reviewed = Reviewed.of(
                ACTORS,
                CLAIMS,
                List.of(
                        Review.of(Decision.REJECT, NOR_PACT.id(), "Ann", "only observed"),
                        Review.of(Decision.ACCEPT, ISL_TREATY.id(), "Ann", "read it")));
        assertThat(said(reviewed)).containsExactly("ISL treaty");
        assertThat(reviewed.claims().get(0).confidence()).isEqualTo(1);
    }

    @Test
    void shouldMakeOneActorOfTwoWithTheNamesOfBoth() {
        Reviewed reviewed = Reviewed.of(ACTORS, CLAIMS, List.of(merge("pact", "treaty")));
        assertThat(said(reviewed)).containsExactlyInAnyOrder("NOR treaty", "ISL treaty");
        assertThat(reviewed.actors()).extracting(Actor::id).containsExactlyInAnyOrder("NOR", "ISL", "treaty");
        assertThat(reviewed.actors())
                .filteredOn(actor -> actor.id().equals("treaty"))
                .singleElement()
                .satisfies(actor -> assertThat(actor.names()).containsExactly("Treaty", "條約", "Pact"));
        assertThat(reviewed.merged()).containsExactly(Map.entry(PACT, "treaty"));
    }

    @Test
    void shouldFollowMergesOfWhatWasMerged() {
        Reviewed reviewed = Reviewed.of(ACTORS, CLAIMS, List.of(merge("pact", "treaty"), merge("treaty", "accord")));
        assertThat(said(reviewed)).containsExactlyInAnyOrder("NOR accord", "ISL accord");
        assertThat(reviewed.merged().values()).containsOnly("accord");
    }

    @Test
    void shouldDropAClaimOfAnActorWithItself() {
        assertThat(said(Reviewed.of(ACTORS, List.of(claim("NOR", "ISL", 3)), List.of(merge("NOR", "ISL")))))
                .isEmpty();
    }

    @Test
    void shouldGiveSomeClaimsOfAnActorToANewOne() {
        Claim second = claim("ISL", "pact", 3);
        Review split = new Review(
                null,
                Decision.SPLIT,
                null,
                "pact",
                "second-pact",
                ActorType.AGREEMENT,
                List.of("Second Pact"),
                List.of(second.id()),
                null,
                "Ann",
                null,
                "two of one name");
        Reviewed reviewed = Reviewed.of(ACTORS, List.of(NOR_PACT, second), List.of(split));
        assertThat(said(reviewed)).containsExactlyInAnyOrder("NOR pact", "ISL second-pact");
        assertThat(reviewed.actors()).extracting(Actor::id).contains("pact", "second-pact");
    }

    @Test
    void shouldBeAsBeforeWhereAReviewIsUndone() {
        Review merge = merge("pact", "treaty");
        Reviewed reviewed = Reviewed.of(ACTORS, CLAIMS, List.of(merge, undo(merge)));
        assertThat(reviewed.claims()).isEqualTo(CLAIMS);
        assertThat(reviewed.actors()).containsExactlyInAnyOrderElementsOf(ACTORS);
        assertThat(reviewed.merged()).isEmpty();
    }

    @Test
    void shouldLeaveAsItIsWhatAReviewOfAnotherLoadDoesNotConcern() {
        Review other = Review.of(Decision.REJECT, "0123456789abcdef", "Ann", "of another paper");
        assertThat(Reviewed.of(ACTORS, CLAIMS, List.of(other, merge("unknown", "pact")))
                        .claims())
                .isEqualTo(CLAIMS);
    }

    @Test
    void shouldOnlyAddToTheFile() throws IOException {
        ReviewFile file = new ReviewFile(folder.resolve("deep/reviews.jsonl"));
        Review first = merge("pact", "treaty");
        file.add(first);
        Files.writeString(file.file(), Files.readString(file.file()).strip());
        String before = Files.readString(file.file());
        file.add(undo(first));
        assertThatThrownBy(() -> file.add(undo(merge("a", "b")))).hasMessageContaining("there is no review");
        assertThat(Files.readString(file.file())).startsWith(before + "\n").endsWith("\n");
        assertThat(file.read(bad -> {
                    throw bad;
                }))
                .containsExactly(first, undo(first));
    }

    @Test
    void shouldPassOverAWrongLineAndNameIt() throws IOException {
        ReviewFile file = new ReviewFile(folder.resolve("reviews.jsonl"));
        file.add(merge("pact", "treaty"));
        Files.writeString(
                file.file(),
                Files.readString(file.file()) + "{\"decision\":\"accept\",\"by\":\"Ann\",\"why\":\"x\"}\n");
        List<DataException> bad = new ArrayList<>();
        assertThat(file.read(bad::add)).hasSize(1);
        assertThat(bad).singleElement().satisfies(wrong -> assertThat(wrong)
                .hasMessageContaining("reviews.jsonl:2")
                .hasMessageContaining("accept needs claim"));
    }

    @Test
    void shouldReadNoReviewsWhereThereIsNoFile() {
        assertThat(new ReviewFile(folder.resolve("none.jsonl")).read(bad -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE, merge needs into",
        "SPLIT, split needs into",
        "UNDO, undo needs review",
        "REJECT, reject needs claim"
    })
    void shouldAskForWhatADecisionNeeds(Decision decision, String problem) {
        assertThatThrownBy(() ->
                        new Review(null, decision, null, "pact", null, null, null, null, null, "Ann", null, "because"))
                .hasMessageContaining(problem);
    }

    @Test
    void shouldAskForAReason() {
        assertThatThrownBy(() -> Review.of(Decision.ACCEPT, "c", "Ann", " ")).hasMessageContaining("needs why");
        assertThatThrownBy(() -> merge("pact", "pact")).hasMessageContaining("two actors");
        assertThat(Stream.of(merge("a", "b"), merge("a", "c")).map(Review::id).distinct())
                .hasSize(2);
    }
}
