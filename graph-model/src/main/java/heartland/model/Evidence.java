package heartland.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Where a source says something.
 *
 * @param quote the sentence as the source prints it; null where the claims travel without their quotes
 * @param section the heading under which it stands; null before the first
 * @param paragraph number of the paragraph in the section, from 1
 * @param sentence number of the sentence in the paragraph, from 1
 * @param page the page on which it begins; null where the file has no page numbers
 * @param start offset of its first character in the file's text
 * @param end offset after its last character
 * @param sha256 of the quote without white space, in hexadecimal: tells whether another copy has the same sentence
 */
@JsonPropertyOrder({"quote", "section", "paragraph", "sentence", "page", "start", "end", "sha256"})
public record Evidence(
        String quote, String section, int paragraph, int sentence, Integer page, int start, int end, String sha256) {
    public Evidence {
        Objects.requireNonNull(sha256, "evidence needs the sha256 of its quote");
        if (paragraph < 1 || sentence < 1) {
            throw new IllegalArgumentException("paragraphs and sentences are counted from 1");
        }
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("offsets " + start + " to " + end + " are no span");
        }
    }

    /** The hash by which copies of a sentence are compared: SHA-256 of its UTF-8 bytes, white space taken out. */
    public static String hashOf(String quote) {
        return Hash.sha256(quote.replaceAll("\\s+", ""));
    }

    /** The same locator with the words that {@link #sha256()} is of; null leaves them out. */
    public Evidence withQuote(String words) {
        return new Evidence(words, section, paragraph, sentence, page, start, end, sha256);
    }
}
