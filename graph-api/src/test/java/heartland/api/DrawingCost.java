package heartland.api;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Home;
import heartland.model.PartialDate;
import heartland.model.Source;
import heartland.store.Contents;
import heartland.store.GraphStore;
import heartland.store.GraphWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long the explorer takes to draw 2,000 relations, and how long its frames then are, in Debian's Chromium. */
final class DrawingCost {
    private static final int HUBS = 8;
    private static final int OTHERS = 700;
    private static final int RELATIONS = 2000;
    private static final int STEPS = 120;
    private static final String RECORD = """
            () => {
              const frames = (window.frameTimes = []);
              let last = performance.now();
              const frame = now => {
                if (window.frameTimes !== frames) return;
                frames.push(now - last);
                last = now;
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            }
            """;
    private static final String RECORDED = """
            () => {
              const frames = window.frameTimes;
              window.frameTimes = null;
              return frames.slice(2).sort((a, b) => a - b);
            }
            """;
    private static final String YEAR = """
            i => {
              const slider = document.querySelector('hl-time input');
              slider.value = Number(slider.min) + i % 30;
              slider.dispatchEvent(new Event('input'));
            }
            """;

    private DrawingCost() {}

    public static void main(String[] args) throws IOException {
        Home home = Home.locate();
        Path dir = Files.createTempDirectory("heartland-drawing");
        try (GraphStore store = GraphStore.embedded(dir, 0)) {
            new GraphWriter(store, home).write(contents());
            try (RunningServer server = HeartlandServer.start(store, home, 0);
                    Chromium chromium = new Chromium().launch();
                    BrowserContext context = chromium.context(1920, 1080, ColorScheme.LIGHT)) {
                measure(context.newPage(), "http://127.0.0.1:" + server.port() + "/?expanded=" + hubs());
            }
        }
        System.exit(0);
    }

    private static void measure(Page page, String address) {
        page.navigate(address);
        page.waitForFunction(
                "() => document.querySelector('#graph')?.cy?.nodes().length > 0",
                null,
                new Page.WaitForFunctionOptions().setTimeout(120_000));
        System.out.println("drawn: "
                + page.evaluate("(() => { const cy = document.querySelector('#graph').cy;"
                        + " return `${cy.nodes().length} actors, ${cy.edges().length} edges`; })()"));
        System.out.println("[ms]     "
                + page.evaluate("performance.getEntriesByType('measure')"
                        + ".map(({ name, duration }) => `${name} ${Math.round(duration)}`).join(', ')"));
        Mouse mouse = page.mouse();
        mouse.move(700, 500);
        frames(page, "rest", () -> page.waitForTimeout(2000));
        frames(page, "pan", () -> {
            mouse.move(20, 300);
            mouse.down();
            IntStream.range(0, STEPS).forEach(i -> mouse.move(20 + 3 * i, 300 + i));
            mouse.up();
        });
        frames(page, "zoom", () -> IntStream.range(0, STEPS).forEach(i -> {
            mouse.wheel(0, i % 60 < 30 ? -40 : 40);
            page.waitForTimeout(10);
        }));
        frames(page, "time", () -> IntStream.range(0, STEPS / 4).forEach(i -> {
            page.evaluate(YEAR, i);
            page.waitForTimeout(200);
        }));
    }

    /** What is done with the page, and how long its frames are meanwhile. */
    private static void frames(Page page, String name, Runnable act) {
        page.waitForTimeout(1000);
        page.evaluate(RECORD);
        act.run();
        @SuppressWarnings("unchecked") // Playwright gives an array of numbers as a list.
        List<Number> times = (List<Number>) page.evaluate(RECORDED);
        System.out.printf(
                "%-5s %4d frames: median %.0f ms, 95th %.0f ms, longest %.0f ms%n",
                name, times.size(), at(times, .5), at(times, .95), at(times, 1));
    }

    private static double at(List<Number> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()))
                .doubleValue();
    }

    private static String hubs() {
        return IntStream.range(0, HUBS).mapToObj(i -> "hub-" + i).collect(Collectors.joining(","));
    }

    private static Contents contents() {
        List<Actor> actors = new ArrayList<>();
        IntStream.range(0, HUBS)
                .forEach(i -> actors.add(Actor.of("hub-" + i, ActorType.COUNTRY, List.of("Country number " + i))));
        ActorType[] types = ActorType.values();
        IntStream.range(0, OTHERS)
                .forEach(i ->
                        actors.add(Actor.of("other-" + i, types[i % types.length], List.of("An actor, number " + i))));
        Random lots = new Random(1);
        String[] relations = {"PARTNERS_WITH", "AIDS", "SANCTIONS", "OPPOSES", "TRADES_WITH"};
        List<Claim> claims = IntStream.range(0, RELATIONS)
                .mapToObj(i -> claim(
                        i,
                        "hub-" + i % HUBS,
                        relations[lots.nextInt(relations.length)],
                        "other-" + lots.nextInt(OTHERS),
                        String.valueOf(1991 + lots.nextInt(30))))
                .toList();
        Source source = new Source(
                "made-up", "report", "Made up", List.of(), null, null, null, null, null, null, "en", null, null, null,
                null);
        return new Contents(List.of(source), actors, claims);
    }

    private static Claim claim(int i, String subject, String relation, String object, String from) {
        String quote = "Sentence number " + i + ".";
        Evidence evidence = new Evidence(quote, null, 1, i + 1, null, 100 * i, 100 * i + 50, Evidence.hashOf(quote));
        return new Claim(
                null,
                "made-up",
                subject,
                relation,
                object,
                null,
                null,
                PartialDate.parse(from),
                null,
                Map.of(),
                0.9,
                "test/rule",
                evidence);
    }
}
