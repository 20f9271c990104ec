package vn.haidang.dashboards.console.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.RedirectStrategy;

/** Sends a browser to another page of this site and never to another host, whatever the address says. */
public final class LocalRedirect implements RedirectStrategy {

    /** Spring Security marks the page that was asked for before the sign-in; nobody needs to see that. */
    private static final Pattern SAVED_MARK = Pattern.compile("[?&]continue$");

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, local(url));
    }

    /** Path and query of an address; the start page where that could be read as a host. */
    static String local(String url) {
        var address = URI.create(url);
        String path = address.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return "/";
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return path + SAVED_MARK.matcher(query).replaceFirst("");
    }
}
