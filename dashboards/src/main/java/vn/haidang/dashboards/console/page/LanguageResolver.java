package vn.haidang.dashboards.console.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.haidang.dashboards.console.account.Account;
import vn.haidang.dashboards.console.account.Accounts;

/** The language a person picked (cookie), else the one of the account, else Vietnamese. */
public final class LanguageResolver implements LocaleResolver {

    private static final String COOKIE = "haidang-lang";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Accounts accounts;

    public LanguageResolver(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return picked(request).or(this::ofAccount).orElse(Language.DEFAULT).locale();
    }

    private static Optional<Language> picked(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of);
    }

    private Optional<Language> ofAccount() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(accounts::current)
                .map(Account::locale)
                .flatMap(Language::of);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language changes by its cookie alone");
    }

    /** Remembers what a person picked. */
    void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
