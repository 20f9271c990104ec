package vn.haidang.dashboards.console.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import vn.haidang.dashboards.audit.AuditEntry;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.audit.AuditLog;
import vn.haidang.dashboards.console.account.Access;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.Token;

/** Writes to the audit log who did what; never what a form carried. */
public final class Trail {

    private static final String NOBODY = "-";

    /** For what is no request of its own. */
    private static final int NO_STATUS = 0;

    private final AuditLog log;
    private final Accounts accounts;
    private final Clock clock;

    public Trail(AuditLog log, Accounts accounts, Clock clock) {
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A sign-in, or one that was refused; a name that no account has may be a password in the wrong field. */
    public void signIn(AuditKind kind, String name, String how, HttpServletRequest request) {
        String account = accounts.has(name) ? name : NOBODY;
        write(kind, new Actor(account, ""), null, "sign-in", how, NO_STATUS, request);
    }

    /** A change of an account. */
    public void account(String by, String changed, String how, HttpServletRequest request) {
        write(AuditKind.ACCOUNT, new Actor(by, ""), null, changed, how, NO_STATUS, request);
    }

    void write(
            AuditKind kind,
            Actor actor,
            @Nullable String province,
            String what,
            String detail,
            int status,
            HttpServletRequest request) {
        log.add(new AuditEntry(
                clock.instant(),
                kind,
                actor.name(),
                actor.roles(),
                province,
                what,
                detail,
                status,
                request.getRemoteAddr()));
    }

    /** Who is behind a request. */
    Actor actor(@Nullable Authentication session, @Nullable String province) {
        if (session != null && session.getPrincipal() instanceof Token token) {
            return new Actor(token.officer().name(), Access.codes(token.duties().roles()));
        }
        return accounts.known(session)
                .map(account -> new Actor(
                        account.name(),
                        province == null
                                ? account.access().toString()
                                : Access.codes(account.access().in(province))))
                .orElse(Actor.NOBODY);
    }

    /** A name and its roles. */
    record Actor(String name, String roles) {
        static final Actor NOBODY = new Actor(Trail.NOBODY, "");
    }
}
