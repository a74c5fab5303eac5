package heartland.loader;

import heartland.model.DataException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash over texts, files and code in the order in which they are added: it tells whether any of them has changed. */
public final class Fingerprint {
    private final MessageDigest digest = sha256();

    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file, or all files of a folder and below, by name and contents.
     *
     * @throws DataException if one cannot be read
     */
    public Fingerprint add(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                add(root.relativize(file).toString()).add(Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new DataException(root + ": cannot be read: is it there, and may you read it?", e);
        }
    }

    /** The jar, or the folder of classes, of the module that the class belongs to. */
    public Fingerprint addCode(Class<?> type) {
        try {
            return add(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash in hexadecimal. Nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    // Each part by its own hash, so that no part runs into the next.
    private Fingerprint add(byte[] part) {
        digest.update(sha256().digest(part));
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
