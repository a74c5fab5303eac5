package heartland.loader.read;

import heartland.model.DataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF, a form feed after each page. Raised figures become superscripts, a rule stands above notes. */
final class PdfText extends PDFTextStripper {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String RULE = "\n──────\n";
    private static final float RAISED = 0.8f;
    private static final float SMALL = 0.93f;
    private static final int MOST_UNREADABLE_PERCENT = 5;

    private float lineSize;
    private float sizeBefore;
    private boolean lineBegins = true;

    private PdfText() {}

    /** @throws DataException if the file is no PDF, holds pictures only, or its fonts do not say what they show */
    static String read(Path file) {
        StringBuilder text = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PdfText stripper = new PdfText();
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String pageText = stripper.getText(pdf);
                requireReadable(file, page, pageText);
                text.append(pageText).append('\f');
            }
        } catch (IOException e) {
            throw new DataException(
                    file + ": cannot be read as PDF (" + e.getMessage() + "): save it anew, without a password", e);
        }
        if (text.toString().isBlank()) {
            throw new DataException(file + ": holds no text, only pictures: have its text recognised (OCR) first");
        }
        return text.toString();
    }

    private static void requireReadable(Path file, int page, String text) {
        long unreadable = text.chars().filter(c -> c == '\ufffd').count();
        if (unreadable * 100 > text.length() * (long) MOST_UNREADABLE_PERCENT) {
            throw new DataException(file + ": page " + page + ": " + unreadable
                    + " characters cannot be read, the font does not name them: have the text recognised (OCR) first");
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        float size = (float) positions.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(0);
        if (lineBegins && size < sizeBefore * SMALL && Character.isDigit(text.charAt(0))) {
            super.writeString(RULE);
        }
        lineBegins = false;
        lineSize = Math.max(lineSize, size);
        super.writeString(positions.stream().map(this::written).collect(Collectors.joining()));
    }

    private String written(TextPosition position) {
        String text = position.getUnicode();
        boolean raisedFigure = text.length() == 1
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && position.getFontSizeInPt() < lineSize * RAISED;
        return raisedFigure ? SUPERSCRIPTS.substring(text.charAt(0) - '0', text.charAt(0) - '0' + 1) : text;
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        super.writeLineSeparator();
        sizeBefore = lineSize;
        lineSize = 0;
        lineBegins = true;
    }
}
