package heartland.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import heartland.model.Home;
import org.neo4j.driver.Driver;

/** Brings a graph's constraints and indexes up to date with cypher/schema. */
final class Schema {
    private Schema() {}

    static void apply(Driver driver, Home home) {
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
