package heartland.loader.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/heartland.properties")) {
            properties.load(in);
        }
        return new String[] {
            "Heartland " + properties.getProperty("version"), "Java " + System.getProperty("java.vm.version")
        };
    }
}
