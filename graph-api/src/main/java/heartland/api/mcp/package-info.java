/** The named queries and the search as tools of the Model Context Protocol, at /mcp. */
package heartland.api.mcp;
