package heartland.api.problem;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers for requests that Jetty refuses before Spring sees them, such as a path with a broken escape. */
@Component
final class JettyProblems implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    private final JsonMapper mapper;

    JettyProblems(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.setErrorHandler(new ErrorHandler() {
            @Override
            protected void generateResponse(
                    Request request, Response response, int code, String message, Throwable cause, Callback callback) {
                ProblemDetail problem = Problem.of(HttpStatusCode.valueOf(code))
                        .detail(message == null ? "the request cannot be read" : message);
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                Content.Sink.write(response, true, mapper.writeValueAsString(problem), callback);
            }
        }));
    }
}
