package heartland.model.reference;

import static heartland.model.reference.Asserted.that;
import static heartland.model.reference.Verdict.Outcome.AGREES;
import static heartland.model.reference.Verdict.Outcome.CONTRADICTS;
import static heartland.model.reference.Verdict.Outcome.OUTSIDE;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Data sets that are not ours to ship: the environment names their folder. */
@EnabledIfEnvironmentVariable(
        named = "HEARTLAND_REFERENCE",
        matches = ".+",
        disabledReason = "skipped: set HEARTLAND_REFERENCE to the folder of further public facts (docs/reference.md)")
class PublicFactsTests {
    @Test
    void shouldReadEveryLineAndKnowTheRegion() {
        Reference reference = Reference.read(Home.locate(), Path.of(System.getenv("HEARTLAND_REFERENCE")), problem -> {
            throw problem;
        });
        Map<Asserted, Verdict.Outcome> expected = Map.ofEntries(
                Map.entry(that("KAZ", "MEMBER_OF", "UN").from("1992-03-02"), AGREES),
                Map.entry(that("UZB", "MEMBER_OF", "CSTO").held("2006", "2012"), OUTSIDE),
                Map.entry(that("EST", "MEMBER_OF", "NATO").from("2002-11-21"), CONTRADICTS),
                Map.entry(that("TKM", "MEMBER_OF", "SCO"), CONTRADICTS),
                Map.entry(that("KAZ", "MEMBER_OF", "WTO").from("2015"), OUTSIDE),
                Map.entry(that("KAZ", "MEMBER_OF", "EAEU"), AGREES),
                Map.entry(that("KAZ", "MEMBER_OF", "UNSC").from("2017"), OUTSIDE),
                Map.entry(that("BLR", "OBSERVER_OF", "SCO"), OUTSIDE),
                Map.entry(that("KAZ", "BORDERS", "IRN"), CONTRADICTS),
                Map.entry(that("ARM", "BORDERS", "RUS").denied(), AGREES),
                Map.entry(that("KAZ", "BORDERS", "RUS").along("6,500 km"), CONTRADICTS),
                Map.entry(that("KAZ", "SIGNED", "ctbt").from("1992-05"), CONTRADICTS),
                Map.entry(that("USA", "SIGNED", "unclos"), CONTRADICTS),
                Map.entry(that("GEO", "SIGNED", "collective-security-treaty").from("1993"), AGREES),
                Map.entry(that("TKM", "SIGNED", "cis-charter"), CONTRADICTS));
        assertThat(expected).allSatisfy((asserted, outcome) -> assertThat(
                        reference.check(asserted.assertion()).outcome())
                .as(asserted.toString())
                .isEqualTo(outcome));
    }
}
