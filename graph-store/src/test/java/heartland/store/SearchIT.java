package heartland.store;

import static heartland.store.Samples.ACTORS;
import static heartland.store.Samples.KUO;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.Home;
import heartland.store.SearchResult.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIT {
    private static Search search;

    @BeforeAll
    static void load() {
        GraphStore store = Stores.emptied();
        new GraphWriter(store, Home.locate())
                .write(new Contents(
                        List.of(LIN, KUO),
                        ACTORS,
                        List.of(
                                claim("KAZ", "MEMBER_OF", "SCO")
                                        .held("2001-06", null)
                                        .in("lin-2019", 1)
                                        .make()
                                        .withQuote("哈薩克於2001年加入上海合作組織。"),
                                claim("RUS", "LEASES", "baikonur")
                                        .held("1994", null)
                                        .in("kuo-2004", 1)
                                        .make()
                                        .withQuote("Russia has leased Baikonur since 1994, Kazakhstan's cosmodrome."),
                                claim("USA", "SANCTIONS", "RUS")
                                        .held("2014-03", null)
                                        .in("kuo-2004", 2)
                                        .make()
                                        .withQuote("The United States sanctioned Russia in March 2014."),
                                claim("KGZ", "MEMBER_OF", "CSTO")
                                        .in("kuo-2004", 3)
                                        .make()
                                        .withQuote(null))));
        search = new Search(store, Home.locate());
    }

    private static SearchResult find(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        return search.run(given);
    }

    private static List<Object> places(SearchResult result) {
        List<Object> places = new ArrayList<>();
        result.sentences().forEach(row -> places.add(row.get("source") + " " + row.get("sentence")));
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        "哈薩克, lin-2019 1",
        "哈萨克, lin-2019 1",
        "合作组织, lin-2019 1",
        "哈, lin-2019 1",
        "上海 加入, lin-2019 1",
        "cosmodrome, kuo-2004 1",
        "COSMO, kuo-2004 1",
        "russia leased, kuo-2004 1",
        "2014 sanct, kuo-2004 2",
    })
    void shouldFindSentencesByTheirWordsInAnyScript(String q, String place) {
        assertThat(places(find("q", q))).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({"織組, ''", "leased sanctioned, ''", "'*:*', ''", "'\")) OR (', ''", "lease Russi, ''"})
    void shouldFindNothingElse(String q, String nothing) {
        assertThat(find("q", q).sentences()).isEmpty();
    }

    @Test
    void shouldTellWhatASentenceStatesAndCountByIt() {
        SearchResult result = find("q", "Russia");
        assertThat(places(result)).containsExactlyInAnyOrder("kuo-2004 1", "kuo-2004 2");
        assertThat(result.actors()).extracting(ActorRef::id).containsExactly("RUS");
        assertThat(result.facets().get("relation")).containsExactly(new Facet("LEASES", 1), new Facet("SANCTIONS", 1));
        assertThat(result.facets().get("type")).containsExactly(new Facet("Country", 2), new Facet("Facility", 1));
        assertThat(result.facets().get("source")).containsExactly(new Facet("kuo-2004", 2));
        assertThat(result.facets().get("year")).containsExactly(new Facet("1994", 1), new Facet("2014", 1));
        assertThat((List<?>) result.sentences().get(0).get("statements")).hasSize(1);
    }

    @Test
    void shouldNarrowDownByFacets() {
        assertThat(places(find("q", "Russia", "relation", "SANCTIONS"))).containsExactly("kuo-2004 2");
        assertThat(places(find("q", "Russia", "year", "1994"))).containsExactly("kuo-2004 1");
        assertThat(places(find("q", "Russia", "type", "Facility"))).containsExactly("kuo-2004 1");
        assertThat(find("q", "Russia", "type", "Facility").actors()).isEmpty();
        assertThat(places(find("q", "Russia", "source", "lin-2019"))).isEmpty();
    }

    @Test
    void shouldGoOnFromPageToPage() {
        SearchResult first = find("q", "Russia", "limit", "1");
        SearchResult second = find("q", "Russia", "limit", "1", "after", first.next());
        assertThat(first.total()).isEqualTo(2);
        assertThat(places(first)).hasSize(1).doesNotContainAnyElementsOf(places(second));
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> find("q", "United", "after", first.next())).isInstanceOf(BadArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "type, Nation, Country",
        "relation, LIKES, MEMBER_OF",
        "year, 94, YYYY",
        "colour, red, q",
        "limit, 0, 1000"
    })
    void shouldSayWhatIsAllowed(String name, String value, String allowed) {
        assertThatThrownBy(() -> find("q", "Russia", name, value))
                .isInstanceOf(BadArgumentException.class)
                .hasMessageContaining(value)
                .hasMessageContaining(allowed);
        assertThatThrownBy(() -> find("q", " ")).hasMessageContaining("'q' is missing");
    }
}
