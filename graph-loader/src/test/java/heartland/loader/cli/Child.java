package heartland.loader.cli;

import heartland.model.Home;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command line in a process of its own, which a test may end as it likes. */
final class Child implements AutoCloseable {
    private static final long MINUTES = 5;

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it; what it writes goes to that file. */
    static Child start(Path log, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Newer JDKs ask for leave to do what Neo4j does.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx3g",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-Dheartland.home=" + Home.locate().dir(),
                "-cp",
                System.getProperty("java.class.path"),
                Heartland.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Child(process, log);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Waits until it says so, or ends. */
    Child awaitLine(String text) throws IOException, InterruptedException {
        while (process.isAlive() && !log().contains(text)) {
            Thread.sleep(100);
        }
        return this;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As Ctrl-C and kill do. */
    int terminate() throws InterruptedException {
        process.destroy();
        return await();
    }

    /** As kill -9 does. */
    int kill() throws InterruptedException {
        process.destroyForcibly();
        return await();
    }

    /** Its exit code. */
    int await() throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
