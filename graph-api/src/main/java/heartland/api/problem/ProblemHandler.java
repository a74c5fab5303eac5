package heartland.api.problem;

import heartland.store.AmbiguousActorException;
import heartland.store.BadArgumentException;
import heartland.store.UnknownActorException;
import heartland.store.UnknownQueryException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.eclipse.jetty.http.HttpException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Makes a problem of whatever a controller or Spring MVC throws. */
@RestControllerAdvice
final class ProblemHandler extends ResponseEntityExceptionHandler {
    private static final Log LOG = LogFactory.getLog(ProblemHandler.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Object> handle(ProblemException e) {
        return answer(e.problem().detail(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(UnknownActorException e) {
        ProblemDetail problem = Problem.UNKNOWN_ACTOR.detail(e.getMessage());
        problem.setProperty("name", e.name());
        problem.setProperty("near", e.near());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(AmbiguousActorException e) {
        ProblemDetail problem = Problem.AMBIGUOUS_ACTOR.detail(e.getMessage());
        problem.setProperty("name", e.name());
        problem.setProperty("candidates", e.candidates());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(UnknownQueryException e) {
        ProblemDetail problem = Problem.UNKNOWN_QUERY.detail(e.getMessage());
        problem.setProperty("name", e.name());
        problem.setProperty("allowed", e.known());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(BadArgumentException e) {
        return answer(badParameter(e.getMessage(), e.param(), e.value(), e.allowed()));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(BadParameterException e) {
        return answer(badParameter(e.getMessage(), e.parameter(), e.value(), e.allowed()));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(NotAcceptableException e) {
        ProblemDetail problem = Problem.NOT_ACCEPTABLE.detail(e.getMessage());
        problem.setProperty("allowed", e.allowed());
        return answer(problem);
    }

    @ExceptionHandler
    void handle(BrokenOffException e) {
        LOG.error("an answer was broken off", e.getCause());
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception e) {
        // Jetty reads the parameters only when a controller asks for them.
        if (e instanceof HttpException jetty
                && HttpStatus.valueOf(jetty.getCode()).is4xxClientError()) {
            return answer(Problem.BAD_REQUEST.detail(jetty.getReason()));
        }
        Optional<Problem> failure = Failure.of(e);
        if (failure.isPresent()) {
            return away(failure.get(), e);
        }
        LOG.error("a request failed", e);
        return answer(Problem.INTERNAL.detail("The log has the cause. Please report it with the request."));
    }

    private static ResponseEntity<Object> away(Problem problem, Exception e) {
        ResponseEntity<Object> answer = answer(problem.detail(String.valueOf(e.getMessage())));
        return problem == Problem.DATABASE_AWAY
                ? ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .body(answer.getBody())
                : answer;
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "'" + e.getParameterName() + "' is missing: give a value";
        return answer(badParameter(detail, e.getParameterName(), null, "a value"));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException m ? m.getName() : e.getPropertyName();
        Class<?> type = e.getRequiredType();
        String allowed = type == int.class || type == Integer.class ? "a whole number" : "another value";
        String detail = "'" + e.getValue() + "' does not fit '" + name + "': give " + allowed;
        return answer(badParameter(detail, name, String.valueOf(e.getValue()), allowed));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object known = body;
        if (known == null && e instanceof org.springframework.web.ErrorResponse response) {
            known = response.getBody();
        }
        String detail = known instanceof ProblemDetail given && given.getDetail() != null
                ? given.getDetail()
                : String.valueOf(e.getMessage());
        ProblemDetail problem = Problem.of(status).detail(detail);
        problem.setStatus(status.value());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handle(new NotAcceptableException(e.getSupportedMediaTypes()));
    }

    private static ProblemDetail badParameter(String detail, String parameter, String value, Object allowed) {
        ProblemDetail problem = Problem.BAD_PARAMETER.detail(detail);
        Map<String, Object> properties = new TreeMap<>(Map.of("parameter", parameter, "allowed", allowed));
        properties.put("value", value);
        properties.forEach(problem::setProperty);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
