package vn.haidang.dashboards.console.sso;

import java.util.Objects;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;

/** The filters that send somebody to the provider and take them back. */
public final class ProviderLogin {

    private static final String BASE = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;
    private static final String ID = "sso";

    /** Where the button on the sign-in page leads. */
    public static final String START = BASE + "/" + ID;

    private final SingleSignOn settings;
    private final ProviderArrival arrival;

    ProviderLogin(SingleSignOn settings, ProviderArrival arrival) {
        this.settings = settings;
        this.arrival = arrival;
    }

    /** Adds them, when there is a provider. */
    public void addTo(HttpSecurity http) {
        if (!settings.on()) {
            return;
        }
        var provider = new SupplierClientRegistrationRepository(this::discovered);
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new DroppedTokens())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(withPkce(provider)))
                .successHandler(arrival)
                .failureHandler(arrival)
                .withObjectPostProcessor(failuresOnTheWayThere()));
    }

    private InMemoryClientRegistrationRepository discovered() {
        String issuer = Objects.requireNonNull(settings.issuer()).toString();
        ClientRegistration registration = ClientRegistrations.fromOidcIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(settings.client())
                .clientSecret(Objects.requireNonNull(settings.secret()).reveal())
                .scope("openid", "profile", "email")
                .build();
        return new InMemoryClientRegistrationRepository(registration);
    }

    private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository provider) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(provider, BASE);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** A provider that is away would be an error page without a way back. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failuresOnTheWayThere() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(arrival);
                return filter;
            }
        };
    }
}
