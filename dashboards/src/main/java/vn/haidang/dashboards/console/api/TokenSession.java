package vn.haidang.dashboards.console.api;

import java.io.Serial;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.haidang.dashboards.console.account.Token;

/** A request that carries a token. */
final class TokenSession extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Token token;

    TokenSession(Token token) {
        super(List.of());
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Token getPrincipal() {
        return token;
    }
}
