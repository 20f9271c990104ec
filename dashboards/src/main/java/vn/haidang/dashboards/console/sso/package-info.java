/**
 * Signing in by the office's identity provider (OpenID Connect), beside accounts with a password.
 *
 * <p>{@link vn.haidang.dashboards.console.sso.ProviderLogin} adds it to the console's filters when
 * {@link vn.haidang.dashboards.console.sso.SingleSignOn} names a provider. The provider says who somebody is; what that
 * person may do stays in the account that is linked to them ({@code haidang user link}). Nobody gets an account by signing
 * in. A linked account has no password, so whoever is shut out there is shut out here.
 *
 * <p>The code flow with PKCE (RFC 9700); Spring Security checks signature, issuer, audience, times and nonce of the ID
 * token. The provider's tokens are dropped once it is read: nothing is asked of the provider in somebody's name. The
 * provider's addresses are asked for at the first sign-in, so the console starts while the provider is away.
 */
@NullMarked
package vn.haidang.dashboards.console.sso;

import org.jspecify.annotations.NullMarked;
