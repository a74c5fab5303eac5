package heartland.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.15億美元              | 115 million USD
                    115 million US dollars  | 115 million USD
                    $115m                   | 115 million USD
                    五億美元                | 500 million USD
                    5 億美元                | 500 million USD
                    二十七億三千萬美元      | 2.73 billion USD
                    2,000萬 美元            | 20 million USD
                    两百万卢布              | 2 million RUB
                    1.5兆日圓               | 1500 billion JPY
                    2萬億元人民幣           | 2000 billion CNY
                    300 thousand euros      | 300000 EUR
                    超過三億元人民幣        | over 300 million CNY
                    about 40 million tenge  | about 40 million KZT
                    20年                    | 20 years
                    二十年                  | 20 years
                    twenty-five years       | 25 years
                    49-year                 | 49 years
                    18個月                  | 18 months
                    6500公里                | 6500 km
                    7,500 kilometres        | 7500 km
                    1300多公里              | over 1300 km
                    無償                    | 0
                    500                     | 500
                    """)
    void shouldReadOneFormOutOfMany(String text, String form) {
        assertThat(Quantity.parse(text)).map(Quantity::toString).contains(form);
        assertThat(Quantity.parse(form)).map(Quantity::toString).contains(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"上億美元", "long-term", "", "several million"})
    void shouldReadNothingWhereNoNumberIsNamed(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500 million USD        | 650 million USD
                    115 million USD        | 1.15 billion USD
                    20 years               | 25 years
                    6500 km                | 7500 km
                    over 300 million USD   | 200 million USD
                    under 100 km           | 150 km
                    about 100 million USD  | 150 million USD
                    無償                   | 5億美元
                    """)
    void shouldContradictWhereBothCannotBeRight(String a, String b) {
        assertThat(contradict(a, b)).isTrue();
        assertThat(contradict(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    115 million USD        | 1.15億美元
                    6500 km                | 6467公里
                    7000 km                | 7200 km
                    about 100 million USD  | 108 million USD
                    over 300 million USD   | 5億美元
                    500 million USD        | 650 million RUB
                    500                    | 650 million USD
                    20 years               | 240 months
                    無償                   | free of charge
                    """)
    void shouldContradictNeitherWhatIsRoughNorWhatHasAnotherUnit(String a, String b) {
        assertThat(contradict(a, b)).isFalse();
        assertThat(contradict(b, a)).isFalse();
    }

    @Test
    void shouldTakeTheCurrencyOfAClaimFromBesideItsAmount() {
        Claim claim = claim(Map.of("amount", "500 million", "currency", "dollars"));

        assertThat(claim.quantity("amount")).map(Quantity::toString).contains("500 million USD");
        assertThat(claim.quantity("term")).isEmpty();
    }

    private static Claim claim(Map<String, String> attrs) {
        return new Claim(
                null,
                "a-paper",
                "RUS",
                "LEASES",
                "baikonur",
                null,
                null,
                null,
                null,
                attrs,
                0.9,
                "en/test",
                new Evidence("A quote.", null, 1, 1, null, 0, 8, Evidence.hashOf("A quote.")));
    }

    private static boolean contradict(String a, String b) {
        return Quantity.parse(a).orElseThrow().contradicts(Quantity.parse(b).orElseThrow());
    }
}
