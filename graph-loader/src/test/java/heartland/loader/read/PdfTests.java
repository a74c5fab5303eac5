package heartland.loader.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heartland.model.DataException;
import heartland.model.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTests {
    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

    @TempDir
    Path folder;

    @Test
    void shouldJoinWhatPagesCutAndKeepNotesApart() throws IOException {
        Path file = folder.resolve("steppe.pdf");
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= 3; page++) {
                try (PDPageContentStream out = newPage(pdf)) {
                    line(out, 12, 750, "Journal of Steppe Studies");
                    line(out, 12, 700, "The two neighbours have signed a treaty on the waters of the river,");
                    raised(out, 685, "which they had sought for ten years", page + "", ", and they decided that a");
                    line(
                            out,
                            8,
                            120,
                            page + " The treaty has never been published in full by either of the two states.");
                    line(out, 12, 60, "" + (page + 40));
                }
            }
            try (PDPageContentStream out = newPage(pdf)) {
                line(out, 12, 750, "Journal of Steppe Studies");
                line(out, 12, 700, "joint commission should meet.");
                line(out, 12, 60, "44");
            }
            pdf.save(file.toFile());
        }

        Document document = new DocumentReader().read(file, Sources.none()).get(0);

        Offsets.lead(document);
        Sentence sentence = Read.only(document, Kind.BODY);
        assertThat(sentence.text())
                .startsWith(
                        "The two neighbours have signed a treaty on the waters of the river, which they had sought for ten years, and")
                .endsWith("that a joint commission should meet.")
                .doesNotContain("Journal", "¹");
        assertThat(sentence.page()).isEqualTo(41);
        assertThat(sentence.spans()).hasSize(4);
        assertThat(Read.texts(document, Kind.FOOTNOTE))
                .hasSize(3)
                .containsOnly("The treaty has never been published in full by either of the two states.");
    }

    @Test
    void shouldRefuseAPdfWithoutText() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }

        assertThatThrownBy(() -> new DocumentReader().read(file, Sources.none()))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("scan.pdf", "OCR");
    }

    @Test
    void shouldRefuseAPageWhoseFontDoesNotSayWhatItShows() throws IOException {
        Path file = folder.resolve("garbled.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDFont garbled = new PDType1Font(FontName.COURIER);
            COSStream unicode = pdf.getDocument().createCOSStream();
            try (OutputStream out = unicode.createOutputStream()) {
                out.write("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <61> <FFFD> endbfchar"
                        .getBytes(StandardCharsets.US_ASCII));
            }
            garbled.getCOSObject().setItem(COSName.TO_UNICODE, unicode);
            try (PDPageContentStream out = newPage(pdf)) {
                out.beginText();
                out.setFont(garbled, 12);
                out.showText("a banana");
                out.endText();
            }
            pdf.save(file.toFile());
        }

        assertThatThrownBy(() -> new DocumentReader().read(file, Sources.none()))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("garbled.pdf", "page 1", "4 characters", "OCR");
    }

    @Test
    void shouldRefuseWhatIsNoPdf() throws IOException {
        Path file = Files.writeString(folder.resolve("fake.pdf"), "hello");

        assertThatThrownBy(() -> new DocumentReader().read(file, Sources.none()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("fake.pdf");
    }

    private static PDPageContentStream newPage(PDDocument pdf) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        return new PDPageContentStream(pdf, page);
    }

    private static void line(PDPageContentStream out, float size, float y, String text) throws IOException {
        at(out, size, 72, y, text);
    }

    private static void raised(PDPageContentStream out, float y, String before, String mark, String after)
            throws IOException {
        float x = 72 + FONT.getStringWidth(before) / 1000 * 12;
        float next = x + FONT.getStringWidth(mark) / 1000 * 7;
        at(out, 12, 72, y, before);
        at(out, 7, x, y + 4, mark);
        at(out, 12, next, y, after);
    }

    private static void at(PDPageContentStream out, float size, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(FONT, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }
}
