package heartland.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What can go wrong, from the caller's side. */
public enum Problem {
    AMBIGUOUS_ACTOR(HttpStatus.MULTIPLE_CHOICES, "Several actors go by that name"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is missing or does not fit"),
    UNKNOWN_PATH(HttpStatus.NOT_FOUND, "Nothing is at this path"),
    UNKNOWN_ACTOR(HttpStatus.NOT_FOUND, "No actor goes by that name"),
    UNKNOWN_STATEMENT(HttpStatus.NOT_FOUND, "No statement has that id"),
    UNKNOWN_QUERY(HttpStatus.NOT_FOUND, "No query has that name"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This path does not take that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This path does not answer in that format"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This path does not read that format"),
    TIME_LIMIT(HttpStatus.SERVICE_UNAVAILABLE, "The answer took too long"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Heartland has a fault");

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The first with that status; where none has it, a bad request for 4xx, else an internal fault. */
    static Problem of(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return UNKNOWN_PATH;
        }
        return Arrays.stream(values())
                .filter(problem -> problem.status.isSameCodeAs(status))
                .findFirst()
                .orElse(status.is4xxClientError() ? BAD_REQUEST : INTERNAL);
    }

    /** The kind in a word, for example {@code unknown-actor}; the type is {@code urn:heartland:} and this. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * One case of it.
     *
     * @param detail what happened and what to do next
     */
    ProblemDetail detail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:heartland:" + code()));
        problem.setTitle(title);
        return problem;
    }
}
