package heartland.loader.cli;

import heartland.api.HeartlandServer;
import heartland.api.RunningServer;
import heartland.model.Home;
import heartland.model.reference.Reference;
import heartland.store.Contents;
import heartland.store.GraphException;
import heartland.store.GraphStore;
import heartland.store.GraphWriter;
import heartland.store.Login;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole of Heartland in this process. */
@Command(
        name = "up",
        description = {
            "Serves the graph: a page, an API and Neo4j Browser, to this machine alone, until Ctrl-C. The first start loads"
                    + " what data/ ships; later ones find it loaded. The papers' own sentences are not in data/: --papers"
                    + " reads them from your copies."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland up",
            "  heartland up --papers papers",
            "  heartland up --port 9090 --store var/mine --bolt-port 7700",
            "  heartland up --queries my-questions"
        })
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "where to serve the page and the API (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--store", paramLabel = "DIR", description = "the folder that keeps the graph (default: var/graph)")
    private Path dir;

    @Option(
            names = "--bolt-port",
            paramLabel = "N",
            defaultValue = "7687",
            description =
                    "where Neo4j listens; where it is taken, the next one that is free (default: ${DEFAULT-VALUE})")
    private int boltPort;

    @Option(
            names = "--papers",
            paramLabel = "DIR",
            description =
                    "the folder that has the papers, in it or below, from which the quotes are read that data/ may"
                            + " not ship; once read they stay in the graph")
    private Path papers;

    @Mixin
    private QueryFolders queries;

    @Mixin
    private PlainFrom plainFrom;

    @Mixin
    private ReferenceData referenceData;

    @Override
    public Integer call() throws InterruptedException {
        try (Opened opened = Opened.untilExit()) {
            try {
                serve(opened);
            } catch (RuntimeException e) {
                if (!opened.isClosed()) {
                    throw e;
                }
            }
            return Heartland.FINE;
        }
    }

    private void serve(Opened opened) throws InterruptedException {
        long began = System.nanoTime();
        Home home = Home.locate();
        Path folder = StoreOptions.folder(dir, home);
        Path[] further = queries.further();
        requireFree(folder);
        Reference reference = referenceData.read(home, problem -> err().println("passed over " + problem.getMessage()));
        CompletableFuture<GraphStore> opening = CompletableFuture.supplyAsync(() -> {
            GraphStore store = ServedStore.open(folder, boltPort);
            opened.add(store::close);
            return store;
        });
        ShippedData shipped = new ShippedData(home, folder, plainFrom.least());
        if (shipped.isLoaded(papers != null)) {
            if (referenceData.isGiven()) {
                writer(opening.join(), home, reference).check();
            }
            start(opening.join(), home, opened, began, further);
        } else {
            say("Loading what papers state: data/claims");
            Contents claims =
                    Quotes.add(shipped.claims(err()), papers, err(), problem -> err().println(problem.getMessage()));
            write(claims, writer(opening.join(), home, reference));
            start(opening.join(), home, opened, began, further);
            // The graph is served meanwhile: to read the digests takes the language models, and those their time.
            say("Reading the digests: data/digests");
            write(claims.and(shipped.digests(err())), writer(opening.join(), home, reference));
            shipped.noteLoaded(claims);
            say("All of data/ is loaded.");
        }
        new CountDownLatch(1).await();
    }

    private void start(GraphStore store, Home home, Opened opened, long began, Path... further) {
        RunningServer server = HeartlandServer.start(store, home, port, further);
        opened.add(server::close);
        String address = "http://localhost:" + server.port();
        say("");
        say("  the page       " + address + "/");
        say("  the API        " + address + "/swagger-ui.html");
        say("  Neo4j Browser  " + address + "/browser/   (Bolt: " + store.boltUri() + ")");
        store.login()
                .ifPresent(login -> say("  its password   " + Login.file(StoreOptions.folder(dir, home)) + "   (user "
                        + login.user() + "; here Browser knows it)"));
        say("");
        say("Ready in %.0f s. Ctrl-C ends it.".formatted((System.nanoTime() - began) / 1e9));
    }

    /** Looks before anything is read, so that a second Heartland ends at once. */
    private void requireFree(Path folder) {
        ServedStore.addressOf(folder).ifPresent(address -> {
            throw new GraphException(folder + " is in use by another Heartland: stop that one or give another --store");
        });
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new GraphException(
                    "port " + port + " is taken by another program: end that one or give another --port", e);
        }
    }

    private GraphWriter writer(GraphStore store, Home home, Reference reference) {
        return new GraphWriter(store, home, plainFrom.least(), reference);
    }

    private void write(Contents contents, GraphWriter writer) {
        say(Loading.write(writer, contents, err()).describe());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
