package heartland.api;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Looks for what keeps people from a page, by WCAG 2.2 A and AA. */
final class Axe {
    private static final String SOURCE = source();

    private static final String FAULTS = """
            async () => {
              const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
              const { violations } = await axe.run({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
              return violations
                .filter(({ impact }) => ["serious", "critical"].includes(impact))
                .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html} (${node.failureSummary})`));
            }
            """;

    private Axe() {}

    /** The serious and critical faults of the page, each with the element that has it. */
    static List<?> faults(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        return (List<?>) page.evaluate(FAULTS);
    }

    private static String source() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
