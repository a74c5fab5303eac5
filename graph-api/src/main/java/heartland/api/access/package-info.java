/** Who may write, and ask through MCP. */
package heartland.api.access;
