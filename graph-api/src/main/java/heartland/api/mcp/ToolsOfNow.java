package heartland.api.mcp;

import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import io.modelcontextprotocol.server.McpSyncServer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Before a request is answered, gives the server the tools of the questions that there are now, and takes those of others. */
final class ToolsOfNow implements Filter {
    private final McpSyncServer server;
    private final McpTools tools;
    private final NamedQueries queries;
    private final Set<NamedQuery> offered = new HashSet<>();

    ToolsOfNow(McpSyncServer server, McpTools tools, NamedQueries queries) {
        this.server = server;
        this.tools = tools;
        this.queries = queries;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        offer();
        chain.doFilter(request, response);
    }

    private synchronized void offer() {
        Set<NamedQuery> now = Set.copyOf(queries.all());
        if (now.equals(offered)) {
            return;
        }
        offered.stream().filter(query -> !now.contains(query)).forEach(query -> server.removeTool(query.name()));
        now.stream().filter(query -> !offered.contains(query)).forEach(query -> server.addTool(tools.of(query)));
        offered.clear();
        offered.addAll(now);
    }
}
