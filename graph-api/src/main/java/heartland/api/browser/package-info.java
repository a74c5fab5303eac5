/** Neo4j Browser, set up for this graph: connected, styled, with saved queries, and silent towards other hosts. */
package heartland.api.browser;
