package heartland.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import heartland.model.Home;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.driver.Driver;

/** Brings a graph's constraints and indexes up to date with cypher/schema. */
final class Schema {
    /** Held here because a logger that nothing holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("ac.simons.neo4j.migrations");

    private Schema() {}

    static void apply(Driver driver, Home home) {
        if (MIGRATIONS.getLevel() == null) {
            MIGRATIONS.setLevel(Level.WARNING);
        }
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan(home.cypher().resolve("schema").toUri().toString())
                .withAutocrlf(true)
                .build();
        try {
            new Migrations(config, driver).apply();
            awaitIndexes(driver, home);
        } catch (MigrationsException e) {
            throw new GraphException(
                    "the graph's schema cannot be brought up to date with " + config.getLocationsToScan()[0] + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static void awaitIndexes(Driver driver, Home home) {
        driver.executableQuery(Cypher.read(home, "store/await-indexes")).execute();
    }
}
