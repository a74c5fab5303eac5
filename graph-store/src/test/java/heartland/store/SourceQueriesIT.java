package heartland.store;

import static heartland.store.Catalogue.ask;
import static heartland.store.Catalogue.cited;
import static heartland.store.Catalogue.ids;
import static heartland.store.Catalogue.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceQueriesIT {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=RUS b=KAZ relations=PARTNERS_WITH   | KAZ PARTNERS_WITH RUS [kuo-2004 11; lin-2019 32]
            a=RUS relations=LEASES                | RUS LEASES baikonur [kuo-2004 7], RUS LEASES baikonur [lin-2019 16]
            a=baikonur b=RUS                      | RUS LEASES baikonur [kuo-2004 7], RUS LEASES baikonur [lin-2019 16]
            a=KGZ b=almaty-accord                 | KGZ SIGNED almaty-accord [lin-2019 14]
            a=RUS b=RUS                           |
            a=RUS b=USA relations=LEASES          |
            """)
    void shouldShowTheSentences(String args, String expected) {
        assertThat(ask("evidence", args))
                .extracting(row -> row.get("subject") + " " + row.get("relation") + " " + row.get("object") + " "
                        + cited(row).toString().replace(',', ';'))
                .containsExactly(expected == null ? new String[0] : expected.split(", "));
    }

    @Test
    void shouldShowTheBestSupportedFirstWithPlaceAndQuote() {
        List<Map<String, Object>> rows = ask("evidence", "a=KAZ");

        assertThat(rows.get(0)).containsEntry("relation", "PARTNERS_WITH").containsEntry("sources", 2L);
        assertThat(rows.get(1)).containsEntry("sources", 1L);
        assertThat(ask("evidence", "a=RUS relations=LEASES").get(0).get("citations"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .first(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("source", "kuo-2004")
                .containsEntry("citation", "Kuo (2004) On kuo-2004. A Journal 3, 1-20")
                .containsEntry("section", "Part one")
                .containsEntry("paragraph", 2L)
                .containsEntry("sentence", 7L)
                .containsEntry("page", 7L)
                .containsEntry("quote", "Sentence 7 of kuo-2004.")
                .containsEntry("confidence", 0.8)
                .containsKeys("claim", "statement");
    }

    @Test
    void shouldFindWhatSeveralSourcesState() {
        assertThat(ask("corroborated", ""))
                .extracting(row -> row.get("subject") + " " + row.get("relation") + " " + row.get("object"))
                .containsExactly("KAZ PARTNERS_WITH RUS");
        assertThat(ask("corroborated", "actor=KAZ")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("sources", 2L);
            assertThat(cited(row)).containsExactly("kuo-2004 11", "lin-2019 32");
        });
        assertThat(ask("corroborated", "relations=MEMBER_OF")).isEmpty();
        assertThat(ask("corroborated", "actor=baikonur")).isEmpty();
        assertThat(ask("corroborated", "n=3")).isEmpty();
    }

    @Test
    void shouldFindWhatOneSourceAloneStates() {
        assertThat(ask("only-in", "source=kuo-2004"))
                .extracting(Catalogue::cited)
                .containsExactlyInAnyOrder(
                        List.of("kuo-2004 1"),
                        List.of("kuo-2004 2"),
                        List.of("kuo-2004 3"),
                        List.of("kuo-2004 4"),
                        List.of("kuo-2004 5"),
                        List.of("kuo-2004 6"),
                        List.of("kuo-2004 7"),
                        List.of("kuo-2004 8"),
                        List.of("kuo-2004 10"));
        assertThatThrownBy(() -> ask("only-in", "source=kuo"))
                .isInstanceOf(BadArgumentException.class)
                .hasMessage("'kuo' does not fit 'source': give one of kuo-2004, lin-2019, shen-2023");
    }

    @Test
    void shouldTellWhatEachSourceContributes() {
        List<Map<String, Object>> rows = ask("coverage", "");

        assertThat(ids(rows)).containsExactly("kuo-2004", "lin-2019", "shen-2023");
        assertThat(row("kuo-2004", rows))
                .containsEntry("citation", "Kuo (2004) On kuo-2004. A Journal 3, 1-20")
                .containsEntry("sentences", 10L)
                .containsEntry("claims", 10L)
                .containsEntry("statementCount", 10L)
                .containsEntry("alone", 9L)
                .containsEntry("relations", 6L)
                .containsEntry("earliest", "1991-12")
                .containsEntry("latest", "2003-10");
        assertThat(row("shen-2023", rows))
                .containsEntry("date", "2023-06")
                .containsEntry("claims", 5L)
                .containsEntry("alone", 5L)
                .containsEntry("earliest", "1991-12")
                .containsEntry("latest", "2012");
    }
}
