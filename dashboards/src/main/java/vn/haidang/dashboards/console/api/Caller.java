package vn.haidang.dashboards.console.api;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.haidang.dashboards.console.account.Token;

/**
 * Whose request it is, and the watched provinces that its token reaches.
 *
 * @param provinces ids
 */
record Caller(Token token, Set<String> provinces) {

    /** Whoever sent the request at hand; the security of the interface lets no other in. */
    static Caller of(Collection<String> watched) {
        var session = SecurityContextHolder.getContext().getAuthentication();
        if (!(session instanceof TokenSession known)) {
            throw new IllegalStateException("got a request without token, expected the filters to refuse it");
        }
        var token = known.getPrincipal();
        Set<String> provinces = new LinkedHashSet<>(watched);
        provinces.removeIf(province -> !token.provinces().allows(province));
        return new Caller(token, provinces);
    }

    /** @throws ProblemException when the token does not reach it; whether it is watched is not told */
    Caller in(String province) {
        if (!provinces.contains(province)) {
            throw new ProblemException(Problem.notFound());
        }
        return new Caller(token, Set.of(province));
    }
}
