package vn.haidang.dashboards.console.sso;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.config.Secret;

/**
 * The office's identity provider.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} lies; {@code null} for none
 * @param client name of the console at the provider
 * @param secret of the console at the provider
 * @param claim of the ID token by which accounts are linked: one that people cannot change themselves
 * @param name of the provider, as the button says it
 */
public record SingleSignOn(
        @Nullable URI issuer, String client, @Nullable Secret secret, String claim, String name) {

    /** Accounts with a password only. */
    public static final SingleSignOn OFF = new SingleSignOn(null, "haidang", null, "preferred_username", "SSO");

    public SingleSignOn {
        if (issuer != null) {
            requirePrivate(issuer);
            if (secret == null || client.isBlank()) {
                throw new IllegalArgumentException("got an issuer without client and secret, expected all three");
            }
        }
    }

    /** Whether there is a provider. */
    public boolean on() {
        return issuer != null;
    }

    private static void requirePrivate(URI issuer) {
        boolean local = "http".equals(issuer.getScheme()) && "127.0.0.1".equals(issuer.getHost());
        if (issuer.getHost() == null || !(local || "https".equals(issuer.getScheme()))) {
            throw new IllegalArgumentException(
                    "got issuer '" + issuer + "', expected https://…, or http://127.0.0.1… on this machine");
        }
        if (issuer.getQuery() != null || issuer.getFragment() != null) {
            throw new IllegalArgumentException("got issuer '" + issuer + "', expected no ? and no #");
        }
    }
}
