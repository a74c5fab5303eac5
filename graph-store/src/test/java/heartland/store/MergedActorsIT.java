package heartland.store;

import static heartland.store.Samples.ACTORS;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.claim;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Home;
import heartland.model.review.Review;
import heartland.model.review.Review.Decision;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of an actor in the graph when people merge it into another, and when they undo that. */
class MergedActorsIT {
    private static final Actor ACCORD = Actor.of("alma-ata-accord", ActorType.AGREEMENT, List.of("Alma-Ata Accord"));
    private static final Review MERGE = new Review(
            null,
            Decision.MERGE,
            null,
            "alma-ata-accord",
            "almaty-accord",
            null,
            null,
            null,
            null,
            "Ann",
            null,
            "one city, two spellings");
    private static final Review UNDO =
            new Review(null, Decision.UNDO, null, null, null, null, null, null, MERGE.id(), "Bo", null, "they are two");

    @Test
    void shouldLeadOnFromItsIdAndNamesUntilUndone() {
        Contents contents = new Contents(
                List.of(LIN),
                Stream.concat(ACTORS.stream(), Stream.of(ACCORD)).toList(),
                List.of(
                        claim("KAZ", "SIGNED", "almaty-accord").make(),
                        claim("RUS", "SIGNED", "alma-ata-accord")
                                .in("lin-2019", 2)
                                .make()));
        GraphStore store = Stores.emptied();
        GraphWriter writer = new GraphWriter(store, Home.locate());
        ActorLookup lookup = new ActorLookup(store);
        QueryRunner runner = new QueryRunner(store, Catalogue.QUERIES, Catalogue.NOON_IN_2010);

        writer.write(contents);
        assertThat(lookup.get("alma-ata-accord").id()).isEqualTo("alma-ata-accord");
        assertThat(lookup.mergedInto("alma-ata-accord")).isEmpty();
        assertThat(signatories(runner)).containsExactly("KAZ");

        Counters merged = writer.write(contents.reviewed(List.of(MERGE)));
        assertThat(lookup.get("alma-ata-accord").id()).isEqualTo("almaty-accord");
        assertThat(lookup.get("Alma-Ata Accord").id()).isEqualTo("almaty-accord");
        assertThat(lookup.mergedInto("alma-ata-accord")).contains("almaty-accord");
        assertThat(signatories(runner)).containsExactly("KAZ", "RUS");
        assertThat(merged.nodesDeleted()).isPositive();
        assertThat(writer.write(contents.reviewed(List.of(MERGE))).changed()).isFalse();

        writer.write(contents.reviewed(List.of(MERGE, UNDO)));
        assertThat(lookup.get("alma-ata-accord").id()).isEqualTo("alma-ata-accord");
        assertThat(lookup.get("Alma-Ata Accord").id()).isEqualTo("alma-ata-accord");
        assertThat(lookup.mergedInto("alma-ata-accord")).isEmpty();
        assertThat(signatories(runner)).containsExactly("KAZ");
    }

    private static List<Object> signatories(QueryRunner runner) {
        return runner.run("signatories", Map.of("agreement", "almaty-accord")).rows().stream()
                .map(row -> row.get("id"))
                .toList();
    }
}
