package vn.haidang.dashboards.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees when something fails: what to do next, and never the words of an exception. */
@Controller
final class ErrorPage implements ErrorController {

    /** Those with a message "error.…" of their own. */
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 503);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.addAttribute("status", EXPLAINED.contains(status) ? status : 500);
        return "error";
    }
}
