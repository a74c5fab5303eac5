package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a browser. After each it holds that no request left the machine and that the console has no error, but for the
 * answers of which the test expects that they fail.
 */
@ExtendWith(Chromium.class)
abstract class OnPage {
    private static final String CY = "document.querySelector('#graph')?.cy";

    /** A first question is planned while others' programs have the machine. */
    private static final double PATIENCE_MS = 60_000;

    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
    Page page;

    @BeforeEach
    final void openPage(Chromium chromium) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        context = chromium.context(1280, 800, ColorScheme.LIGHT);
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onRequest(request -> {
            if (!isHere(request.url())) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isRefusal(message)) {
                errors.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(errors::add);
        page.onResponse(this::note);
    }

    @AfterEach
    final void closePage() {
        context.close();
        assertThat(elsewhere).as("requests to elsewhere").isEmpty();
        assertThat(errors).as("errors on the page").isEmpty();
    }

    /** Goes to a view of the graph, and waits until it is drawn or an error stands in its place. */
    void visit(String path) {
        page.navigate(Served.uri(path).toString());
        page.waitForFunction("() => document.querySelector('.message.error') || " + CY + "?.nodes().length > 0");
    }

    void click(String selector) {
        page.evaluate("selector => { " + CY + ".$(selector).emit('tap'); }", selector);
    }

    int nodes() {
        return (int) page.evaluate(CY + ".nodes().length");
    }

    void waitForNodes(int count) {
        page.waitForFunction("count => " + CY + ".nodes().length === count", count);
    }

    /** The ends of the edges that are visible, as {@code "KAZ SCO"}. */
    @SuppressWarnings("unchecked") // Playwright gives an array of texts as a list.
    List<String> edges() {
        return (List<String>) page.evaluate(
                CY + ".edges(':visible').map(edge => edge.source().id() + ' ' + edge.target().id()).sort()");
    }

    void waitForEdges(String... ends) {
        try {
            page.waitForFunction(
                    "ends => JSON.stringify(" + CY + ".edges(':visible').map(edge => edge.source().id() + ' '"
                            + " + edge.target().id()).sort()) === JSON.stringify(ends)",
                    ends,
                    new Page.WaitForFunctionOptions().setTimeout(10_000));
        } catch (TimeoutError e) {
            assertThat(edges()).containsExactly(ends);
        }
    }

    /** Where all actors are, as text. */
    String places() {
        return (String)
                page.evaluate("JSON.stringify(" + CY + ".nodes().map(node => [node.id(), node.position()]).sort())");
    }

    private void note(Response response) {
        if (response.status() >= 400 && !response.url().contains("/api/")) {
            errors.add(response.status() + " " + response.url());
        }
    }

    private static boolean isHere(String url) {
        return url.startsWith(Served.uri("/").toString()) || url.startsWith("data:") || url.startsWith("blob:");
    }

    /** The API's answer that there is no such thing is for the page to explain, and Chromium reports it as an error. */
    private static boolean isRefusal(ConsoleMessage message) {
        return message.location().contains("/api/") && message.text().startsWith("Failed to load resource");
    }
}
