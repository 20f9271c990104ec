package vn.haidang.dashboards.console.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.haidang.dashboards.console.account.Account;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.Right;

/** Makes the {@link Visit} that a page takes; a province that is unknown or not for this account ends in 404. */
public final class VisitResolver implements HandlerMethodArgumentResolver {

    private final List<Province> watched;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    public VisitResolver(Map<String, String> names, Accounts accounts, MessageSource messages, Clock clock) {
        this.watched = names.entrySet().stream()
                .map(entry -> new Province(entry.getKey(), entry.getValue()))
                .toList();
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Account account = account().orElseThrow(VisitResolver::notFound);
        List<Province> visible = visibleTo(account);
        var province = asked(request, visible);
        var wording = new Wording(messages, RequestContextUtils.getLocale(request));
        return new Visit(
                account.officer(province.id()),
                province,
                visible,
                watched.stream().allMatch(every -> account.access().may(Right.ARM_RULES, every.id())),
                wording,
                request.getQueryString(),
                clock.instant());
    }

    /** Every province of the installation. */
    List<Province> watched() {
        return watched;
    }

    /** The provinces that whoever is signed in may see. */
    public List<Province> visible() {
        return account().map(this::visibleTo).orElse(List.of());
    }

    private List<Province> visibleTo(Account account) {
        return watched.stream()
                .filter(province -> account.access().provinces().allows(province.id()))
                .toList();
    }

    private Optional<Account> account() {
        @Nullable Authentication session = SecurityContextHolder.getContext().getAuthentication();
        return session == null ? Optional.empty() : accounts.current(session);
    }

    private static Province asked(HttpServletRequest request, List<Province> visible) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return visible.stream()
                .filter(province -> province.id().equals(variables.get("province")))
                .findFirst()
                .orElseThrow(VisitResolver::notFound);
    }

    /** The same answer for "does not exist" and "not for you": the difference would tell who is watched. */
    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
