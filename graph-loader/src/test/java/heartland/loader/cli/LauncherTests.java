package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder of its own, with a Java that tells how it was called. */
class LauncherTests {
    @TempDir
    Path folder;

    private Path home;
    private Path jdk;

    record Launch(int code, String output) {}

    @BeforeEach
    void build() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder/house"));
        Files.copy(
                Home.locate().dir().resolve("heartland"),
                home.resolve("heartland"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("graph-loader/src/main"));
        Files.createDirectories(home.resolve("graph-loader/target"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("graph-loader/pom.xml"), "");
        Files.writeString(home.resolve("graph-loader/target/graph-loader-1.jar"), "");
        Files.writeString(
                home.resolve("graph-loader/target/classpath"),
                home.resolve("pom.xml").toString());
        jdk = folder.resolve("a jdk");
        java("17");
    }

    @Test
    void shouldRunFromAnyFolderThroughALinkWithSpacesInItsPath() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("h"), Path.of("../a folder/house/heartland"));
        Launch launch = launch(link, Map.of(), "query", "members", "org=上合 組織");
        assertThat(launch.code()).isZero();
        Path real = home.toRealPath();
        assertThat(launch.output().lines())
                .contains("-Dheartland.home=" + real, "-Xmx4g", "heartland.loader.cli.Heartland", "org=上合 組織")
                .contains(real + "/graph-loader/target/graph-loader-1.jar:" + home.resolve("pom.xml"))
                .doesNotContain("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void shouldAllowWhatNewerJavaRefuses() throws Exception {
        java("25");
        assertThat(launch(Map.of(), "check").output().lines())
                .contains("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void shouldSayWhichJavaIsTooOld() throws Exception {
        for (String old : List.of("1.8", "11", "16")) {
            java(old);
            Launch launch = launch(Map.of(), "up");
            assertThat(launch.code()).isEqualTo(3);
            assertThat(launch.output()).containsOnlyOnce("\n").contains("is Java " + old, "install a JDK 17 or newer");
        }
    }

    @Test
    void shouldSayThatJavaIsMissing() throws Exception {
        Launch launch = launch(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()), "up");
        assertThat(launch.code()).isEqualTo(3);
        assertThat(launch.output()).containsOnlyOnce("\n").contains("there is no Java", "JDK 17");
    }

    @Test
    void shouldPassOnWhatIsAskedOfJava() throws Exception {
        assertThat(launch(Map.of("HEARTLAND_OPTS", "-Xmx6g -Dx=y"), "up")
                        .output()
                        .lines())
                .containsSubsequence("-Xmx4g", "-Xmx6g", "-Dx=y");
    }

    @Test
    void shouldBuildWhereAJarIsGone() throws Exception {
        Files.writeString(
                home.resolve("graph-loader/target/classpath"),
                folder.resolve("gone.jar").toString());
        Path mvn = script(folder.resolve("bin/mvn"), "echo \"mvn $*\"; exit 1");
        Launch launch = launch(Map.of("PATH", mvn.getParent() + ":" + System.getenv("PATH")), "check");
        assertThat(launch.code()).isEqualTo(3);
        assertThat(launch.output()).contains("Building Heartland", "-Dfast", "could not be built");
    }

    private Launch launch(Map<String, String> environment, String... arguments) throws Exception {
        return launch(home.resolve("heartland"), environment, arguments);
    }

    private Launch launch(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("HEARTLAND_OPTS");
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), output);
    }

    private void java(String version) throws IOException {
        script(
                jdk.resolve("bin/java"),
                "if [ \"$1\" = -XshowSettings:properties ]; then echo '    java.specification.version = " + version
                        + "' >&2; else printf '%s\\n' \"$@\"; fi");
        script(jdk.resolve("bin/javac"), "exit 1");
    }

    private static Path script(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
