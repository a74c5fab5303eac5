package heartland.store.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Quantity;
import heartland.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DisagreementsTests {
    private static final Vocabulary VOCABULARY =
            Vocabulary.read(Home.locate().data().resolve("relations.jsonl"));

    @Nested
    class Dates {
        @Test
        void shouldDisagreeOnTheBeginning() {
            assertThat(among(
                            "MEMBER_OF",
                            said("a", "KAZ", "SCO").from("1996"),
                            said("b", "KAZ", "SCO").from("2001")))
                    .containsExactly(about("from"));
        }

        @Test
        void shouldNotDisagreeWhereOneIsLessPreciseOrUnknown() {
            assertThat(among(
                            "MEMBER_OF",
                            said("a", "KAZ", "SCO").from("2001"),
                            said("b", "KAZ", "SCO").from("2001-06-15")))
                    .isEmpty();
            assertThat(among(
                            "MEMBER_OF",
                            said("a", "KAZ", "SCO"),
                            said("b", "KAZ", "SCO").from("2001")))
                    .isEmpty();
        }

        @Test
        void shouldTakeOneAfterTheOtherForTwoMemberships() {
            assertThat(among(
                            "MEMBER_OF",
                            said("a", "UZB", "CSTO").from("1994").to("1999"),
                            said("b", "UZB", "CSTO").from("2006").to("2012")))
                    .isEmpty();
        }

        @Test
        void shouldDisagreeOnTheEnd() {
            assertThat(among(
                            "MEMBER_OF",
                            said("a", "UZB", "CSTO").from("1994").to("1999"),
                            said("b", "UZB", "CSTO").from("1994").to("2002")))
                    .containsExactly(about("to"));
        }

        @Test
        void shouldCompareOnlyWhatHappensOnce() {
            assertThat(among(
                            "VISITED",
                            said("a", "KAZ", "RUS").from("1994"),
                            said("b", "KAZ", "RUS").from("1998")))
                    .isEmpty();
        }

        @Test
        void shouldNotSetAPlanAgainstAFact() {
            assertThat(among(
                            "MEMBER_OF",
                            said("a", "BLR", "SCO").from("2023").modality(Modality.PLANNED),
                            said("b", "BLR", "SCO").from("2024")))
                    .isEmpty();
        }

        @Test
        void shouldLeaveToOneSentenceWhatItSetsSideBySide() {
            assertThat(among(
                            "SIGNED",
                            said("a", "KAZ", "treaty").from("1996").in("p", "p1"),
                            said("b", "KAZ", "treaty").from("2002").in("p", "p1")))
                    .isEmpty();
        }

        @Test
        void shouldSetADayAgainstTheListedDayOfAnAgreement() {
            assertThat(among(
                            "SIGNED",
                            said("a", "CHN", "pact").from("2001-06-25").listed("2001-06-15")))
                    .containsExactly(new Disagreement("a", "pact", "date"));
            assertThat(among("SIGNED", said("a", "CHN", "pact").from("1992").listed("1996-09-24")))
                    .containsExactly(new Disagreement("a", "pact", "date"));
        }

        @Test
        void shouldLetOthersAccedeAfterTheListedDay() {
            assertThat(among(
                            "SIGNED",
                            said("a", "GEO", "pact").from("1993").listed("1992-05-15"),
                            said("b", "KAZ", "pact").from("1992-05").listed("1992-05-15")))
                    .isEmpty();
        }
    }

    @Nested
    class Polarities {
        @Test
        void shouldDisagreeWhereNeitherHasADate() {
            assertThat(among(
                            "PARTICIPATES_IN",
                            said("a", "TJK", "pfp"),
                            said("b", "TJK", "pfp").negated()))
                    .containsExactly(about("polarity"));
        }

        @Test
        void shouldDisagreeOnlyAtOneTime() {
            assertThat(among(
                            "SIGNED",
                            said("a", "GEO", "pact").from("1993"),
                            said("b", "GEO", "pact").from("1999").negated()))
                    .isEmpty();
            assertThat(among(
                            "SIGNED",
                            said("a", "GEO", "pact").from("1999"),
                            said("b", "GEO", "pact").from("1999-04-02").negated()))
                    .containsExactly(about("polarity"));
            assertThat(among(
                            "SIGNED",
                            said("a", "GEO", "pact"),
                            said("b", "GEO", "pact").from("1999").negated()))
                    .isEmpty();
        }

        @Test
        void shouldLetAttitudesVary() {
            assertThat(among(
                            "OPPOSES",
                            said("a", "KAZ", "RUS"),
                            said("b", "KAZ", "RUS").negated()))
                    .isEmpty();
        }
    }

    @Nested
    class Quantities {
        @Test
        void shouldDisagreeOnARentAndALength() {
            assertThat(among(
                            "LEASES",
                            said("a", "RUS", "base").with("amount", "1.15億美元"),
                            said("b", "RUS", "base")
                                    .with("amount", "500 million USD")
                                    .from("1999")))
                    .containsExactly(about("amount"));
            assertThat(among(
                            "BORDERS",
                            said("a", "KAZ", "RUS").with("count", "6500公里"),
                            said("b", "KAZ", "RUS").with("count", "7598 km")))
                    .containsExactly(about("count"));
        }

        @Test
        void shouldNotDisagreeInOtherWordsOrOtherYears() {
            assertThat(among(
                            "LEASES",
                            said("a", "RUS", "base").with("amount", "1.15億美元"),
                            said("b", "RUS", "base").with("amount", "115 million dollars")))
                    .isEmpty();
            assertThat(among(
                            "LEASES",
                            said("a", "RUS", "base").with("amount", "5億美元").from("1999"),
                            said("b", "RUS", "base").with("amount", "6億美元").from("2000")))
                    .isEmpty();
        }

        @Test
        void shouldSetATermAgainstAnEnd() {
            Draft agreed = said("a", "RUS", "base").from("1994-03").with("term", "20年");

            assertThat(among("LEASES", agreed, said("b", "RUS", "base").to("2050")))
                    .containsExactly(about("term"));
            assertThat(among("LEASES", agreed, said("b", "RUS", "base").to("2014")))
                    .isEmpty();
            assertThat(among(
                            "LEASES",
                            agreed,
                            said("b", "RUS", "base").from("2004").to("2050")))
                    .isEmpty();
        }

        @Test
        void shouldSetAnAgreedTermAgainstTheActualEnd() {
            assertThat(among(
                            "STATIONS_FORCES_IN",
                            said("a", "USA", "base").with("term", "25 years").modality(Modality.PLANNED),
                            said("b", "USA", "base").to("2005-11")))
                    .containsExactly(about("term"));
        }
    }

    @Nested
    class Founders {
        @Test
        void shouldSetOneFounderAgainstSeveralAtAnotherDate() {
            assertThat(among(
                            "FOUNDED",
                            said("a", "CHN", "SCO").from("1996").in("lin", "l1"),
                            said("b", "CHN", "SCO").from("2001").in("kuo", "k1"),
                            said("c", "RUS", "SCO").from("2001").in("kuo", "k1")))
                    .containsExactlyInAnyOrder(
                            new Disagreement("a", "b", "from"), new Disagreement("a", "c", "subject"));
        }

        @Test
        void shouldNotDisagreeWhereOneNamesFewer() {
            assertThat(among(
                            "FOUNDED",
                            said("a", "CHN", "SCO").in("lin", "l1"),
                            said("b", "CHN", "SCO").from("2001").in("kuo", "k1"),
                            said("c", "RUS", "SCO").from("2001").in("kuo", "k1")))
                    .isEmpty();
        }

        @Test
        void shouldSetTheFoundersOfOneAgainstThoseOfAnother() {
            assertThat(among(
                            "FOUNDED",
                            said("a", "CHN", "SCO").in("lin", "l1"),
                            said("b", "KAZ", "SCO").in("yermek", "y1")))
                    .containsExactly(about("subject"));
        }

        @Test
        void shouldRememberWhomASourceNamesElsewhere() {
            assertThat(among(
                            "FOUNDED",
                            said("a", "RUS", "SCO").in("kuo", "k1"),
                            said("b", "KAZ", "SCO").from("2001").in("kuo", "k2"),
                            said("c", "KAZ", "SCO").in("yermek", "y1")))
                    .isEmpty();
        }
    }

    @Nested
    class Offices {
        @Test
        void shouldDisagreeWhoHeldASingleOfficeOnOneDay() {
            assertThat(among(
                            "HOLDS_OFFICE",
                            said("a", "nazarbayev", "KAZ")
                                    .titled("總統")
                                    .from("1990")
                                    .to("2019"),
                            said("b", "tokayev", "KAZ")
                                    .titled("President")
                                    .from("2015")
                                    .to("2022")))
                    .containsExactly(about("subject"));
        }

        @Test
        void shouldNotDisagreeOnSuccessorsOtherOfficesOrAYearThatTwoMayShare() {
            assertThat(among(
                            "HOLDS_OFFICE",
                            said("a", "nazarbayev", "KAZ")
                                    .titled("總統")
                                    .from("1990")
                                    .to("2019-03-20"),
                            said("b", "tokayev", "KAZ")
                                    .titled("總統")
                                    .from("2019-03-20")
                                    .to("2022")))
                    .isEmpty();
            assertThat(among(
                            "HOLDS_OFFICE",
                            said("a", "one", "KAZ").titled("副總理").from("1990").to("2019"),
                            said("b", "two", "KAZ").titled("副總理").from("1990").to("2019")))
                    .isEmpty();
            assertThat(among(
                            "HOLDS_OFFICE",
                            said("a", "nazarbayev", "KAZ").titled("總統").from("2019"),
                            said("b", "tokayev", "KAZ").titled("總統").from("2019")))
                    .isEmpty();
        }
    }

    private static Set<Disagreement> among(String relation, Draft... drafts) {
        return Disagreements.among(
                VOCABULARY.get(relation),
                List.of(drafts).stream().map(Draft::make).toList());
    }

    private static Disagreement about(String about) {
        return new Disagreement("a", "b", about);
    }

    private static Draft said(String id, String subject, String object) {
        return new Draft(id, subject, object);
    }

    /** A statement in the making, of a source and a sentence of its own. */
    private static final class Draft {
        private final String id;
        private final String subject;
        private final String object;
        private Polarity polarity = Polarity.AFFIRMED;
        private Modality modality = Modality.ACTUAL;
        private PartialDate from;
        private PartialDate to;
        private PartialDate listed;
        private Map<String, Quantity> quantities = Map.of();
        private Set<String> titles = Set.of();
        private String source;
        private String sentence;

        private Draft(String id, String subject, String object) {
            this.id = id;
            this.subject = subject;
            this.object = object;
            this.source = "source of " + id;
            this.sentence = "sentence of " + id;
        }

        Draft from(String date) {
            from = PartialDate.parse(date);
            return this;
        }

        Draft to(String date) {
            to = PartialDate.parse(date);
            return this;
        }

        Draft listed(String date) {
            listed = PartialDate.parse(date);
            return this;
        }

        Draft negated() {
            polarity = Polarity.NEGATED;
            return this;
        }

        Draft modality(Modality modality) {
            this.modality = modality;
            return this;
        }

        Draft with(String attr, String text) {
            quantities = Map.of(attr, Quantity.parse(text).orElseThrow());
            return this;
        }

        Draft titled(String title) {
            titles = Set.of(title);
            return this;
        }

        Draft in(String source, String sentence) {
            this.source = source;
            this.sentence = sentence;
            return this;
        }

        Stated make() {
            return new Stated(
                    id,
                    subject,
                    object,
                    polarity,
                    modality,
                    from,
                    to,
                    quantities,
                    titles,
                    Set.of(source),
                    Set.of(sentence),
                    listed);
        }
    }
}
