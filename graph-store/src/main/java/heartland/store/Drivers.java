package heartland.store;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationClassification;

/** Opens drivers that speak up only when something is wrong. */
final class Drivers {
    private static final long RETRY_SECONDS = 5;

    /** Held here because a logger that nothing holds forgets its level. */
    private static final List<Logger> CHATTY =
            List.of(Logger.getLogger("org.neo4j.driver"), Logger.getLogger("ac.simons.neo4j.migrations"));

    private Drivers() {}

    static Driver open(URI uri, AuthToken token) {
        CHATTY.stream().filter(logger -> logger.getLevel() == null).forEach(logger -> logger.setLevel(Level.WARNING));
        // A graph that holds no lease yet knows no LEASES: nothing to warn about.
        // Whoever asks is told within seconds that the server has gone.
        Config config = Config.builder()
                .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                .withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED))
                .build();
        return GraphDatabase.driver(uri, token, config);
    }
}
