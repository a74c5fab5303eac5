package heartland.loader;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTests {
    private static final Home SHIPPED = Home.locate();

    @TempDir
    Path folder;

    @BeforeEach
    void copyWhatIsShipped() throws IOException {
        HomeCopy.to(folder);
    }

    @Test
    void shouldFindNothingWrongWithWhatIsShipped() {
        assertThat(DataCheck.problems(SHIPPED)).isEmpty();
    }

    @Test
    void shouldShipTheActorsThatAnAnalystMeets() {
        ActorCatalogue catalogue = ActorCatalogue.read(SHIPPED.data().resolve("actors"));
        assertThat(catalogue.actors()).hasSizeGreaterThanOrEqualTo(350);
        assertThat(Stream.of("上合組織", "上合组织", "ШОС", "SCO"))
                .allSatisfy(name ->
                        assertThat(catalogue.named(name)).extracting("id").containsExactly("SCO"));
    }

    @Test
    void shouldNameTheLineOfAnActorThatIsNoJson() throws IOException {
        int line = append("data/actors/groups.jsonl", "{\"id\":\"half\",");
        assertThat(problems()).singleElement().asString().contains("groups.jsonl:" + line);
    }

    @Test
    void shouldNameTheLineOfAnActorWhoseIdStandsElsewhere() throws IOException {
        int line =
                append("data/actors/places.jsonl", "{\"id\":\"KAZ\",\"type\":\"Place\",\"names\":[\"Kazakh Hill\"]}");
        assertThat(problems()).singleElement().asString().contains("places.jsonl:" + line, "KAZ", "countries.jsonl:");
    }

    @Test
    void shouldNameTheLineOfAnActorThatRefersToNobody() throws IOException {
        int line = append(
                "data/actors/persons.jsonl",
                "{\"id\":\"nobody-known\",\"type\":\"Person\",\"names\":[\"Nobody Known\"],\"country\":\"XXX\"}");
        assertThat(problems()).singleElement().asString().contains("persons.jsonl:" + line, "XXX");
    }

    @Test
    void shouldNameTheLineOfARelationOfNoKnownClass() throws IOException {
        int line = append(
                "data/relations.jsonl",
                "{\"id\":\"LIKES\",\"subject\":[\"Actor\"],\"object\":[\"Actor\"],\"symmetric\":false,\"quad\":\"fond\",\"en\":\"likes\","
                        + "\"zh\":\"喜歡\",\"definition\":\"is fond of\"}");
        assertThat(problems()).singleElement().asString().contains("relations.jsonl:" + line, "quad");
    }

    @Test
    void shouldNameEveryRuleThatCannotBeRead() throws IOException {
        int first = append("data/rules/zh/signed.rules", "rule broken SIGNED\n  match <S>(<O>\n");
        int second = append("data/rules/en/signed.rules", "rule lost NO_SUCH_RELATION\n  match <S> signs <O>\n");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("zh/signed.rules:" + first))
                .anySatisfy(problem -> assertThat(problem).contains("en/signed.rules:" + second, "NO_SUCH_RELATION"));
    }

    @Test
    void shouldNameTheDigestThatIsListedAndMissing() throws IOException {
        Files.delete(folder.resolve("data/digests/memberships.md"));
        assertThat(problems()).singleElement().asString().contains("sources.json", "digests/memberships.md");
    }

    @Test
    void shouldNameTheDigestThatNoSourceLists() throws IOException {
        Files.writeString(folder.resolve("data/digests/stray.md"), "# Stray\n");
        assertThat(problems()).singleElement().asString().contains("stray.md", "sources.json");
    }

    @Test
    void shouldNameTheLineOfAClaimThatCannotBeRead() throws IOException {
        int line = append("data/claims/claims.jsonl", "{\"doc\":");
        assertThat(problems()).singleElement().asString().contains("claims.jsonl:" + line);
    }

    @Test
    void shouldNameTheClaimOfARelationThatIsNoMore() throws IOException {
        Path relations = folder.resolve("data/relations.jsonl");
        Files.writeString(relations, Files.readString(relations).replace("\"MEMBER_OF\"", "\"BELONGS_TO\""));
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains("claim ", "'MEMBER_OF'"));
    }

    @Test
    void shouldNameTheLineOfAFactOfNoKnownDataSet() throws IOException {
        int line = append("data/reference/memberships.csv", "KAZ,SCO,member,hearsay\n");
        assertThat(problems()).singleElement().asString().contains("memberships.csv:" + line, "hearsay", "sets.jsonl");
    }

    @Test
    void shouldFindTheClaimsThatQuoteTheirPaper() throws IOException {
        Path claims = folder.resolve("data/claims/claims.jsonl");
        String first = Files.readAllLines(claims).get(0);
        Files.writeString(
                claims,
                Files.readString(claims).replace(first, first.replace("\"quote\":null", "\"quote\":\"Words.\"")));
        assertThat(problems()).singleElement().asString().contains("1 claims quote", "--without-quotes");
    }

    @Test
    void shouldNameTheLineOfAQueryWhoseParameterHasNoKnownType() throws IOException {
        Files.writeString(
                folder.resolve("cypher/queries/odd.cypher"),
                "// title: Odd\n// param a: colour — what it looks like\n// returns: table\nRETURN $a AS a\n");
        assertThat(problems()).singleElement().asString().contains("odd.cypher:2");
    }

    private List<String> problems() {
        return DataCheck.problems(new Home(folder)).stream()
                .map(DataException::getMessage)
                .toList();
    }

    /** The number of the line that the text now begins at. */
    private int append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        int line = Files.readAllLines(path).size() + 1;
        Files.writeString(path, text + "\n", StandardOpenOption.APPEND);
        return line;
    }
}
