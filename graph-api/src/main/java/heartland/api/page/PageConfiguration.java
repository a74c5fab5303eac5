package heartland.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The policy that holds for every answer, unless an interceptor of a later order says otherwise for its own pages. */
@Configuration
class PageConfiguration implements WebMvcConfigurer {
    private final ContentPolicy policy;

    PageConfiguration(ContentPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        String own = policy.framedBy("'self'");
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader(ContentPolicy.HEADER, own);
                        return true;
                    }
                })
                .order(Ordered.HIGHEST_PRECEDENCE);
    }
}
