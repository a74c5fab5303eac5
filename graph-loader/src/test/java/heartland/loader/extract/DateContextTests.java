package heartland.loader.extract;

import static heartland.loader.extract.ContextTests.extracted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import heartland.model.Claim;
import heartland.model.PartialDate;
import org.junit.jupiter.api.Test;

/** When something was, where only a heading, a dateline or the head of a paragraph tells. */
class DateContextTests {
    @Test
    void shouldDateAnEntryOfAChronicleByTheDateOverIt() {
        String text = "2001-05-04\n\nNorway recognises Kosovo.\n\n2003-06-07\n\nNorway is a member of NATO.";

        assertThat(extracted("text", text))
                .extracting(Claim::relation, claim -> String.valueOf(claim.from()))
                .containsExactly(tuple("RECOGNIZES", "2001-05-04"), tuple("MEMBER_OF", "null"));
    }

    @Test
    void shouldDateAParagraphOfAChronicleByTheDateWithWhichItBegins() {
        String text = "May 4, 2001. New Ties. Norway recognises Kosovo.\n\nChile recognises Kosovo.";

        assertThat(extracted("text", text))
                .extracting(Claim::subject, claim -> String.valueOf(claim.from()))
                .containsExactly(tuple("NOR", "2001-05-04"), tuple("CHL", "null"));
    }

    @Test
    void shouldDateAnEntryByItsHeadingAfterAParagraphThatBeganWithADateOfItsOwn() {
        String text = "May 4, 2001. Norway recognises Kosovo.\n\n2003-06-07\n\nChile recognises Kosovo.";

        assertThat(extracted("text", text))
                .extracting(Claim::subject, claim -> String.valueOf(claim.from()))
                .containsExactly(tuple("NOR", "2001-05-04"), tuple("CHL", "2003-06-07"));
    }

    @Test
    void shouldCountOnFromTheSentenceBeforeWhereOneBeginsAParagraph() {
        assertThat(extracted("text", "Chile recognised Kosovo in 2008.\n\nA year later Norway recognised Kosovo."))
                .extracting(Claim::from)
                .containsExactly(PartialDate.of(2008), PartialDate.of(2009));
        assertThat(extracted("text", "2008年智利承認科索沃。\n\n次年挪威承認科索沃。"))
                .extracting(Claim::from)
                .containsExactly(PartialDate.of(2008), PartialDate.of(2009));
    }

    @Test
    void shouldReckonDaysFromTheDayOfTheDatelineWhereTheSourceTellsNone() {
        String english = "OSLO, May 19, 2024 – Norway recognised Kosovo on Saturday.";
        String chinese = "新華社奧斯陸2024年5月19日電 挪威18日承認科索沃。";
        String twoDays = english + "\n\nPARIS, May 12, 2024 – France recognised Kosovo on Friday.";

        assertThat(extracted("text", english)).extracting(Claim::from).containsExactly(PartialDate.of(2024, 5, 18));
        assertThat(extracted("text", chinese)).extracting(Claim::from).containsExactly(PartialDate.of(2024, 5, 18));
        assertThat(extracted("text", twoDays))
                .hasSize(2)
                .extracting(Claim::from)
                .containsOnlyNulls();
    }
}
