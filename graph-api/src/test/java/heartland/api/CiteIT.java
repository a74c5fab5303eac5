package heartland.api;

import static heartland.api.Served.get;
import static heartland.api.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CiteIT {
    private static final String MEMBERS = "/api/queries/members?org=SCO&asOf=2005";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            baker-2022 | plain | Baker (2022) Bases and clubs. Journal of Examples
            baker-2022 | apa | Baker, A. (2022). Bases and clubs. Journal of Examples.
            baker-2022 | chicago | Baker, Ann. 2022. “Bases and Clubs.” Journal of Examples.
            baker-2022 | gb-t-7714-2015 | BAKER A, 2022. Bases and clubs[J]. Journal of Examples.
            han-2020 | apa | 韓明. (2020). 中亞的多邊組織. Journal of Examples.
            han-2020 | chicago | 韓明. 2020. 「中亞的多邊組織」. Journal of Examples.
            li-2021 | chicago | 李平. 2021. 《中亚与俄罗斯》. Journal of Examples.
            li-2021 | gb-t-7714-2015 | 李平, 2021. 中亚与俄罗斯[J]. Journal of Examples.
            """)
    void shouldCiteASourceInItsOwnLanguage(String id, String style, String expected) {
        HttpResponse<String> response = get("/api/sources/" + id + "/cite?cite=" + style);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(response.body().strip()).isEqualTo(expected);
    }

    @Test
    void shouldGiveBibTeXThatAnotherProgramReads() throws ParseException {
        HttpResponse<String> response = get("/api/queries/members/bibliography?org=SCO&asOf=2005&cite=bibtex");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-bibtex;charset=UTF-8");
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(response.body()));
        assertThat(database.getEntries()).containsKeys(new Key("baker-2022"), new Key("han-2020"));
        BibTeXEntry han = database.resolveEntry(new Key("han-2020"));
        assertThat(han.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(han.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("韓, 明");
        assertThat(han.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2020");
    }

    @Test
    void shouldGiveCslJson() {
        HttpResponse<String> response = get("/api/queries/members/bibliography?org=SCO&asOf=2005&cite=csl-json");
        JsonNode items = json(response);
        assertThat(items.findValuesAsString("id")).contains("baker-2022", "han-2020");
        assertThat(items.get(0).get("issued").get("date-parts").get(0).get(0).isInt())
                .isTrue();
        assertThat(items.get(0).get("container-title").asString()).isEqualTo("Journal of Examples");
    }

    @Test
    void shouldListOnlyTheSourcesBehindTheAnswer() {
        String all = get("/api/queries/members/bibliography?org=SCO&asOf=2005&cite=apa")
                .body();
        assertThat(all.lines())
                .containsExactlyInAnyOrderElementsOf(all.lines().distinct().toList());
        assertThat(all).contains("Baker, A.", "韓明");
        String leases = get("/api/queries/leases/bibliography?lessee=RUS&asOf=2005&cite=apa")
                .body();
        assertThat(leases.lines()).containsExactly("韓明. (2020). 中亞的多邊組織. Journal of Examples.");
    }

    @Test
    void shouldCiteInTheRowsAsAskedFor() {
        String plain = json(MEMBERS).findValuesAsString("citation").toString();
        assertThat(plain).contains("Baker (2022) Bases and clubs");
        String apa = json(MEMBERS + "&cite=apa").findValuesAsString("citation").toString();
        assertThat(apa).contains("Baker, A. (2022). Bases and clubs.").doesNotContain("Baker (2022)");
        assertThat(get("/api/queries/neighbours?actor=KAZ&asOf=2005&cite=apa&format=csv")
                        .body())
                .contains("Baker, A. (2022).");
    }

    @Test
    void shouldSayWhichStylesThereAre() {
        HttpResponse<String> style = get(MEMBERS + "&cite=mla");
        assertThat(style.statusCode()).isEqualTo(400);
        assertThat(json(style).get("allowed").asString()).contains("apa", "gb-t-7714-2015");
        HttpResponse<String> source = get("/api/sources/nobody-1900/cite");
        assertThat(source.statusCode()).isEqualTo(404);
        assertThat(json(source).get("type").asString()).isEqualTo("/problems/unknown-source");
        HttpRequest.Builder png =
                HttpRequest.newBuilder(Served.uri("/api/sources/han-2020/cite")).header("Accept", "image/png");
        assertThat(Served.send(png).statusCode()).isEqualTo(406);
    }
}
