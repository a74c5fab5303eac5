package heartland.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The five papers, which are not ours to ship: their folder is named by the environment. */
@EnabledIfEnvironmentVariable(
        named = "HEARTLAND_PAPERS",
        matches = ".+",
        disabledReason = "skipped: set HEARTLAND_PAPERS to the folder of the papers")
class PapersTests {
    private static final String FOLDER = System.getenv("HEARTLAND_PAPERS");
    private static Map<String, Document> documents;

    @BeforeAll
    static void read() {
        Sources sources = Sources.read(Path.of(FOLDER, "sources.json"));
        documents = sources.all().stream()
                .map(source -> source.file().orElseThrow())
                .distinct()
                .flatMap(file -> new DocumentReader().read(Path.of(FOLDER, file), sources).stream())
                .collect(Collectors.toMap(document -> document.source().id(), document -> document));
    }

    @Test
    void shouldReadEveryListedSource() {
        assertThat(documents).hasSize(11);
        assertThat(documents.values()).allSatisfy(document -> assertThat(Read.texts(document, Kind.BODY))
                .as(document.source().id())
                .hasSizeGreaterThan(10));
    }

    @Test
    void shouldLeadBackToTheTextOfEveryPaper() {
        documents.values().forEach(Offsets::lead);
    }

    @Test
    void shouldLeaveNoSentenceOfTheBodyTorn() {
        Map<String, Long> torn = documents.values().stream()
                .collect(Collectors.toMap(
                        document -> document.source().id(), document -> Read.texts(document, Kind.BODY).stream()
                                .filter(text -> !Punctuation.endsParagraph(text))
                                .count()));
        assertThat(torn.values().stream().mapToLong(Long::longValue).sum())
                .as("%s", torn)
                .isLessThanOrEqualTo(1);
    }

    @Test
    void shouldKnowThePagesWhereThePaperPrintsThem() {
        List<Integer> pages = documents.get("strategy-2006").sentences().stream()
                .map(Sentence::page)
                .distinct()
                .toList();
        assertThat(pages).containsExactly(177, 178, 179, 180, 181, 182, 183, 184, 185, 186);
    }

    @Test
    void shouldReadTheTablesAsRows() {
        assertThat(Read.texts(documents.get("kuo-2004"), Kind.TABLE_ROW)).hasSize(7);
        assertThat(Read.texts(documents.get("russians-2005"), Kind.TABLE_ROW)).hasSize(6);
    }
}
