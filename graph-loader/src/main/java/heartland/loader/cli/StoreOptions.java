package heartland.loader.cli;

import heartland.model.Home;
import heartland.store.GraphException;
import heartland.store.GraphStore;
import heartland.store.Login;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which graph a command works on. */
final class StoreOptions {
    private static final int ANY_PORT = 0;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--uri",
            paramLabel = "bolt://…",
            description = "a Neo4j 5 server instead of a folder (else HEARTLAND_URI)")
    private String uri;

    @Option(names = "--user", paramLabel = "NAME", description = "the server's user (else HEARTLAND_USER)")
    private String user;

    @Option(
            names = "--password",
            paramLabel = "WORD",
            arity = "0..1",
            interactive = true,
            description = "the server's password; asked for where none follows (else HEARTLAND_PASSWORD)")
    private String password;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "the folder of the graph; where heartland up serves it, that is asked (default: var/graph)")
    private Path dir;

    /** Opens the graph; a folder that does not exist is made. */
    GraphStore open(Home home) {
        if (uri != null && dir != null) {
            throw new ParameterException(command.commandLine(), "--uri and --store are two graphs: give one of them");
        }
        Optional<URI> server = dir == null ? or(uri, "HEARTLAND_URI").map(URI::create) : Optional.empty();
        if (server.isPresent()) {
            return GraphStore.connect(
                    server.get(),
                    or(user, "HEARTLAND_USER").orElse(null),
                    or(password, "HEARTLAND_PASSWORD").orElse(null));
        }
        Path folder = folder(dir, home);
        return ServedStore.addressOf(folder)
                .map(address -> connect(address, folder))
                .orElseGet(() -> ServedStore.open(folder, ANY_PORT));
    }

    private static GraphStore connect(URI address, Path folder) {
        Login login = Login.of(folder)
                .orElseThrow(
                        () -> new GraphException(Login.file(folder) + ", the password of the graph that is served at "
                                + address + ", is gone: stop heartland up and start it again, which makes another"));
        return GraphStore.connect(address, login.user(), login.password());
    }

    /** As {@link #open}, but a folder that does not exist is an error. */
    GraphStore openExisting(Home home) {
        if (uri == null && System.getenv("HEARTLAND_URI") == null && !Files.exists(folder(dir, home))) {
            throw new GraphException(
                    folder(dir, home) + " holds no graph: start heartland up once, or load claims into it");
        }
        return open(home);
    }

    /** The folder that was named, or the usual one. */
    static Path folder(Path named, Home home) {
        return named == null ? home.dir().resolve("var/graph") : named;
    }

    private static Optional<String> or(String given, String variable) {
        return Optional.ofNullable(given).or(() -> Optional.ofNullable(System.getenv(variable)));
    }
}
