package heartland.loader.read;

import heartland.model.DataException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/** From a text file's bytes to its characters. */
final class Decoding {
    /** By the detector's name, the encoding that holds it and what Windows adds to it. */
    private static final Map<String, Charset> READ = Map.of(
            Constants.CHARSET_BIG5,
            Charset.forName("x-windows-950"),
            Constants.CHARSET_GB18030,
            Charset.forName("GB18030"),
            Constants.CHARSET_UTF_16LE,
            StandardCharsets.UTF_16LE,
            Constants.CHARSET_UTF_16BE,
            StandardCharsets.UTF_16BE);

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Decoding() {}

    /**
     * The text: as UTF-8 where it is that without a fault, else in the encoding that its bytes speak for.
     *
     * @throws DataException if that is none that is read
     */
    static String decode(Path file, byte[] bytes) {
        String text = decode(bytes, StandardCharsets.UTF_8)
                .or(() -> Optional.ofNullable(READ.get(detect(bytes))).flatMap(charset -> decode(bytes, charset)))
                .filter(decoded -> decoded.indexOf('\0') < 0)
                .orElseThrow(
                        () -> new DataException(
                                file
                                        + ": is no text in UTF-8, UTF-16, Big5 or GB18030: save it as UTF-8, or as PDF if it is no plain text"));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return detector.getDetectedCharset() == null ? "" : detector.getDetectedCharset();
    }
}
