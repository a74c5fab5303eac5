package heartland.store;

import static org.neo4j.configuration.SettingImpl.newBuilder;
import static org.neo4j.configuration.SettingValueParsers.BOOL;

import org.neo4j.configuration.SettingsDeclaration;
import org.neo4j.graphdb.config.Setting;

/** What Neo4j Browser asks of the server that it is connected to, and what only Neo4j's own server declares. */
public final class BrowserSettings implements SettingsDeclaration {
    /** Other programs may listen where the page was, and would find what the browser has stored for it. */
    public static final Setting<Boolean> RETAIN_CREDENTIALS =
            newBuilder("browser.retain_connection_credentials", BOOL, false).build();

    public static final Setting<Boolean> ALLOW_TELEMETRY =
            newBuilder("client.allow_telemetry", BOOL, false).build();
}
