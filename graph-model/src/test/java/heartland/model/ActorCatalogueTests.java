package heartland.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorCatalogueTests {
    private static final String MONGOLIA =
            "{\"id\":\"MNG\",\"type\":\"Country\",\"names\":[\"Mongolia\",\"蒙古\",\"Монголия\"]}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"SCO", "上合組織", "上合组织", "ШОС", "shanghai cooperation organisation"})
    void shouldFindAnOrganisationInAnyScript(String name) {
        ActorCatalogue shipped = ActorCatalogue.read(Home.locate().data().resolve("actors"));

        assertThat(shipped.named(name)).map(Actor::id).containsExactly("SCO");
    }

    @Test
    void shouldShowTheFirstNameInEachScript() throws IOException {
        Files.writeString(folder.resolve("countries.jsonl"), MONGOLIA);

        Actor mongolia = ActorCatalogue.read(folder).find("MNG").orElseThrow();

        assertThat(mongolia.name()).isEqualTo("Mongolia");
        assertThat(mongolia.nameZh()).contains("蒙古");
        assertThat(mongolia.nameRu()).contains("Монголия");
    }

    @Test
    void shouldNameTheLineOfANameThatTwoActorsClaim() throws IOException {
        Path places = folder.resolve("places.jsonl");
        Files.writeString(folder.resolve("countries.jsonl"), MONGOLIA);
        Files.writeString(
                places, "{\"id\":\"mongolia-region\",\"type\":\"Place\",\"names\":[\"Inner lands\",\"蒙古\"]}\n");

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ActorCatalogue.read(folder))
                .withMessageContaining("countries.jsonl:1: the name 蒙古 of MNG also names [mongolia-region]")
                .withMessageContaining("list it as ambiguous");
    }

    @Test
    void shouldNameTheLineOfAReferenceToNobody() throws IOException {
        Files.writeString(
                folder.resolve("places.jsonl"),
                "{\"id\":\"ulaanbaatar\",\"type\":\"Place\",\"names\":[\"Ulaanbaatar\"],\"country\":\"MNG\"}\n");

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ActorCatalogue.read(folder))
                .withMessageContaining("places.jsonl:1: ulaanbaatar refers to MNG, which no line defines");
    }
}
