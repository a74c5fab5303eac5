package heartland.loader.read;

import heartland.model.Source;
import java.util.List;
import java.util.stream.Collectors;

/** Short ways to read a text in a test. */
final class Read {
    private Read() {}

    static Document document(String text) {
        return new DocumentReader().parse(Source.unlisted("draft", "", "draft.txt"), text);
    }

    static List<String> texts(Document document, Kind kind) {
        return document.sentences().stream()
                .filter(sentence -> sentence.kind() == kind)
                .map(Sentence::text)
                .toList();
    }

    static List<String> texts(String text, Kind kind) {
        return texts(document(text), kind);
    }

    static Sentence only(Document document, Kind kind) {
        List<Sentence> found =
                document.sentences().stream().filter(s -> s.kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " sentences are " + kind);
        }
        return found.get(0);
    }

    /** The original text that the sentence's spans hold. */
    static String original(Document document, Sentence sentence) {
        return sentence.spans().stream()
                .map(span -> document.text().substring(span.start(), span.end()))
                .collect(Collectors.joining());
    }
}
