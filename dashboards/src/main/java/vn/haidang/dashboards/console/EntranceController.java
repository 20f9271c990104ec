package vn.haidang.dashboards.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.page.Language;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.VisitResolver;
import vn.haidang.dashboards.console.sso.ProviderLogin;
import vn.haidang.dashboards.console.sso.SingleSignOn;

/** Start page, sign-in page and the sign of life. */
@Controller
final class EntranceController {

    /** What the sign-in page can say; each is a bare query parameter and a message "login.…". */
    private static final List<String> NOTICES =
            List.of("wrong", "wait", "out", "ended", "changed", "unlinked", "weak", "provider");

    private final VisitResolver visits;
    private final Accounts accounts;
    private final SingleSignOn sso;

    EntranceController(VisitResolver visits, Accounts accounts, SingleSignOn sso) {
        this.visits = visits;
        this.accounts = accounts;
        this.sso = sso;
    }

    @GetMapping("/")
    String start(Model model) {
        List<Province> visible = visits.visible();
        return visible.isEmpty()
                ? "no-province"
                : "redirect:/" + visible.getFirst().id();
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        Stream<String> notices = accounts.any()
                ? NOTICES.stream().filter(notice -> request.getParameter(notice) != null)
                : Stream.of("nobody");
        model.addAttribute("notices", notices.toList());
        model.addAttribute("sso", sso);
        model.addAttribute("start", ProviderLogin.START);
        model.addAttribute("languages", Language.values());
        model.addAttribute("query", request.getQueryString());
        return "login";
    }

    @GetMapping(path = "/healthz", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String healthz() {
        return "ok";
    }
}
