package heartland.store;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.ActorCatalogue;
import heartland.model.Home;
import heartland.model.Sources;
import heartland.model.Vocabulary;
import heartland.model.ask.Asker;
import heartland.model.ask.Understanding.Understood;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskableQueriesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void shouldLeadEachExampleToAQueryThatTakesItsArguments() {
        Home home = Home.locate();
        Asker asker = Asker.read(
                        home.data().resolve("ask"),
                        ActorCatalogue.read(home.data().resolve("actors")),
                        Vocabulary.read(home.data().resolve("relations.jsonl")))
                .knowing(
                        Sources.read(home.data().resolve("claims/sources.json")).all(),
                        NamedQueries.read(home.cypher().resolve("queries")).all().stream()
                                .map(GraphAsker::askable)
                                .toList());

        assertThat(asker.examples()).hasSizeGreaterThan(40).allSatisfy(example -> assertThat(asker.ask(example, TODAY))
                .as(example)
                .isInstanceOfSatisfying(Understood.class, understood -> assertThat(understood.doubts())
                        .isEmpty()));
    }
}
