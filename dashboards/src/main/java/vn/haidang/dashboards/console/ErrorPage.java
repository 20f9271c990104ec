package vn.haidang.dashboards.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.haidang.dashboards.console.api.Problem;

/** What a person sees when something fails: what to do next, and never the words of an exception. */
@Controller
final class ErrorPage implements ErrorController {

    /** Those with a message "error.…" of their own. */
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 429, 503);

    /** The page; {@code null} for a program, which has its answer already. */
    @RequestMapping("/error")
    @Nullable
    String error(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            var problem =
                    Problem.of(status instanceof Integer code ? code : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(problem.json());
            return null;
        }
        // Nobody is sent here without a status but who typed the address.
        model.addAttribute("status", status instanceof Integer code && EXPLAINED.contains(code) ? code : 500);
        return "error";
    }
}
