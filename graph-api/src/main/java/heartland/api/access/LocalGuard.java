package heartland.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in programs of this machine alone, or, where a token is set, whoever has it. A page of another site that a browser of
 * this machine shows is no program of this machine.
 */
public final class LocalGuard extends OncePerRequestFilter {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    /** By these a proxy of this machine tells that who asks is elsewhere. */
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

    private final String token;

    /** @param token what {@code Authorization: Bearer} has to give; empty for none */
    LocalGuard(String token) {
        this.token = token;
    }

    /** Whether a secret of this machine may be shown: to who sits at it and, where a token is set, has that too. */
    public boolean trusts(HttpServletRequest request) {
        return isFromHere(request) && (token.isEmpty() || hasToken(request));
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

    private static boolean isFromHere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return isLoopback(request.getRemoteAddr())
                && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null)
                && HERE.contains(request.getServerName())
                && (origin == null || isHere(origin));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
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
