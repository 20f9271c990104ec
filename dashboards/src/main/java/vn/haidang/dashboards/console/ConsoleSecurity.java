package vn.haidang.dashboards.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.LimitedLogin;
import vn.haidang.dashboards.console.account.LoginAttempts;
import vn.haidang.dashboards.console.page.LocalRedirect;

/** Who gets in, and what browsers are told; CSRF tokens and a new session id at sign-in are Spring's defaults. */
@EnableWebSecurity
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    /** No inline script or style anywhere, nothing from another host, no frame around the pages. */
    static final String CONTENT_POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Accounts accounts, Clock clock) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/login", "/healthz", "/static/**")
                        .permitAll()
                        .anyRequest()
                        .access((session, request) -> new AuthorizationDecision(
                                accounts.current(session.get()).isPresent())))
                .authenticationManager(new ProviderManager(new LimitedLogin(accounts, new LoginAttempts(clock))))
                .formLogin(login -> login.loginPage("/login")
                        .successHandler(backToThePageAsked())
                        .failureHandler(ConsoleSecurity::refused))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(errors -> errors.accessDeniedHandler(ConsoleSecurity::denied))
                .headers(ConsoleSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static SavedRequestAwareAuthenticationSuccessHandler backToThePageAsked() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRedirectStrategy(new LocalRedirect());
        return handler;
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        new LocalRedirect()
                .sendRedirect(request, response, why instanceof LockedException ? "/login?wait" : "/login?wrong");
    }

    /** A session whose account was changed or removed ends here; a form without its token is an error. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.getSession().invalidate();
        new LocalRedirect().sendRedirect(request, response, "/login?ended");
    }
}
