package heartland.model.reference;

import static heartland.model.reference.Asserted.that;
import static heartland.model.reference.Verdict.Outcome.AGREES;
import static heartland.model.reference.Verdict.Outcome.CONTRADICTS;
import static heartland.model.reference.Verdict.Outcome.OUTSIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Jsonl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up facts in files of the form that users have them in, and statements held against them. */
class ReferenceTests {
    private static final Home HOME = Home.locate();

    @TempDir
    Path folder;

    private final List<DataException> problems = new ArrayList<>();
    private Reference reference;

    @BeforeEach
    void writeFacts() throws IOException {
        write(
                "memberships_coverage.csv",
                "source,organisation,first_year,last_year",
                "COW-IGO-3.0,WTO,1995,2014",
                "COW-IGO-3.0,SCO,1996,2014",
                "COW-IGO-3.0,CIS,1991,2014",
                "COW-IGO-3.0,CICA,2006,2014",
                "COW-IGO-3.0,CSTO,2002,2014");
        write(
                "memberships.csv",
                "actor,organisation,status,from,to,source,start,end,detail",
                "KGZ,WTO,member,1998,,COW-IGO-3.0,entry,,",
                "KGZ,CIS,member,1991,,COW-IGO-3.0,org_start,,",
                "BLR,CIS,member,1991,,COW-IGO-3.0,org_start,,",
                "AFG,WTO,observer,1995,,COW-IGO-3.0,org_start,,",
                "KAZ,SCO,member,1996,,COW-IGO-3.0,org_start,,",
                "KAZ,CIS,member,1991,,COW-IGO-3.0,org_start,,",
                "KAZ,CICA,member,2006,,COW-IGO-3.0,org_start,,",
                "TKM,CIS,member,1991,2004,COW-IGO-3.0,org_start,status_change,",
                "TKM,CIS,associate,2005,,COW-IGO-3.0,status_change,,",
                "BLR,CSTO,member,2002,2011,COW-IGO-3.0,org_start,exit,",
                "UZB,CIS,member,1991,,COW-IGO-3.0,org_start,,",
                "AFG,CSTO,observer,2013,,COW-IGO-3.0,entry,,",
                "DZA,WTO,member,2000,,COW-IGO-3.0,entry,,",
                "MNG,CIS,observer,2008,,COW-IGO-3.0,entry,,",
                "RUS,CIS,member,1991,,COW-IGO-3.0,continues_SUN,,");
        write("borders.csv", "a,b,length_km,source", "KAZ,RUS,7644,both", "RUS,KAZ,7644,both", "AFG,TJK,1357,both");
        write(
                "treaties.csv",
                "treaty_id,title,participant,signature,signed_as,consent,consent_kind,bound_as",
                "26-4,\"Test, \"\"Ban\"\" Treaty\",KAZ,1996-09-30,KAZ,2002-05-14,ratification,KAZ",
                "26-4,Test Ban Treaty,USA,1996-09-24,USA,,,",
                "3-3,Diplomatic Relations,RUS,1961-04-18,SUN,1964-03-25,ratification,SUN",
                "3-3,Diplomatic Relations,UZB,,,1992-03-02,accession,UZB",
                "3-3,Diplomatic Relations,TKM,,,1996-09-25,accession,TKM");
        write(
                "alliances.csv",
                "atop_id,member,entry,exit",
                "4220,KAZ,1992-05-15,",
                "4220,UZB,1992-05-15,1999-04-20",
                "4220,TKM,1992-05-15,",
                "4400,KGZ,1993-01-22,");
        reference = read();
    }

