package heartland.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorLookupIT {
    private final ActorLookup lookup = new ActorLookup(Catalogue.STORE);

    @ParameterizedTest
    @ValueSource(strings = {"SCO", "上合組織", "上合组织", "ШОС", "шос", "shanghai cooperation organisation"})
    void shouldNameOneActorInAnyScript(String name) {
        assertThat(lookup.get(name).id()).isEqualTo("SCO");
    }

    @Test
    void shouldOfferNearNamesWhereNoActorHasThisOne() {
        assertThatThrownBy(() -> lookup.get("Kazakstan"))
                .isInstanceOfSatisfying(
                        UnknownActorException.class,
                        e -> assertThat(e.near()).extracting(ActorRef::id).containsExactly("KAZ"));
    }

    @Test
    void shouldAskWhichWhereSeveralActorsShareAName() {
        assertThatThrownBy(() -> lookup.get("verny"))
                .isInstanceOfSatisfying(AmbiguousActorException.class, e -> assertThat(e.candidates())
                        .extracting(ActorRef::id)
                        .containsExactly("almaty", "verny-fort"));
    }

    @Test
    void shouldListTheSameNameFirstThenThoseThatBeginSo() {
        assertThat(lookup.search("Ka", 10)).extracting(ActorRef::id).startsWith("KAZ");
        assertThat(lookup.search("合作", 10)).extracting(ActorRef::id).containsExactly("SCO");
        assertThat(lookup.search("KGZ", 1)).extracting(ActorRef::name).containsExactly("Kyrgyzstan");
    }

    @Test
    void shouldTakeNoCharacterForACommand() {
        assertThat(lookup.search("*) OR a:[b TO \\", 5)).isEmpty();
        assertThat(lookup.find("kaz*")).isEmpty();
        assertThat(lookup.find(" ")).isEqualTo(List.of());
    }
}
