package heartland.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
    @ParameterizedTest
    @CsvSource({"1991,1991-01-01,1991-12-31", "1992-02,1992-02-01,1992-02-29", "1991-12-21,1991-12-21,1991-12-21"})
    void shouldStandForAllTheDaysThatItMayMean(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91", "1991-13", "1991-02-30", "1991-1", "1991-12-", "December 1991", "0000"})
    void shouldRefuseWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1991,1991-12-21,true,true",
        "1991-12-21,1991,true,false",
        "1991-12,1991-11,false,false",
        "1991,1992,false,false",
        "2001-06,2001-06,true,true"
    })
    void shouldTellOverlapFromCover(String one, String other, boolean overlaps, boolean covers) {
        assertThat(PartialDate.parse(one).overlaps(PartialDate.parse(other))).isEqualTo(overlaps);
        assertThat(PartialDate.parse(one).covers(PartialDate.parse(other))).isEqualTo(covers);
    }

    @Test
    void shouldPutTheLessPreciseFirst() {
        List<PartialDate> sorted = List.of("1991-12-21", "1992", "1991-12", "1991").stream()
                .map(PartialDate::parse)
                .sorted()
                .toList();

        assertThat(sorted).map(PartialDate::toString).containsExactly("1991", "1991-12", "1991-12-21", "1992");
    }
}
