package vn.haidang.dashboards.console.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps none of the provider's tokens: whoever reads the memory of the console finds nothing to use elsewhere. */
final class DroppedTokens implements OAuth2AuthorizedClientRepository {

    /** The type parameter is the interface's. */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, @Nullable Authentication session, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication session,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Dropped: see above.
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication session, HttpServletRequest request, HttpServletResponse response) {
        // There is none.
    }
}
