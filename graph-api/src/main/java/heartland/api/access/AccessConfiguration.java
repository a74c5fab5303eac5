package heartland.api.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    LocalGuard localGuard(Environment settings) {
        return new LocalGuard(settings.getProperty("heartland.token", ""));
    }

    @Bean
    FilterRegistrationBean<LocalGuard> localGuardRegistration(LocalGuard guard) {
        FilterRegistrationBean<LocalGuard> registration = new FilterRegistrationBean<>(guard);
        registration.addUrlPatterns("/mcp", "/api/*");
        registration.setAsyncSupported(true);
        return registration;
    }
}
