package heartland.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * What Bolt asks for.
 *
 * @param user the name of the only user that Neo4j's Community Edition makes
 * @param password made at the first start; in a file that its owner alone may read
 */
public record Login(String user, String password) {
    private static final String FILE = "heartland.password";
    private static final String USER = "neo4j";
    /** As many as a key of AES-192 has; written as 32 letters. */
    private static final int BYTES = 24;

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    /** The file in a graph's folder that holds the password. */
    public static Path file(Path dir) {
        return dir.resolve(FILE);
    }

    /**
     * The login of the graph in that folder; empty where the graph has none yet.
     *
     * @throws GraphException if the password is another user's, or cannot be read for another reason
     */
    public static Optional<Login> of(Path dir) {
        Path file = file(dir);
        try {
            String password = Files.exists(file) ? Files.readString(file).strip() : "";
            return password.isEmpty() ? Optional.empty() : Optional.of(new Login(USER, password));
        } catch (IOException e) {
            throw new GraphException(
                    file + " cannot be read: it is for the owner of the graph alone: run as that user, or give another"
                            + " --store",
                    e);
        }
    }

    /** As {@link #of}, with a password that is made where there is none. */
    static Login ensure(Path dir) throws IOException {
        Path file = file(dir);
        if (!Files.exists(file)) {
            Files.createFile(file, readableByOwner(Files.getFileStore(dir)));
        }
        restrict(file);
        Optional<Login> kept = of(dir);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Login login = new Login(USER, Base64.getUrlEncoder().encodeToString(random));
        Files.writeString(file, login.password + System.lineSeparator(), StandardOpenOption.TRUNCATE_EXISTING);
        return login;
    }

    /** At once, so that there is no moment in which others may open it. */
    private static FileAttribute<?>[] readableByOwner(FileStore disk) {
        return disk.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[] {};
    }

    /** Also where a copy of the folder has lost it. */
    private static void restrict(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, OWNER);
        } else {
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        }
    }

    @Override
    public String toString() {
        return user;
    }
}
