package heartland.loader.read;

import heartland.model.Source;
import java.util.List;
import java.util.Objects;

/**
 * A paper that has been read.
 *
 * @param text the whole text of its file; offsets count in it, also where the file holds other papers too
 * @param sentences in the order of the paper
 */
public record Document(Source source, String text, Language language, List<Sentence> sentences) {
    public Document {
        Objects.requireNonNull(source);
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        sentences = List.copyOf(sentences);
    }
}
