package heartland.api.query;

import heartland.api.shape.Csv;
import heartland.api.shape.Format;
import heartland.api.shape.Gexf;
import heartland.api.shape.GraphMl;
import heartland.api.shape.JsonLd;
import heartland.store.Page;
import heartland.store.QueryResult;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that is ready to be sent.
 *
 * @param file the name under which it can be kept; null where it is no file
 * @param next where the rows that follow are; null where these are the last
 */
record Reply(String contentType, String file, String next, Content content) {

    /** Writes the answer. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static Reply of(Asked asked, Format format, Answers answers, JsonMapper mapper) {
        if (format == Format.CSV) {
            Iterable<QueryResult> pages = answers.pages(asked);
            QueryResult first = pages.iterator().next();
            return of(asked, format, asked.unlimited() ? null : first.next(), out -> Csv.write(pages, out));
        }
        QueryResult page = answers.page(asked);
        Content content =
                switch (format) {
                    case JSON, CSV -> out -> mapper.writeValue(out, AnswerView.of(page));
                    case GRAPHML -> out -> GraphMl.write(page, out);
                    case GEXF -> out -> Gexf.write(page, out);
                    case JSONLD -> out -> JsonLd.write(page, out);
                };
        return of(asked, format, page.next(), content);
    }

    private static Reply of(Asked asked, Format format, String next, Content content) {
        String file = format == Format.JSON ? null : asked.query().name() + "." + format.word();
        return new Reply(format.contentType(), file, next == null ? null : path(asked, next), content);
    }

    /** The same request for the rows that follow. */
    private static String path(Asked asked, String after) {
        UriComponentsBuilder path =
                UriComponentsBuilder.fromPath("/api/queries/" + asked.query().name());
        asked.given().forEach((name, value) -> path.queryParam(name, "{" + name + "}"));
        path.replaceQueryParam(Page.AFTER, after);
        return path.encode().buildAndExpand(asked.given()).toUriString();
    }

    void send(Optional<ETag> tag, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        head(tag, response);
        if (file != null) {
            ContentDisposition disposition =
                    ContentDisposition.attachment().filename(file).build();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        }
        if (next != null) {
            response.setHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        content.write(response.getOutputStream());
    }

    /** Says that nothing has changed since the answer of that tag. */
    static void sendUnchanged(ETag tag, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        head(Optional.of(tag), response);
    }

    /** An answer may be kept, to be asked for again with its tag. */
    private static void head(Optional<ETag> tag, HttpServletResponse response) {
        tag.ifPresent(known -> response.setHeader(HttpHeaders.ETAG, known.formattedTag()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
