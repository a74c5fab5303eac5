package heartland.store;

import static heartland.store.Samples.ACTORS;
import static heartland.store.Samples.KUO;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.claim;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.Polarity;
import heartland.model.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCheckIT {
    private static final Home HOME = Home.locate();
    private static GraphStore store;

    @TempDir
    Path folder;

    private Reference reference;

    @BeforeEach
    void start() throws IOException {
        store = Stores.emptied();
        Files.writeString(
                folder.resolve("memberships_coverage.csv"),
                "source,organisation,first_year,last_year\nCOW-IGO-3.0,CSTO,2002,2014\nCOW-IGO-3.0,SCO,1996,2014\n");
        Files.writeString(folder.resolve("memberships.csv"), """
                actor,organisation,status,from,to,source,start,end
                KAZ,CSTO,member,2002,,COW-IGO-3.0,org_start,
                KGZ,CSTO,member,2002,,COW-IGO-3.0,org_start,
                USA,NATO,member,1949,,COW-IGO-3.0,org_start,
                """);
        Files.writeString(folder.resolve("borders.csv"), "a,b,length_km,source\nKAZ,RUS,7644,both\n");
        reference = Reference.read(HOME, folder, ReferenceCheckIT::fail);
    }

    @Test
    void shouldSayOfEachStatementWhatTheFactsAreAndFromWhere() {
        write(
                reference,
                claim("KAZ", "MEMBER_OF", "CSTO").held("2002-05", null).make(),
                claim("USA", "MEMBER_OF", "SCO").in("kuo-2004", 2).make(),
                claim("KGZ", "MEMBER_OF", "SCO").held("2021", null).make());

        assertThat(verdict("KAZ", "CSTO"))
                .containsExactly(
                        "agrees",
                        "Correlates of War, Intergovernmental Organizations 3.0",
                        "2014",
                        "KAZ: member of CSTO from 2002");
        assertThat(verdict("USA", "SCO"))
                .containsExactly(
                        "contradicts",
                        "Correlates of War, Intergovernmental Organizations 3.0",
                        "2014",
                        "USA: no member of SCO, 2001 to 2014");
        assertThat(verdict("KGZ", "SCO")).containsExactly("outside", null, null, null);
    }

    @Test
    void shouldMarkWhatCanBeCheckedAlone() {
        write(
                reference,
                claim("KAZ", "MEMBER_OF", "SCO")
                        .said(Polarity.AFFIRMED, Modality.PLANNED)
                        .make(),
                claim("KAZ", "SIGNED", "almaty-accord").make(),
                claim("USA", "AIDS", "KAZ").make());

        assertThat(verdict("KAZ", "SCO")).startsWith("outside");
        assertThat(verdict("KAZ", "almaty-accord")).startsWith("outside");
        assertThat(verdict("USA", "KAZ")).containsExactly(null, null, null, null);
    }

    @Test
    void shouldHoldEachLengthOfABorderAgainstItsOwn() {
        write(
                reference,
                claim("RUS", "BORDERS", "KAZ").with("count", "5,000 km").make());
        assertThat(verdict("KAZ", "RUS")).startsWith("contradicts").endsWith("KAZ and RUS: a land border of 7644 km");

        write(
                reference,
                claim("RUS", "BORDERS", "KAZ").with("count", "5,000 km").make(),
                claim("KAZ", "BORDERS", "RUS")
                        .with("count", "7,500 km")
                        .in("kuo-2004", 3)
                        .make());
        assertThat(store.driver()
                        .executableQuery(
                                "MATCH (s:Statement) RETURN s.count + ' ' + s.reference AS verdict ORDER BY verdict")
                        .execute()
                        .records())
                .extracting(row -> row.get("verdict").asString())
                .containsExactly("5000 km contradicts", "7500 km agrees");
    }

    @Test
    void shouldJudgeAnUndatedStatementByItsEarliestSource() {
        write(reference, claim("USA", "MEMBER_OF", "SCO").make());
        assertThat(verdict("USA", "SCO")).startsWith("outside");

        write(
                reference,
                claim("USA", "MEMBER_OF", "SCO").make(),
                claim("USA", "MEMBER_OF", "SCO").in("kuo-2004", 2).make());
        assertThat(verdict("USA", "SCO")).startsWith("contradicts");

        write(reference, claim("USA", "MEMBER_OF", "SCO").make());
        assertThat(verdict("USA", "SCO")).containsExactly("outside", null, null, null);
    }

    @Test
    void shouldChangeNothingWhenTheSameIsLoadedAndCheckedTwice() {
        Claim[] claims = {
            claim("KAZ", "MEMBER_OF", "CSTO").held("2002-05", null).make(),
            claim("USA", "MEMBER_OF", "SCO").in("kuo-2004", 2).make(),
            claim("KAZ", "BORDERS", "RUS").in("lin-2019", 3).make()
        };
        write(reference, claims);
        assertThat(write(reference, claims).changed()).isFalse();
    }

    @Test
    void shouldUpdateEarlierStatementsOnceThereAreFacts() {
        Claim claim = claim("KAZ", "MEMBER_OF", "CSTO").held("2002-05", null).make();
        write(Reference.shipped(HOME), claim);
        assertThat(verdict("KAZ", "CSTO")).startsWith("outside");

        write(reference, claim);
        assertThat(verdict("KAZ", "CSTO")).startsWith("agrees");

        write(Reference.shipped(HOME), claim);
        assertThat(verdict("KAZ", "CSTO")).containsExactly("outside", null, null, null);

        new GraphWriter(store, HOME, 0.5, reference).check();
        assertThat(verdict("KAZ", "CSTO")).startsWith("agrees");
    }

    private static Counters write(Reference reference, Claim... claims) {
        return new GraphWriter(store, HOME, 0.5, reference)
                .write(new Contents(List.of(LIN, KUO), ACTORS, List.of(claims)));
    }

    private static List<Object> verdict(String subject, String object) {
        Map<String, Object> statement = new HashMap<>(store.driver()
                .executableQuery("MATCH ({id: $subject})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->({id: $object})"
                        + " RETURN properties(s) AS s")
                .withParameters(Map.of("subject", subject, "object", object))
                .execute()
                .records()
                .get(0)
                .get("s")
                .asMap());
        return new ArrayList<>(Arrays.asList(
                statement.get("reference"),
                statement.get("referenceSet"),
                statement.get("referenceDate"),
                statement.get("referenceFact")));
    }

    private static void fail(DataException problem) {
        throw problem;
    }
}
