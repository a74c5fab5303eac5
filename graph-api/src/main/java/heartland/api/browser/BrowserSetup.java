package heartland.api.browser;

import heartland.store.Login;
import java.net.URI;
import java.util.List;

/**
 * What Neo4j Browser is told before it starts.
 *
 * @param bolt where the graph is
 * @param login what Bolt asks for; null for who may not know it
 * @param guide the path of the guide that it opens with
 * @param guideZh the same in Chinese
 * @param style the colours and captions, in GraSS
 * @param saved queries for its list of favourites
 */
record BrowserSetup(URI bolt, Login login, String guide, String guideZh, String style, List<SavedFolder> saved) {}
