package heartland.api.embed;

import heartland.api.problem.BadParameterException;
import heartland.store.ActorRef;
import heartland.store.AmbiguousActorException;
import heartland.store.BadArgumentException;
import heartland.store.GraphException;
import heartland.store.UnknownActorException;
import heartland.store.UnknownQueryException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** What goes wrong with an embed, as a page that a reader understands. */
@RestControllerAdvice(assignableTypes = EmbedController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EmbedProblems {
    private final EmbedPage page;

    EmbedProblems(EmbedPage page) {
        this.page = page;
    }

    @ExceptionHandler
    ResponseEntity<String> handle(AmbiguousActorException e, HttpServletRequest request) {
        return answer(HttpStatus.MULTIPLE_CHOICES, e, request, choices(e.name(), e.candidates(), request));
    }

    @ExceptionHandler
    ResponseEntity<String> handle(UnknownActorException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, e, request, choices(e.name(), e.near(), request));
    }

    @ExceptionHandler
    ResponseEntity<String> handle(UnknownQueryException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, e, request, "");
    }

    @ExceptionHandler({BadArgumentException.class, BadParameterException.class})
    ResponseEntity<String> bad(RuntimeException e, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, e, request, "");
    }

    @ExceptionHandler
    ResponseEntity<String> handle(GraphException e, HttpServletRequest request) {
        String again = "<p><a href=\"\">" + EmbedPage.text(words(request).get("again")) + "</a></p>";
        return answer(HttpStatus.SERVICE_UNAVAILABLE, e, request, again);
    }

    private ResponseEntity<String> answer(
            HttpStatus status, RuntimeException e, HttpServletRequest request, String choices) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .body(page.failure(words(request), e.getMessage(), choices));
    }

    private static Words words(HttpServletRequest request) {
        try {
            return Words.of(request.getParameter("lang"));
        } catch (BadParameterException e) {
            return Words.of(null);
        }
    }

    /** The same embed of each of these actors. */
    private static String choices(String name, List<ActorRef> actors, HttpServletRequest request) {
        return actors.stream()
                .map(actor -> "<li><a href=\"" + EmbedPage.text(address(name, actor.id(), request)) + "\">"
                        + EmbedPage.text(actor.name()) + "</a></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String address(String name, String id, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap()
                .forEach((parameter, values) -> address.queryParam(parameter, values[0].equals(name) ? id : values[0]));
        return address.build().encode().toUriString();
    }
}
