package heartland.loader.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.DataException;
import heartland.model.Sources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTests {
    private static final String TRADITIONAL =
            "草原上的三個國家在去年秋天共同簽署了協定，約定不在邊界駐軍，這是十年談判的結果。" + "下游的國家沒有參加，但是派出觀察員列席會議，並且表示歡迎。";
    private static final String SIMPLIFIED =
            "草原上的三个国家在去年秋天共同签署了协定，约定不在边界驻军，这是十年谈判的结果。" + "下游的国家没有参加，但是派出观察员列席会议，并且表示欢迎。";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,ZH_HANT", "Big5,ZH_HANT", "UTF-8,ZH_HANS", "GB18030,ZH_HANS", "GBK,ZH_HANS"})
    void shouldReadTheEncodingsOfChinese(String encoding, Language language) throws IOException {
        String text = language == Language.ZH_HANT ? TRADITIONAL : SIMPLIFIED;
        Path file = Files.write(folder.resolve("paper.txt"), text.getBytes(Charset.forName(encoding)));

        Document document = new DocumentReader().read(file, Sources.none()).get(0);

        assertThat(document.text()).isEqualTo(text);
        assertThat(document.language()).isEqualTo(language);
        assertThat(document.source().id()).isEqualTo("paper");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void shouldPassOverTheByteOrderMark(String encoding) throws IOException {
        Path file = Files.write(folder.resolve("p.txt"), ("\ufeff" + TRADITIONAL).getBytes(Charset.forName(encoding)));

        assertThat(new DocumentReader().read(file, Sources.none()).get(0).text())
                .isEqualTo(TRADITIONAL);
    }

    @Test
    void shouldRefuseWhatIsNoTextAndSayWhatToDo() throws IOException {
        Path file = Files.write(
                folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff, 0, 7});

        assertThatThrownBy(() -> new DocumentReader().read(file, Sources.none()))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("photo.txt", "UTF-8");
    }

    @Test
    void shouldRefuseAFileThatIsEmptyOrNotThere() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.md"), " \n\n");

        assertThatThrownBy(() -> new DocumentReader().read(empty, Sources.none()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("empty.md");
        assertThatThrownBy(() -> new DocumentReader().read(folder.resolve("gone.txt"), Sources.none()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("gone.txt");
    }

    @Test
    void shouldTakeTheFirstHeadingAsTheTitleOfAnUnlistedFile() throws IOException {
        Path file = Files.writeString(folder.resolve("rail.v2.md"), "# 草原上的**鐵路**\n\n" + TRADITIONAL);

        Document document = new DocumentReader().read(file, Sources.none()).get(0);

        assertThat(document.source().id()).isEqualTo("rail.v2");
        assertThat(document.source().title()).isEqualTo("草原上的鐵路");
    }

    @Test
    void shouldCutAnIssueAtItsTitlesAndNotAtItsTableOfContents() throws IOException {
        Sources sources = sources("草原的鐵路：一個問題", "Water and War", "水的分配");
        String issue = """
                # 草原月刊

                草原的鐵路：一個問題
                水的分配
                Water and War

                # 草原的鐵路：
                一個問題*

                %s

                ## 水的分配¹

                %s

                # **Water & War**

                # **Water and War**

                The river crosses the border. %s
                """.formatted(TRADITIONAL.repeat(5), SIMPLIFIED.repeat(5), "Both states want it. ".repeat(20));
        Path file = Files.writeString(folder.resolve("issue.md"), issue);

        List<Document> documents = new DocumentReader().read(file, sources);

        assertThat(documents)
                .extracting(d -> d.source().title())
                .containsExactly("草原的鐵路：一個問題", "水的分配", "Water and War");
        assertThat(documents)
                .extracting(Document::language)
                .containsExactly(Language.ZH_HANT, Language.ZH_HANS, Language.EN);
        assertThat(documents).allSatisfy(document -> {
            assertThat(document.text()).isEqualTo(issue);
            assertThat(document.sentences().get(0).kind()).isEqualTo(Kind.HEADING);
            Offsets.lead(document);
        });
        assertThat(documents.get(0).sentences()).noneMatch(s -> s.text().contains("国"));
    }

    @Test
    void shouldNameTheTitleThatAnIssueLacks() throws IOException {
        Sources sources = sources("草原的鐵路", "水的分配");
        Path file = Files.writeString(folder.resolve("issue.md"), "# 草原的鐵路\n\n" + TRADITIONAL.repeat(6));

        assertThatThrownBy(() -> new DocumentReader().read(file, sources))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("issue.md", "水的分配", "sources.json");
    }

    private Sources sources(String... titles) throws IOException {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < titles.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"a%d\",\"type\":\"article\",\"title\":\"%s\",\"custom\":{\"file\":\"issue.md\"}}"
                            .formatted(i, titles[i]));
        }
        return Sources.read(Files.writeString(folder.resolve("sources.json"), json.append("]")));
    }
}
