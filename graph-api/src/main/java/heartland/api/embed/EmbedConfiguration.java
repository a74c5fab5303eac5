package heartland.api.embed;

import heartland.api.page.ContentPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the sites that are allowed to show embeds and read the API do so, and no other. */
@Configuration
class EmbedConfiguration implements WebMvcConfigurer {
    private final Origins origins;
    private final ContentPolicy policy;

    EmbedConfiguration(Origins origins, ContentPolicy policy) {
        this.origins = origins;
        this.policy = policy;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!origins.allowed().isEmpty()) {
            for (String path : new String[] {"/api/**", "/embed/**", "/oembed"}) {
                registry.addMapping(path)
                        .allowedOrigins(origins.allowed().toArray(String[]::new))
                        .allowedMethods("GET", "HEAD")
                        .exposedHeaders("ETag", "Link");
            }
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        String framed = policy.framedBy(origins.ancestors());
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader(ContentPolicy.HEADER, framed);
                        return true;
                    }
                })
                .addPathPatterns("/embed/*");
    }
}
