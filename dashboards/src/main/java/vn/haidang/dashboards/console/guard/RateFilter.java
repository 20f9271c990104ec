package vn.haidang.dashboards.console.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.haidang.dashboards.DashboardsSettings;

/** Turns away with 429 who asks too often: an account or a token, wherever it is, and an address where nobody is signed in. */
public final class RateFilter extends OncePerRequestFilter {

    /** Addresses of documents and files; making one costs more than a page. */
    private static final Pattern EXPORT = Pattern.compile(".*(\\.[a-z0-9]{2,5}|/letters/[^/]+)");

    private final RateLimit pages;
    private final RateLimit exports;
    private final RateLimit api;
    private final Trail trail;

    public RateFilter(DashboardsSettings.Limits limits, Trail trail) {
        this.pages = new RateLimit(limits.pages(), System::nanoTime);
        this.exports = new RateLimit(limits.exports(), System::nanoTime);
        this.api = new RateLimit(limits.api(), System::nanoTime);
        this.trail = trail;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/static/") || path.equals("/healthz");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int wait = limit(request.getRequestURI()).take(key(request));
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(wait));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private RateLimit limit(String path) {
        if (path.startsWith("/api/")) {
            return api;
        }
        return EXPORT.matcher(path).matches() ? exports : pages;
    }

    private String key(HttpServletRequest request) {
        var actor = trail.actor(SecurityContextHolder.getContext().getAuthentication(), null);
        return actor.equals(Trail.Actor.NOBODY) ? "@" + request.getRemoteAddr() : actor.name();
    }
}
