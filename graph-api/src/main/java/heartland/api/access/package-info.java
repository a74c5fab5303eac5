/** Who may write, ask through MCP, and know the password of the graph. */
package heartland.api.access;
