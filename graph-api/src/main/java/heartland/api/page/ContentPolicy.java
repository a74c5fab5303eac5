package heartland.api.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** What the browser lets a page do: nothing from another host, and no script in the page but the import map. */
@Component
public class ContentPolicy {
    /** The header that tells it. */
    public static final String HEADER = "Content-Security-Policy";

    private final String policy;

    ContentPolicy(Pages pages) {
        this.policy = "default-src 'self'; script-src 'self' 'sha256-" + sha256(pages.importMap())
                + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'";
    }

    /** @param ancestors the pages that may frame it, as {@code frame-ancestors} names them */
    public String framedBy(String ancestors) {
        return policy + "; frame-ancestors " + ancestors;
    }

    private static String sha256(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
