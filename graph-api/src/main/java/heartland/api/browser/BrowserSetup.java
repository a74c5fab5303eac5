package heartland.api.browser;

import java.net.URI;
import java.util.List;

/**
 * What Neo4j Browser is told before it starts.
 *
 * @param bolt where the graph is
 * @param style the colours and captions, in GraSS
 * @param overview the Cypher that runs first
 * @param saved queries for its list of favourites, each headed by its title as a comment
 */
record BrowserSetup(URI bolt, String style, String overview, List<String> saved) {}
