package heartland.api.browser;

import java.util.List;

/**
 * A folder among Neo4j Browser's favourites.
 *
 * @param name as it is shown
 * @param queries each headed by its title as a comment
 */
record SavedFolder(String name, List<String> queries) {}
