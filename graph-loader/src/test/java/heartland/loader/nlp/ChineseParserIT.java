package heartland.loader.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.loader.Pipeline;
import heartland.loader.extract.Extraction;
import heartland.loader.read.DocumentReader;
import heartland.model.Home;
import heartland.model.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With CoreNLP's real models. */
class ChineseParserIT {
    @TempDir
    Path folder;

    @Test
    void shouldFindTheSubjectOfAVerbThatGoesOnAfterAnother() {
        String text = "俄罗斯在北京签署了条约，并同意租用机场。";
        Parse parse = ChineseParser.load().parse(text, List.of());

        int verb = parse.at(text.indexOf("同意")).orElseThrow();
        int subject = parse.subjectOf(verb).orElseThrow();

        assertThat(parse.tokens().get(subject).start()).isEqualTo(text.indexOf("俄罗斯"));
    }

    @Test
    void shouldHoldTogetherWhatIsGivenAsOneWord() {
        String text = "甲乙丙联合国签署了条约。";
        Parse parse = ChineseParser.load().parse(text, List.of(new int[] {0, 6}));

        assertThat(parse.tokens().get(0).end()).isEqualTo(6);
    }

    @Test
    void shouldTrustAClaimMoreWhereTheParseConfirmsItsSubject() throws IOException {
        String sentence = "蒙古重視對外關係，並於1961年加入了聯合國。";

        assertThat(confidence(sentence, ChineseParser.load())).isGreaterThan(confidence(sentence, null));
    }

    private double confidence(String sentence, ChineseParser parser) throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), sentence);
        Extraction extraction = Pipeline.extractor(Home.locate(), parser)
                .extract(new DocumentReader().read(file, Sources.none()).get(0));
        assertThat(extraction.claims()).hasSize(1);
        return extraction.claims().get(0).confidence();
    }
}
