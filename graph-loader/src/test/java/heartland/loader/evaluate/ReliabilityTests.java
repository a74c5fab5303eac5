package heartland.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import heartland.loader.evaluate.Reliability.Bin;
import heartland.loader.evaluate.Reliability.Forecast;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTests {
    private final Reliability reliability = new Reliability(List.of(
            new Forecast(0.3, false),
            new Forecast(0.8, true),
            new Forecast(0.84, false),
            new Forecast(0.9, true),
            new Forecast(1, true)));

    @Test
    void shouldPutEachClaimIntoOneBin() {
        assertThat(reliability.bins())
                .extracting(Bin::from, Bin::claims, Bin::right)
                .containsExactly(tuple(0.0, 1, 0.0), tuple(0.8, 2, 0.5), tuple(0.9, 2, 1.0));
        assertThat(reliability.bins().get(1).confidence()).isCloseTo(0.82, within(1e-9));
    }

    @Test
    void shouldTellHowManyOfTheSureOnesAreRight() {
        assertThat(reliability.from(0.8).claims()).isEqualTo(4);
        assertThat(reliability.from(0.8).right()).isEqualTo(0.75);
    }

    @Test
    void shouldMeasureHowFarConfidenceIsFromWhatIsSo() {
        assertThat(reliability.brierScore()).isCloseTo((0.09 + 0.04 + 0.7056 + 0.01) / 5, within(1e-9));
    }
}