    @Test
    void shouldAgreeWithAMembershipThatBeganWithinAYear() {
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1998-12-20"))).isEqualTo(AGREES);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1999"))).isEqualTo(AGREES);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1997-06"))).isEqualTo(AGREES);
    }

    @Test
    void shouldContradictAMembershipThatBeganYearsBeforeOrAfter() {
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1996"))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("2001"))).isEqualTo(CONTRADICTS);
    }

    @Test
    void shouldSayWhichSetOfWhenGivesWhat() {
        Verdict verdict = check(that("KGZ", "MEMBER_OF", "WTO").from("2001"));
        assertThat(verdict.set().title()).startsWith("Correlates of War");
        assertThat(verdict.set().date()).isEqualTo("2014");
        assertThat(verdict.fact()).isEqualTo("KGZ: member of WTO from 1998");
    }

    @Test
    void shouldTellWhatWasSoAtATimeFromWhatBeganThen() {
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").held("2005", "2005")))
                .isEqualTo(AGREES);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").held("1996", "1996")))
                .isEqualTo(CONTRADICTS);
    }

    @Test
    void shouldTakeNoYearForOneOfEntryInWhichTheSetMerelyBegins() {
        assertThat(outcome(that("RUS", "MEMBER_OF", "CIS").from("1995"))).isEqualTo(AGREES);
        assertThat(outcome(that("KAZ", "MEMBER_OF", "CICA").from("2010"))).isEqualTo(AGREES);
        assertThat(outcome(that("KAZ", "MEMBER_OF", "CIS").from("1995"))).isEqualTo(CONTRADICTS);
    }

    @Test
    void shouldNotCallTheShanghaiFiveByTheNameOfWhatFollowed() {
        assertThat(outcome(that("KAZ", "MEMBER_OF", "SCO").from("2001-06-15"))).isEqualTo(AGREES);
        assertThat(outcome(that("KAZ", "MEMBER_OF", "SCO").from("1996"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("KAZ", "MEMBER_OF", "shanghai-five").from("1996-04-26")))
                .isEqualTo(AGREES);
    }

    @Test
    void shouldSayNothingOfYearsAndActorsThatNoSetCovers() {
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("2021"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1990"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("FRA", "MEMBER_OF", "WTO").from("2001").denied()))
                .isEqualTo(OUTSIDE);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "club-9").from("2001"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("KGZ", "AIDS", "UZB").from("2001"))).isEqualTo(OUTSIDE);
    }

    @Test
    void shouldContradictTheMembershipOfAStateThatWasNoMember() {
        Verdict verdict = check(that("UZB", "MEMBER_OF", "SCO").from("2006"));
        assertThat(verdict.outcome()).isEqualTo(CONTRADICTS);
        assertThat(verdict.fact()).isEqualTo("UZB: no member of SCO, 2001 to 2014");
    }

    @Test
    void shouldContradictADenialOfWhatWasSo() {
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("2005").denied()))
                .isEqualTo(CONTRADICTS);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1995").denied()))
                .isEqualTo(AGREES);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1998").denied()))
                .isEqualTo(OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({"2011, AGREES", "2012-06-28, AGREES", "2013, AGREES", "2007, CONTRADICTS"})
    void shouldTakeTheYearAfterTheLastForThatOfLeaving(String left, Verdict.Outcome expected) {
        assertThat(outcome(that("BLR", "MEMBER_OF", "CSTO").held("2002", left))).isEqualTo(expected);
        assertThat(outcome(that("BLR", "MEMBER_OF", "CSTO").held(null, left))).isEqualTo(expected);
    }

    @Test
    void shouldTakeADenialFromTheYearOfLeavingForTheLeaving() {
        assertThat(outcome(that("BLR", "MEMBER_OF", "CSTO").from("2012").denied()))
                .isEqualTo(AGREES);
    }

    @Test
    void shouldLetAnAssociateBeNeitherMemberNorNone() {
        assertThat(outcome(that("TKM", "MEMBER_OF", "CIS").from("2008"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("TKM", "MEMBER_OF", "CIS").from("2008").denied()))
                .isEqualTo(OUTSIDE);
        assertThat(outcome(that("TKM", "MEMBER_OF", "CIS").from("1991"))).isEqualTo(AGREES);
    }

    @Test
    void shouldTakeAnUndatedMembershipForOneAtAnyTimeThatItsSourceCanTellOf() {
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO"))).isEqualTo(AGREES);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").knownIn(1996))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("UZB", "MEMBER_OF", "SCO"))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("UZB", "MEMBER_OF", "SCO").knownIn(2020))).isEqualTo(AGREES);
        assertThat(outcome(that("UZB", "MEMBER_OF", "CICA").knownIn(2020).denied()))
                .isEqualTo(OUTSIDE);
        assertThat(outcome(that("AFG", "MEMBER_OF", "CSTO").knownIn(2014))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("AFG", "MEMBER_OF", "CSTO").knownIn(null))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("AFG", "MEMBER_OF", "CSTO").knownIn(2020))).isEqualTo(OUTSIDE);
    }

    @Test
    void shouldContradictAnUndatedDenialOnlyOfWhatWasAlwaysSo() {
        assertThat(outcome(that("KAZ", "MEMBER_OF", "CIS").denied())).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").denied())).isEqualTo(OUTSIDE);
        assertThat(outcome(that("UZB", "MEMBER_OF", "SCO").denied())).isEqualTo(AGREES);
    }

    @Test
    void shouldContradictAnObserverOnlyWhoWasAMember() {
        assertThat(outcome(that("MNG", "OBSERVER_OF", "CIS"))).isEqualTo(AGREES);
        assertThat(outcome(that("MNG", "OBSERVER_OF", "CIS").from("2009"))).isEqualTo(AGREES);
        assertThat(outcome(that("KGZ", "OBSERVER_OF", "WTO").from("2005"))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("KGZ", "OBSERVER_OF", "WTO").from("1996"))).isEqualTo(OUTSIDE);
    }

    @Test
    void shouldSayNothingOfPlans() {
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("1996").planned()))
                .isEqualTo(OUTSIDE);
    }

    @Test
    void shouldNotTrustASetWhereItIsKnownToBeWrong() {
        assertThat(outcome(that("DZA", "MEMBER_OF", "WTO").from("2000"))).isEqualTo(OUTSIDE);
    }

    @Test
    void shouldNeverContradictByTheFactbookAlone() {
        Reference shipped = Reference.shipped(HOME);
        assertThat(shipped.check(that("KAZ", "MEMBER_OF", "EAEU").assertion()).outcome())
                .isEqualTo(AGREES);
        assertThat(shipped.check(that("MNG", "OBSERVER_OF", "SCO").assertion()).outcome())
                .isEqualTo(AGREES);
        assertThat(shipped.check(that("KAZ", "BORDERS", "RUS").assertion()).outcome())
                .isEqualTo(AGREES);
        assertThat(Stream.of(
                                that("KAZ", "MEMBER_OF", "NATO"),
                                that("KAZ", "MEMBER_OF", "EAEU").denied(),
                                that("KAZ", "BORDERS", "IRN"),
                                that("KAZ", "BORDERS", "RUS").denied(),
                                that("KAZ", "BORDERS", "RUS").along("70 km"))
                        .map(asserted -> shipped.check(asserted.assertion())))
                .containsOnly(Verdict.OUTSIDE);
    }

    @Test
    void shouldContradictABorderThatIsNotThere() {
        assertThat(outcome(that("KAZ", "BORDERS", "RUS"))).isEqualTo(AGREES);
        assertThat(outcome(that("TJK", "BORDERS", "KAZ"))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("TJK", "BORDERS", "KAZ").denied())).isEqualTo(AGREES);
        assertThat(outcome(that("RUS", "BORDERS", "KAZ").denied())).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("TJK", "BORDERS", "caspian-sea"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("TJK", "BORDERS", "KAZ").from("1960"))).isEqualTo(OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,500 km | AGREES",
                "more than 7,600 kilometres | AGREES",
                "7600多公里 | AGREES",
                "4,700 miles | AGREES",
                "7.5千公里 | AGREES",
                "7644 | AGREES",
                "6,500 kilometres | CONTRADICTS",
                "4700公里 | CONTRADICTS",
                "數千公里 | AGREES",
                "3 crossings | AGREES"
            })
    void shouldTakeLengthsWithinATenthForTheSame(String length, Verdict.Outcome expected) {
        Verdict verdict = check(that("KAZ", "BORDERS", "RUS").along(length));
        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.fact()).isEqualTo("KAZ and RUS: a land border of 7644 km");
    }

    @Test
    void shouldAgreeWhereOneOfSeveralSourcesHasTheLength() {
        assertThat(outcome(that("KAZ", "BORDERS", "RUS").along("6,500 km", "7,500 km")))
                .isEqualTo(AGREES);
    }

    @Test
    void shouldHoldSignaturesAgainstTheListOfTheTreaty() {
        assertThat(outcome(that("KAZ", "SIGNED", "ctbt"))).isEqualTo(AGREES);
        assertThat(outcome(that("KAZ", "SIGNED", "ctbt").from("1996-09-30"))).isEqualTo(AGREES);
        assertThat(outcome(that("KAZ", "SIGNED", "ctbt").from("2002"))).isEqualTo(AGREES);
        assertThat(check(that("KAZ", "SIGNED", "ctbt").from("1992")))
                .extracting(Verdict::outcome, Verdict::fact)
                .containsExactly(CONTRADICTS, "KAZ: signature 1996-09-30, ratification 2002-05-14, of ctbt");
        assertThat(outcome(that("UZB", "SIGNED", "ctbt"))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("UZB", "SIGNED", "ctbt").denied())).isEqualTo(AGREES);
        assertThat(outcome(that("UZB", "SIGNED", "ctbt").from("2020"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("FRA", "SIGNED", "ctbt"))).isEqualTo(OUTSIDE);
        assertThat(outcome(that("UZB", "SIGNED", "treaty-nobody-lists"))).isEqualTo(OUTSIDE);
    }

    @Test
    void shouldLetADenialMeanSigningOrRatifying() {
        assertThat(outcome(that("USA", "SIGNED", "ctbt").from("2005").denied())).isEqualTo(OUTSIDE);
        assertThat(outcome(that("KAZ", "SIGNED", "ctbt").from("2005").denied())).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("KAZ", "SIGNED", "ctbt").denied())).isEqualTo(OUTSIDE);
    }

    @Test
    void shouldCountTheActsOfAStateForTheOneThatFollowed() {
        assertThat(outcome(that("SUN", "SIGNED", "vienna-convention-on-diplomatic-relations")
                        .from("1961")))
                .isEqualTo(AGREES);
        assertThat(outcome(that("RUS", "SIGNED", "vienna-convention-on-diplomatic-relations")
                        .from("1961")))
                .isEqualTo(AGREES);
    }

    @Test
    void shouldNotHoldAStateToATreatyThatItLeft() {
        assertThat(outcome(that("UZB", "SIGNED", "collective-security-treaty").from("1992-05-15")))
                .isEqualTo(AGREES);
        assertThat(outcome(that("UZB", "SIGNED", "collective-security-treaty")
                        .from("1999")
                        .denied()))
                .isEqualTo(OUTSIDE);
        assertThat(outcome(that("KAZ", "SIGNED", "collective-security-treaty")
                        .from("1999")
                        .denied()))
                .isEqualTo(CONTRADICTS);
        assertThat(outcome(that("KGZ", "SIGNED", "collective-security-treaty"))).isEqualTo(CONTRADICTS);
    }

    @Test
    void shouldNameEachBadLineAndReadTheOthers() throws IOException {
        write(
                "memberships.csv",
                "actor,organisation,status,from,to,source,start,end",
                "KGZ,WTO,member,early,,COW-IGO-3.0,entry,",
                "KGZ,WTO,member,1998,,COW-IGO-3.0,entry,",
                ",WTO,member,1998,,COW-IGO-3.0,entry,",
                "KAZ,WTO,member",
                "KAZ,WTO,member,2015,,rumour,entry,");
        write("borders.csv", "a;b;length_km;source", "KAZ;RUS;7644;both");
        write("treaties.csv", "treaty_id,participant,signature,consent", "26-4,\"KAZ,1996-09-30,");

        reference = read();

        assertThat(problems)
                .extracting(Throwable::getMessage)
                .satisfiesExactly(
                        first -> assertThat(first).contains("memberships.csv:2: 'early' is no date: write YYYY"),
                        second -> assertThat(second).contains("memberships.csv:4: no actor: fill it in"),
                        third -> assertThat(third).contains("memberships.csv:5: 3 fields", "quotation marks"),
                        fourth -> assertThat(fourth).contains("memberships.csv:6: ", "'rumour'", "sets.jsonl"),
                        fifth -> assertThat(fifth).contains("borders.csv:1: no column [a, b, length_km, source]"),
                        sixth -> assertThat(sixth).contains("treaties.csv:2: ", "close it"));
        assertThat(outcome(that("KGZ", "MEMBER_OF", "WTO").from("2001"))).isEqualTo(CONTRADICTS);
        assertThat(outcome(that("KAZ", "SIGNED", "collective-security-treaty"))).isEqualTo(AGREES);
    }

    @Test
    void shouldSayThatYearsSayNothingWithoutTheYearsThatAreCovered() throws IOException {
        Files.delete(folder.resolve("memberships_coverage.csv"));
        reference = read();
        assertThat(problems)
                .singleElement()
                .asString()
                .contains("memberships.csv", "memberships_coverage.csv", "put that beside it");
    }

    @Test
    void shouldRefuseAFolderThatHasNoFacts(@TempDir Path empty) {
        assertThatThrownBy(() -> Reference.read(HOME, empty, problems::add))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(empty.toString())
                .hasMessageContaining("treaties.csv");
    }

    @Test
    void shouldCallActorsByIdsThatAreListed() {
        Path shipped = HOME.data().resolve("reference");
        ActorCatalogue actors = ActorCatalogue.read(HOME.data().resolve("actors"));
        Set<String> sets = lines(shipped.resolve("sets.jsonl"), DataSet.class)
                .map(DataSet::id)
                .collect(Collectors.toSet());
        assertThat(lines(shipped.resolve("names.jsonl"), Name.class))
                .isNotEmpty()
                .allSatisfy(name -> {
                    assertThat(actors.find(name.id())).as(name.id()).isPresent();
                    assertThat(sets).contains(name.set());
                });
        assertThat(lines(shipped.resolve("doubts.jsonl"), Doubt.class))
                .isNotEmpty()
                .allSatisfy(doubt -> {
                    assertThat(actors.find(doubt.organization()))
                            .as(doubt.organization())
                            .isPresent();
                    assertThat(sets).contains(doubt.set());
                });
    }

    private static <T> Stream<T> lines(Path file, Class<T> type) {
        try (Stream<T> lines = Jsonl.read(file, type)) {
            return lines.toList().stream();
        }
    }

    private Reference read() {
        return Reference.read(HOME, folder, problems::add);
    }

    private Verdict check(Asserted asserted) {
        return reference.check(asserted.assertion());
    }

    private Verdict.Outcome outcome(Asserted asserted) {
        return check(asserted).outcome();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }
}
