package heartland.api.mcp;

import heartland.store.NamedQueries;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The protocol's server, over streamable HTTP. */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {
    private static final String PATH = "/mcp";

    @Bean
    HttpServletStreamableServerTransportProvider mcpTransport() {
        return HttpServletStreamableServerTransportProvider.builder()
                .jsonMapper(McpJsonDefaults.getMapper())
                .mcpEndpoint(PATH)
                .build();
    }

    @Bean(destroyMethod = "closeGracefully")
    McpSyncServer mcpServer(HttpServletStreamableServerTransportProvider transport, McpTools tools) {
        return McpServer.sync(transport)
                .serverInfo("heartland", "1")
                .instructions("A cited knowledge graph of Central Asian geopolitical actors. Actors go by id or by any"
                        + " name in any script. Cite what the rows cite, and say where sources disagree.")
                .capabilities(ServerCapabilities.builder().tools(true).build())
                .tools(tools.search())
                .build();
    }

    /** The server is made with the servlet, for it is what gives the transport its sessions. */
    @Bean
    ServletRegistrationBean<HttpServletStreamableServerTransportProvider> mcpServlet(
            HttpServletStreamableServerTransportProvider transport, McpSyncServer server) {
        ServletRegistrationBean<HttpServletStreamableServerTransportProvider> servlet =
                new ServletRegistrationBean<>(transport, PATH);
        servlet.setAsyncSupported(true);
        return servlet;
    }

    @Bean
    FilterRegistrationBean<ToolsOfNow> toolsOfNow(McpSyncServer server, McpTools tools, NamedQueries queries) {
        FilterRegistrationBean<ToolsOfNow> filter =
                new FilterRegistrationBean<>(new ToolsOfNow(server, tools, queries));
        filter.addUrlPatterns(PATH);
        filter.setAsyncSupported(true);
        return filter;
    }
}
