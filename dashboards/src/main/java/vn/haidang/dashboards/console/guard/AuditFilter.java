package vn.haidang.dashboards.console.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import vn.haidang.dashboards.audit.AuditKind;

/** Writes down every request for a page or a call, with how it ended. */
public final class AuditFilter extends OncePerRequestFilter {

    /** They show nothing of anybody, and what happens at the door is written down there. */
    private static final Set<String> NOT_WRITTEN = Set.of("/static/**", "/healthz", "/login", "/error");

    private final Trail trail;
    private final Set<String> watched;

    /** @param watched ids of the provinces of this installation */
    public AuditFilter(Trail trail, Set<String> watched) {
        this.trail = trail;
        this.watched = Set.copyOf(watched);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Signing out takes the session away, and a token is known only further in.
        var before = SecurityContextHolder.getContext().getAuthentication();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            var after = SecurityContextHolder.getContext().getAuthentication();
            if (!NOT_WRITTEN.contains(page(request))) {
                var province = province(request);
                var actor = trail.actor(after == null ? before : after, province);
                trail.write(
                        kind(request, response, status),
                        actor.equals(Trail.Actor.NOBODY) ? trail.actor(before, province) : actor,
                        province,
                        request.getMethod() + " " + page(request),
                        detail(request),
                        status,
                        request);
            }
        }
    }

    /** Its kind, "/{province}/search"; the address itself when the request never came so far. */
    private static String page(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? pattern
                : request.getRequestURI();
    }

    private static AuditKind kind(HttpServletRequest request, HttpServletResponse response, int status) {
        if (status >= HttpServletResponse.SC_BAD_REQUEST) {
            return AuditKind.REFUSED;
        }
        if (!request.getMethod().equals("GET")) {
            return AuditKind.CHANGE;
        }
        if (String.valueOf(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment")) {
            return AuditKind.EXPORT;
        }
        boolean shown = Stream.of(MediaType.TEXT_HTML_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE, "application/json")
                .anyMatch(type -> String.valueOf(response.getContentType()).startsWith(type));
        boolean moved = status >= HttpServletResponse.SC_MULTIPLE_CHOICES;
        return shown || moved ? AuditKind.READ : AuditKind.EXPORT;
    }

    private @Nullable String province(HttpServletRequest request) {
        var variables = variables(request);
        String id = variables.getOrDefault("id", "");
        return Stream.of(
                        Optional.ofNullable(variables.get("province")),
                        Optional.ofNullable(request.getRequestURI().startsWith("/api/") ? id.split("\\.", 2)[0] : null))
                .flatMap(Optional::stream)
                .filter(watched::contains)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()), entry -> String.valueOf(entry.getValue())))
                : Map.of();
    }

    /** What is not said elsewhere in the line; of a province that there is not, its name as it was asked for. */
    private String detail(HttpServletRequest request) {
        var ids = variables(request).entrySet().stream()
                .filter(entry -> !entry.getKey().equals("province") || !watched.contains(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        return Stream.concat(ids, Optional.ofNullable(request.getQueryString()).map(AuditFilter::readable).stream())
                .collect(Collectors.joining(" "));
    }

    private static String readable(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return query;
        }
    }
}
