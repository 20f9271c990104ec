package vn.haidang.dashboards.console.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.haidang.dashboards.console.account.Accounts;

/** Makes the {@link Person} that a page without province takes; which steps of signing in it needs, the security says. */
public final class PersonResolver implements HandlerMethodArgumentResolver {

    private final VisitResolver visits;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    public PersonResolver(VisitResolver visits, Accounts accounts, MessageSource messages, Clock clock) {
        this.visits = visits;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var session = SecurityContextHolder.getContext().getAuthentication();
        var account = accounts.known(session).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Person(
                account,
                visits.watched(),
                new Wording(messages, RequestContextUtils.getLocale(request)),
                request.getQueryString(),
                clock.instant());
    }
}
