package heartland.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in programs of this machine alone, or, where a token is set, whoever has it. A page of another site that a browser of
 * this machine shows is no program of this machine.
 */
final class LocalGuard extends OncePerRequestFilter {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String token;

    /** @param token what {@code Authorization: Bearer} has to give; empty for none */
    LocalGuard(String token) {
        this.token = token;
    }

    /** Who only reads the API is let in. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!token.isEmpty()) {
            if (!hasToken(request)) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                response.sendError(
                        HttpServletResponse.SC_UNAUTHORIZED, "give the token of heartland.token as a bearer token");
                return;
            }
        } else if (!isFromHere(request)) {
            response.sendError(
                    HttpServletResponse.SC_FORBIDDEN,
                    "only programs of this machine may ask: set heartland.token to let in others");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean hasToken(HttpServletRequest request) {
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFromHere(HttpServletRequest request) throws IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && HERE.contains(request.getServerName())
                && (origin == null || isHere(origin));
    }

    private static boolean isHere(String origin) {
        try {
            String host = new URI(origin).getHost();
            return host != null && HERE.contains(host);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
