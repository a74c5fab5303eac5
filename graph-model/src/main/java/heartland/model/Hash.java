package heartland.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Deterministic ids. */
public final class Hash {
    /** 64 bits: at a million ids the chance that any two meet is about one in 37 million. */
    private static final int ID_LENGTH = 16;

    private Hash() {}

    /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An id made of these parts: the first 16 hexadecimal digits of the SHA-256 of the parts, set apart by U+001F. */
    public static String id(String... parts) {
        return sha256(String.join("\u001f", parts)).substring(0, ID_LENGTH);
    }
}
