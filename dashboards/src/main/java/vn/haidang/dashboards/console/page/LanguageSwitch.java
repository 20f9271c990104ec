package vn.haidang.dashboards.console.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** {@code ?lang=en} on any page: remembers the language and shows the same page again without the parameter. */
public final class LanguageSwitch implements HandlerInterceptor {

    private final LanguageResolver languages;

    public LanguageSwitch(LanguageResolver languages) {
        this.languages = languages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = Language.of(request.getParameter(Language.PARAMETER));
        if (chosen.isEmpty() || !request.getMethod().equals("GET")) {
            return true;
        }
        languages.keep(chosen.get(), request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // A query alone leads back to this very page: no address to get wrong.
        response.setHeader(HttpHeaders.LOCATION, "?" + Language.without(request.getQueryString()));
        return false;
    }
}
