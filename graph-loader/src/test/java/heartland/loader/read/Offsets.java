package heartland.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

/** What holds for every document: its sentences lead back to its text, character by character. */
final class Offsets {
    private Offsets() {}

    static void lead(Document document) {
        int index = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.index()).isEqualTo(index++);
            assertThat(squashed(sentence.quote()))
                    .as("quote of %s", sentence)
                    .isEqualTo(squashed(Read.original(document, sentence)));
            int before = -1;
            for (int i = 0; i < sentence.text().length(); i++) {
                int offset = sentence.originalOffset(i);
                assertThat(offset).isGreaterThan(before);
                before = offset;
                char read = sentence.text().charAt(i);
                if (read != ' ') {
                    assertThat(halfWidth(read))
                            .isEqualTo(
                                    halfWidth(Characters.plain(document.text().charAt(offset))));
                    assertThat(sentence.spans()).anyMatch(span -> span.start() <= offset && offset < span.end());
                }
            }
            int end = 0;
            for (Span span : sentence.spans()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
        }
    }

    /** A comma may be read as the Chinese one. */
    private static String halfWidth(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    private static String squashed(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
