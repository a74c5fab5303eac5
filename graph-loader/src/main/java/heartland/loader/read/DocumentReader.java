package heartland.loader.read;

import heartland.model.DataException;
import heartland.model.Source;
import heartland.model.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads papers. */
public final class DocumentReader {
    /**
     * The documents of a file: one, or one for each of the sources that share it.
     *
     * @throws DataException if the file cannot be read; the message names it and says how to mend it
     */
    public List<Document> read(Path file, Sources sources) {
        try {
            String text = Files.readString(file);
            List<Source> listed = sources.ofFile(file.getFileName().toString());
            Source source = listed.isEmpty()
                    ? Source.unlisted(file.getFileName().toString(), "", file.toString())
                    : listed.get(0);
            return List.of(parse(source, text));
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The document that a text is. */
    public Document parse(Source source, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。\n".indexOf(text.charAt(i)) >= 0) {
                int end = Math.min(i + 1, text.length());
                String quote = text.substring(start, end).strip();
                if (!quote.isEmpty()) {
                    int from = text.indexOf(quote, start);
                    int[] offsets = new int[quote.length()];
                    java.util.Arrays.setAll(offsets, n -> from + n);
                    sentences.add(new Sentence(
                            new Words(quote, offsets),
                            quote,
                            List.of(new Span(from, from + quote.length())),
                            null,
                            1,
                            sentences.size() + 1,
                            null,
                            Kind.BODY,
                            sentences.size(),
                            null,
                            null));
                }
                start = end;
            }
        }
        return new Document(source, text, Language.of(source.language(), text), sentences);
    }
}
