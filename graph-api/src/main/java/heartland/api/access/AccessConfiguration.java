package heartland.api.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    FilterRegistrationBean<LocalGuard> localGuard(Environment settings) {
        FilterRegistrationBean<LocalGuard> guard =
                new FilterRegistrationBean<>(new LocalGuard(settings.getProperty("heartland.token", "")));
        guard.addUrlPatterns("/mcp", "/api/*");
        guard.setAsyncSupported(true);
        return guard;
    }
}
