package heartland.api.browser;

import heartland.api.page.ContentPolicy;
import heartland.store.GraphStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Browser's files, and the policy that keeps it from reaching other hosts. */
@Configuration
class BrowserFiles implements WebMvcConfigurer {
    private final GraphStore store;

    BrowserFiles(GraphStore store) {
        this.store = store;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/browser", "/browser/").setKeepQueryParams(true);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        String policy = policy();
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader(ContentPolicy.HEADER, policy);
                        return true;
                    }
                })
                .addPathPatterns("/browser/**");
    }

    /** Browser compiles templates, sets styles inline and runs workers from blobs; its Bolt is a WebSocket. */
    private String policy() {
        String bolt = store.boltUri().getRawAuthority();
        return "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' ws://"
                + bolt + " wss://" + bolt + " http://" + bolt + " https://" + bolt + "; frame-ancestors 'self'";
    }
}
