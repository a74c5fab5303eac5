package heartland.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What can go wrong, from the caller's side. docs/problems.md lists them all. */
public enum Problem {
    AMBIGUOUS_ACTOR(
            HttpStatus.MULTIPLE_CHOICES,
            "Several actors go by that name",
            "The name is that of several actors; `candidates` lists them. Ask again with the id of one."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "The request cannot be read",
            "The address or a header is malformed; `detail` says where. Percent-encode what is not a letter or a digit."),
    BAD_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "A parameter is missing or does not fit",
            "`parameter` names it, `value` is what was given, null where nothing was, `allowed` says what may be given."),
    UNKNOWN_PATH(
            HttpStatus.NOT_FOUND,
            "Nothing is at this path",
            "`/v3/api-docs` lists the paths that there are, `/swagger-ui.html` shows them."),
    UNKNOWN_ACTOR(
            HttpStatus.NOT_FOUND,
            "No actor goes by that name",
            "`name` is what was given, `near` lists actors with names like it."),
    UNKNOWN_SOURCE(HttpStatus.NOT_FOUND, "No source has that id", "`/api/sources` lists the sources with their ids."),
    UNKNOWN_STATEMENT(
            HttpStatus.NOT_FOUND,
            "No statement has that id",
            "The rows of queries and `/api/actors/{id}` have the ids of statements. A load can take a statement away."),
    UNKNOWN_QUERY(
            HttpStatus.NOT_FOUND,
            "No query has that name",
            "`allowed` lists the names; `/api/queries` says what each asks for."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This path does not take that method",
            "The header `Allow` lists the methods that it takes."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "This path does not answer in that format",
            "`allowed` lists the media types that it answers in: choose one in the header `Accept`, or by `format`."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "This path does not read that format",
            "The header `Accept` of the answer lists what it reads."),
    TIME_LIMIT(
            HttpStatus.GATEWAY_TIMEOUT,
            "The answer took too long",
            "The database was stopped after ten seconds. Asking again will take as long: ask for less, by narrower"
                    + " parameters or a shorter time."),
    DATABASE_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The database does not answer",
            "It is starting, stopping or unreachable. Ask again after the seconds that the header `Retry-After` names."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Heartland has a fault",
            "The log of the server has the cause. Please report it with the request.");

    static final String PATH = "/problems/";

    private final HttpStatus status;
    private final String title;
    private final String meaning;

    /** @param meaning what has happened, what else the answer says of it, and what to do: Markdown */
    Problem(HttpStatus status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
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

    /** The kind in a word, for example {@code unknown-actor}; the type is the path {@code /problems/} and this. */
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
        problem.setType(URI.create(PATH + code()));
        problem.setTitle(title);
        return problem;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What it is, in Markdown. */
    String description() {
        return "## " + code() + "\n\n" + status.value() + " · " + title + ". " + meaning + "\n";
    }
}
