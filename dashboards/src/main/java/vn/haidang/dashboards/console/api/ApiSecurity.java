package vn.haidang.dashboards.console.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.haidang.dashboards.console.account.Tokens;
import vn.haidang.dashboards.console.guard.AuditFilter;
import vn.haidang.dashboards.console.guard.RateFilter;

/**
 * Who may use the REST interface: whoever has a token. No session and no cookie, so there is nothing that another site
 * could use on somebody's behalf, and no form token is asked for.
 */
@Configuration(proxyBeanMethods = false)
public class ApiSecurity {

    private static final int UNAUTHORIZED = 401;

    @Bean
    @Order(1)
    SecurityFilterChain apiFilters(HttpSecurity http, Tokens tokens, AuditFilter audit, RateFilter rates) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(audit, SecurityContextHolderFilter.class)
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .addFilterAfter(rates, TokenFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(ApiSecurity::refused))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var problem = new Problem(UNAUTHORIZED, "token", "A valid token is needed: Authorization: Bearer …", null);
        response.setStatus(UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.json());
    }
}
