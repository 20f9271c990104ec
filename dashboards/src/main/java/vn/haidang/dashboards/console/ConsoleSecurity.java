package vn.haidang.dashboards.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.LimitedLogin;
import vn.haidang.dashboards.console.account.SignInStep;
import vn.haidang.dashboards.console.guard.Arrival;
import vn.haidang.dashboards.console.guard.AuditFilter;
import vn.haidang.dashboards.console.guard.RateFilter;
import vn.haidang.dashboards.console.guard.Trail;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.sso.ProviderLogin;

/** Who gets in, and what browsers are told; CSRF tokens and a new session id at sign-in are Spring's defaults. */
@EnableWebSecurity
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    /** No inline script or style anywhere, nothing from another host, no frame around the pages. */
    static final String CONTENT_POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            Accounts accounts,
            LimitedLogin login,
            Arrival arrival,
            Trail trail,
            AuditFilter audit,
            RateFilter rates,
            ProviderLogin provider) {
        // Spring would find the same login as a parent of this chain's, and try each password twice.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        provider.addTo(http);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/login", "/healthz", "/static/**")
                        .permitAll()
                        .requestMatchers("/login/code")
                        .access(only(accounts, SignInStep.CODE))
                        .requestMatchers("/account/password")
                        .access(only(accounts, SignInStep.PASSWORD, SignInStep.INSIDE))
                        .requestMatchers("/account/second-factor")
                        .access(only(accounts, SignInStep.ENROL, SignInStep.INSIDE))
                        .anyRequest()
                        .access(only(accounts, SignInStep.INSIDE)))
                .authenticationProvider(login)
                .addFilterAfter(audit, SecurityContextHolderFilter.class)
                .addFilterAfter(rates, AuditFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(arrival)
                        .failureHandler((request, response, why) -> refused(trail, request, response, why)))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(errors -> errors.accessDeniedHandler(
                        (request, response, why) -> denied(accounts, request, response, why)))
                .headers(ConsoleSecurity::headers)
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> only(Accounts accounts, SignInStep... steps) {
        var allowed = Set.of(steps);
        return (session, request) -> new AuthorizationDecision(allowed.contains(accounts.step(session.get())));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static void refused(
            Trail trail, HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String name = Objects.requireNonNullElse(request.getParameter("username"), "");
        boolean tooMany = why instanceof LockedException;
        trail.signIn(AuditKind.REFUSED, name, tooMany ? "too many tries" : "name or password is wrong", request);
        new LocalRedirect().sendRedirect(request, response, tooMany ? "/login?wait" : "/login?wrong");
    }

    /**
     * A session whose account was changed or removed ends here, one that has not made every step is sent to the next; a form
     * without its token is an error.
     */
    private static void denied(
            Accounts accounts, HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var step = accounts.step(SecurityContextHolder.getContext().getAuthentication());
        if (step == SignInStep.OUTSIDE) {
            request.getSession().invalidate();
        }
        new LocalRedirect().sendRedirect(request, response, step.page());
    }
}
